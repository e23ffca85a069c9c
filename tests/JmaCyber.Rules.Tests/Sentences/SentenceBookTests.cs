using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>The book of sentences is whole, and what is met is never said as what is not.</summary>
public sealed partial class SentenceBookTests
{
    private static readonly ConcurrentDictionary<(Rule Rule, string Sentence), bool> IsMet = new();

    [Fact]
    public void Every_result_that_a_rule_of_the_register_can_have_is_in_the_book()
    {
        (Rule, FindingResult)[] expected = [.. Register.Findings.SelectMany(rule => ResultsOf(rule).Select(result => (rule, result)))];

        Assert.Equal(52, expected.Length);
        Assert.Equal(expected, BookSentences.All.Select(one => (one.Rule, one.Result)).Distinct().OrderBy(one => Place(one.Rule)).ThenBy(one => one.Result));
    }

    [Fact]
    public void The_claim_of_an_entry_has_the_result_that_it_stands_for()
        => Assert.All(BookSentences.All, one => Assert.Equal(one.Result, one.Explained.Finding.Result));

    [Fact]
    public void The_book_stands_in_the_order_of_the_register()
        => Assert.Equal(BookSentences.All.OrderBy(one => Place(one.Rule)).ThenBy(one => one.Result), BookSentences.All);

    [Fact]
    public void The_book_speaks_as_the_house_does_and_politely()
        => Assert.All(BookSentences.All.SelectMany(one => new[] { one.Explained.Sentence.Ja, one.Explained.Remedy?.Text.Ja ?? "" }), text =>
        {
            JapaneseText.IsAsWeSpeak(text);
            Assert.True(JapaneseText.IsPolite(text), text);
        });

    [Fact]
    public void A_sentence_of_the_book_is_met_or_is_not()
        => Assert.All(BookSentences.All, one => AssertTold(one.Explained));

    [Law]
    public void What_is_met_is_never_said_as_what_is_not(ClaimCase one) => Assert.All(one.Decide().Explain(), AssertTold);

    private static void AssertTold(ExplainedFinding one)
    {
        bool isMet = one.Finding.Result == FindingResult.Met;
        foreach (Language language in Enum.GetValues<Language>())
        {
            string sentence = Own().Replace(one.Sentence.In(language), "_");
            Assert.True(IsMet.GetOrAdd((one.Finding.Rule, sentence), isMet) == isMet, $"{one.Finding.Rule} says both when met and when not: {sentence}");
        }
    }

    private static int Place(Rule rule) => Register.Findings.ToList().IndexOf(rule);

    /// <summary>What a rule can find, by the contract's table.</summary>
    private static FindingResult[] ResultsOf(Rule rule) => rule.Id switch
    {
        "member.procedure-pending" or "incident.leak-by-attack" or "document.mhlw-recommended" or "document.ignored" or "payout.provisional"
            => [FindingResult.Noted],
        "incident.leak-otherwise" => [FindingResult.Applied],
        "incident.insider-crime" => [FindingResult.Met, FindingResult.Failed, FindingResult.Unclear],
        "incident.undetermined" or "limit.incident-once" => [FindingResult.Met, FindingResult.Unclear],
        _ when rule.Section is 3 or 4 or 7 => [FindingResult.Applied],
        _ when rule.Section is 5 => [FindingResult.Met, FindingResult.Missing],
        _ => [FindingResult.Met, FindingResult.Failed],
    };

    /// <summary>What is a claim's own: dates, and ids in quotation marks.</summary>
    [GeneratedRegex("“[^”]*”|「[^「」]*」(?=により|が支払|版|を)|(明治|大正|昭和|平成|令和)(元|[0-9]+)年[0-9]+月[0-9]+日(（[0-9-]{10}）)?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+")]
    private static partial Regex Own();
}
