using System.Text.RegularExpressions;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Explanations;

public sealed partial class ExplanationTests
{
    private static readonly IReadOnlyList<Decision> Decisions =
        Enumerable.Range(1, 40).SelectMany(seed => Ledgers.Program(seed % 2 == 0 ? LedgerGenerator.Program(seed) : NaiveScheme.BuiltInProgram())
            .Decide(Ledgers.Generated(seed, 150))).ToArray();

    [Fact]
    public void Every_finding_of_every_decision_has_its_sentence_in_register_order()
        => Assert.All(Decisions, decision => Assert.Equal(decision.Findings, decision.Explain().Select(one => one.Finding)));

    [Fact]
    public void Every_rule_that_can_be_found_is_explained_with_every_result_that_it_can_have()
    {
        string[] seen = Decisions.SelectMany(decision => decision.Explain()).Select(one => $"{one.Finding.Rule} {one.Finding.Result}").Distinct().ToArray();

        Assert.Equal(Register.Findings.Select(rule => rule.Id).Order(StringComparer.Ordinal), seen.Select(one => one.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(52, seen.Length);
    }

    [Fact]
    public void Both_languages_of_a_sentence_carry_the_same_dates_and_numbers()
        => Assert.All(Decisions.SelectMany(decision => decision.Explain()), one => AssertSameNumbers(one.Sentence));

    [Fact]
    public void Both_languages_of_a_remedy_carry_the_same_dates_and_numbers()
        => Assert.All(Decisions.SelectMany(decision => decision.Explain()), one => AssertSameNumbers(one.Remedy?.Text));

    [Fact]
    public void Explaining_twice_says_the_same()
    {
        foreach (Decision decision in Decisions)
        {
            (IReadOnlyList<ExplainedFinding> once, IReadOnlyList<ExplainedFinding> again) = (decision.Explain(), decision.Explain());

            Assert.NotEmpty(once);
            Assert.NotSame(once, again);
            Assert.Equal(once, again);
        }
    }

    [Fact]
    public void A_sentence_carries_the_claims_own_dates_and_amounts()
    {
        Decision decision = SupportProgram.Current.Decide(Ledgers.Of([OracleExamples.OfTheContract()]))[0];
        Dictionary<Rule, Text> sentences = decision.Explain().ToDictionary(one => one.Finding.Rule, one => one.Sentence);

        Assert.Equal("Closure days: 2024-02-10, 2024-02-12.", sentences[Rule.ClosureDay].En);
        Assert.Equal("休業の日に当たるのは令和6年2月10日（2024-02-10）、令和6年2月12日（2024-02-12）です。", sentences[Rule.ClosureDay].Ja);
        Assert.Equal("Closure days paid: 2, at 100,000 yen for 1 day: 200,000 yen are added.", sentences[Rule.AmountClosure].En);
        Assert.Equal("休業2日について、1日あたり100,000円、計200,000円を加えます。", sentences[Rule.AmountClosure].Ja);
        Assert.Equal("Evidence of a report to the MHLW arrived on 2024-03-04.", sentences[Rule.DocumentAttackReport].En);
        Assert.Equal("Every required document had arrived by 2024-03-18.", sentences[Rule.PayoutComplete].En);
    }

    [Theory]
    [InlineData(2019, 4, 30, "平成31年4月30日（2019-04-30）")]
    [InlineData(2019, 5, 1, "令和元年5月1日（2019-05-01）")]
    [InlineData(1989, 1, 7, "昭和64年1月7日（1989-01-07）")]
    [InlineData(1989, 1, 8, "平成元年1月8日（1989-01-08）")]
    [InlineData(1926, 12, 24, "大正15年12月24日（1926-12-24）")]
    [InlineData(1926, 12, 25, "昭和元年12月25日（1926-12-25）")]
    [InlineData(1912, 7, 29, "明治45年7月29日（1912-07-29）")]
    [InlineData(1912, 7, 30, "大正元年7月30日（1912-07-30）")]
    [InlineData(1900, 1, 1, "明治33年1月1日（1900-01-01）")]
    public void A_date_in_Japanese_carries_the_year_of_its_era(int year, int month, int day, string expected)
        => Assert.Equal(expected, DateText.Ja(new NodaTime.LocalDate(year, month, day)));

    [Fact]
    public void A_date_keeps_its_figures_where_it_stands_first()
        => Assert.Equal(
            "令和6年2月10日（2024-02-10）、令和6年2月11日（2024-02-11）、令和6年2月10日",
            DateText.Once("令和6年2月10日（2024-02-10）、令和6年2月11日（2024-02-11）、令和6年2月10日（2024-02-10）"));

    [Fact]
    public void A_moment_is_told_with_its_weekday()
        => Assert.Equal(new Text("2026年11月30日（月）9:00", "2026-11-30 (Mon) 9:00"), DateText.Moment(new NodaTime.LocalDateTime(2026, 11, 30, 9, 0)));

    private static void AssertSameNumbers(Text? text)
    {
        if (text is not null)
        {
            Assert.Equal(Numbers(text.En), Numbers(EraDate().Replace(Year().Replace(text.Ja, "${year}"), Iso)));
        }
    }

    /// <summary>A date by its era, with or without its figures, in figures alone.</summary>
    private static string Iso(Match date)
    {
        (string era, int first) = date.Groups["era"].Value switch
        {
            "令和" => ("令和", 2019),
            "平成" => ("平成", 1989),
            "昭和" => ("昭和", 1926),
            "大正" => ("大正", 1912),
            var other => (other, 1868),
        };
        Assert.NotEmpty(era);
        int year = first - 1 + (date.Groups["year"].Value is "元" ? 1 : Number("year"));
        return FormattableString.Invariant($"{year:0000}-{Number("month"):00}-{Number("day"):00}");

        int Number(string group) => int.Parse(date.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Dates and numbers, ids in quotation marks left out, in the order of their size.</summary>
    private static string[] Numbers(string text)
        => NumberOrDate().Matches(Quoted().Replace(text, "")).Select(match => match.Value).Order(StringComparer.Ordinal).ToArray();

    [GeneratedRegex("(?<year>[0-9]{4})年6月からの1年間|1つの|支払いは1回")]
    private static partial Regex Year();

    [GeneratedRegex("(?<era>明治|大正|昭和|平成|令和)(?<year>元|[0-9]+)年(?<month>[0-9]+)月(?<day>[0-9]+)日(（[0-9]{4}-[0-9]{2}-[0-9]{2}）)?")]
    private static partial Regex EraDate();

    [GeneratedRegex("“[^”]*”|「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(,[0-9]{3})*")]
    private static partial Regex NumberOrDate();
}
