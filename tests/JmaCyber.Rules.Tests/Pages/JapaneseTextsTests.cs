using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Pages;

/// <summary>Every Japanese text of guidance and pages is as the house speaks it.</summary>
public sealed class JapaneseTextsTests
{
    private static readonly IReadOnlyList<Decision> Samples = Decide();

    public static TheoryData<int> SampleNumbers => [.. Enumerable.Range(0, Samples.Count)];

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void The_guide_of_a_sample_claim_speaks_so(int number)
    {
        JapaneseText.IsAsWeSpeak(ClaimGuidePage.Render(ClaimGuide.For(Samples[number]), Language.Ja));
        JapaneseText.IsAsWeSpeak(ClaimGuidePage.Render(ClaimGuide.For(Samples[number]), Language.Ja, sources: false));
    }

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void The_page_of_a_sample_decision_speaks_so(int number)
        => JapaneseText.IsAsWeSpeak(DecisionPage.Markdown(Samples[number], Language.Ja, explain: false));

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void On_what_a_sample_answer_rests_is_told_so(int number)
        => JapaneseText.IsAsWeSpeak(string.Join('\n', SensitivityNote.Markdown(SupportProgram.Current.SensitivityOf(Samples[number].Claim), Language.Ja)
            .Split('\n').Where(line => !line.StartsWith("- ", StringComparison.Ordinal))));

    [Fact]
    public void The_guides_without_a_claim_speak_so()
    {
        JapaneseText.IsAsWeSpeak(ClaimGuidePage.Render(ClaimGuide.Now, Language.Ja));
        Assert.All(Enumerable.Range(1, 3), pattern => JapaneseText.IsAsWeSpeak(ClaimGuidePage.Render(ClaimGuide.ForPattern(pattern), Language.Ja)));
    }

    /// <summary>Values and paths of the contract stand in hints and faults as they are typed.</summary>
    [Fact]
    public void Questions_hints_and_what_can_be_said_already_speak_so()
    {
        PartialClaim nothing = PartialClaim.Unknown(ClaimId.From("draft"));
        var interview = Interview.Begin(SupportProgram.Current, nothing);
        IEnumerable<Text> faults = Question.All.SelectMany(question => Interview.Begin(SupportProgram.Current, Without(question.Fact)) is { Next: not null } one
            ? one.Answer("?").Match<IEnumerable<Problem>>(_ => [], problems => problems).Select(problem => problem.Message) : []);
        IEnumerable<Text> texts = Question.All.SelectMany(question => (question.Choices ?? []).Select(choice => choice.Text).Append(question.Text).Append(question.Hint))
            .Concat(nothing.Gaps.SelectMany(gap => new[] { gap.Text, gap.Hint })).Concat(faults)
            .Append(AssessmentText.Brief(interview.Assessment)).Append(AssessmentText.Brief(interview.Answer("3").AsT0.Assessment));

        Assert.All(texts, text => JapaneseText.IsAsWeSpeak(System.Text.RegularExpressions.Regex.Replace(text.Ja, "（例：[^）]*）", "")));
        JapaneseText.IsAsWeSpeak(AssessmentText.Markdown(interview.Assessment, Language.Ja, Example.Day("2026-11-28")));

        static PartialClaim Without(ClaimFact fact)
            => PartialClaim.Create("c", HiddenCase.Hide(PartialFacts.Of(Example.Attack().ToClaim()), fact, Seen.Nothing)).OrThrow();
    }

    [Fact]
    public void Desks_measures_memorandum_forms_and_first_response_speak_so_and_politely()
        => Assert.All(GuidanceTexts.Texts, text =>
        {
            JapaneseText.IsAsWeSpeak(text.Ja);
            Assert.True(JapaneseText.IsPolite(text.Ja), text.Ja);
        });

    [Fact]
    public void What_the_guides_say_is_polite()
        => Assert.All(
            Samples.Select(ClaimGuide.For).Concat(Enumerable.Range(1, 3).Select(ClaimGuide.ForPattern)).SelectMany(guide => guide.Sections).SelectMany(section => section.Items
                .Concat(section.Steps.SelectMany(step => step.Items)).Concat(section.Documents.SelectMany(document => document.Remarks.Append(document.Issuer))))
                .Select(item => item.Text.Ja).Distinct(StringComparer.Ordinal),
            text => Assert.True(JapaneseText.IsPolite(text), text));

    [Fact]
    public void The_register_speaks_so_and_politely()
        => Assert.All(Register.All, rule =>
        {
            JapaneseText.IsAsWeSpeak(rule.Title.Ja, isPolicy: true);
            JapaneseText.IsAsWeSpeak(rule.Statement.Ja, isPolicy: true);
            Assert.True(JapaneseText.IsPolite(rule.Statement.Ja), rule.Statement.Ja);
        });

    [Fact]
    public void The_interpretations_speak_so_and_politely()
        => Assert.All(Interpretation.All.Select(one => one.Reading), reading =>
        {
            Assert.All(reading.Values, value => JapaneseText.IsAsWeSpeak(value.Meaning.Ja, isPolicy: true));
            Assert.All(new[] { reading.Question.Ja, reading.WhyDefault.Ja, reading.Against?.Ja ?? "" }, text =>
            {
                JapaneseText.IsAsWeSpeak(text, isPolicy: true);
                Assert.True(JapaneseText.IsPolite(text), text);
            });
        });

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void What_a_sample_decision_finds_and_what_helps_is_told_so_and_politely(int number)
        => Assert.All(Samples[number].Explain().SelectMany(one => new[] { one.Sentence.Ja, one.Remedy?.Text.Ja ?? "" }), text =>
        {
            JapaneseText.IsAsWeSpeak(text);
            Assert.True(JapaneseText.IsPolite(text), text);
        });

    [Fact]
    public void The_pages_speak_so()
    {
        JapaneseText.IsAsWeSpeak(RegisterPage.Markdown(Language.Ja), isPolicy: true);
        JapaneseText.IsAsWeSpeak(Repository.Read("docs/certificate.ja.md"), isPolicy: true);
        foreach (Flowchart chart in SupportProgram.Current.Versions.Select(version => Flowchart.For(SupportProgram.Current, version.From)))
        {
            JapaneseText.IsAsWeSpeak(FlowchartText.Render(chart, Language.Ja));
            JapaneseText.IsAsWeSpeak(string.Join('\n', FlowchartSvg.Render(chart, Language.Ja).Split('\n').Where(line => line.StartsWith("<text", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void A_comparison_speaks_so()
    {
        SupportProgram other = SupportProgram.Current.WithVersions([SupportProgram.Current.Versions[1]]).OrThrow();
        var comparison = DecisionComparison.Of(Samples, [.. Samples.Select(one => other.Decide(one.Claim))]);

        string page = ComparisonPage.Markdown(comparison, new("改定案の影響", "What the proposal changes"), Language.Ja);

        Assert.Contains("年間（6月開始）", page, StringComparison.Ordinal);
        Assert.Contains("2023年版", page, StringComparison.Ordinal);
        JapaneseText.IsAsWeSpeak(page);
    }

    [Theory]
    [InlineData("2024年度の請求です。", "年度")]
    [InlineData("版2023の額です。", "版2023")]
    [InlineData("書類が揃いました。", "揃")]
    [InlineData("写しを要する。", "要する")]
    [InlineData("休業(1日)です。", "a half-width bracket")]
    [InlineData("注記: 額です。", "a half-width colon")]
    [InlineData("額（版（仮）の）です。", "brackets within brackets")]
    [InlineData("2024-02-10に届きました。", "a date in figures alone")]
    [InlineData("根拠はREADINGです。", "READING")]
    [InlineData("ルールはlimit.annualです。", "limit.annual")]
    public void What_is_not_said_is_found(string text, string fault)
        => Assert.StartsWith(fault + ": ", Assert.Single(JapaneseText.Faults(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("令和6年2月10日（2024-02-10）に届いた書類が必要です。")]
    [InlineData("件名は【日本医師会】【会員様名(医療機関名・介護サービス事業所名)】一時支援金手続き希望 です。")]
    [InlineData("`limit.annual (x): y` を見てください。")]
    [InlineData("Everything (2024-02-10): fine.")]
    public void What_is_said_passes(string text) => Assert.Empty(JapaneseText.Faults(text));

    private static IReadOnlyList<Decision> Decide()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("samples/data/claims.jsonl"));
        return SupportProgram.Current.Decide(ClaimFile.Read(stream).Ledger);
    }
}
