using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>What every drawing of the flowchart says around it.</summary>
public static class FlowchartWords
{
    /// <summary>Where an unclear walk stops, and whom to ask (MANUAL Q4-6).</summary>
    public static readonly Text Unclear = new("不明のため、ここで止まります", "Unclear: it stops here");

    /// <summary>What to do then.</summary>
    public static readonly Text AskTheOffice = new(
        "攻撃であったか明らかでないときは、一時支援金事務局に問い合わせます。",
        "Where it is unclear whether it was an attack, the support-payment office is to be asked.");

    private static readonly Text NotKnown = new("まだわからないため、ここまでです", "Not known yet: so far it goes");

    private static readonly Text PatternOnly = new(
        "この図は、事案がどのパターンに当たるかだけを示します。支払われるか否かは、すべてのルールで判定します。",
        "The chart tells only the pattern of an incident; whether it is paid is decided by all the rules.");

    private static readonly Text NoAmounts = new(
        "事由発生日が制度の開始日より前であり、図の金額は当てはまりません。",
        "The incident date is before the start of the scheme: the amounts of the chart do not apply.");

    /// <summary>Why a walk stops: it is unclear what happened, or it is only not known yet.</summary>
    public static Text StopOf(FlowchartPath path) => Guard.NotNull(path).IsOpen ? NotKnown : Unclear;

    /// <summary>What to do then.</summary>
    public static Text AdviceOf(FlowchartPath path)
    {
        Text question = Guard.NotNull(path).Steps[path.Steps.Count - 1].Question.Title;
        return path.IsOpen ? new($"{question.Ja}の答えがわかれば、道筋が決まります。", $"With an answer to {LowerFirst(question.En)} the way goes on.") : AskTheOffice;
    }

    /// <summary>For which incidents and under which version; of which program, where that is not the built-in one.</summary>
    public static Text Subtitle(Flowchart chart)
    {
        bool isBuiltIn = string.Equals(Guard.NotNull(chart).Program.Fingerprint, SupportProgram.Current.Fingerprint, StringComparison.Ordinal);
        string name = chart.Program.Name;
        return new(
            $"{chart.Period.Ja}：{VersionText.Of(chart.Version.Id).Ja}{(isBuiltIn ? "" : $"、制度「{name}」")}",
            $"{chart.Period.En} (version {chart.Version.Id}{(isBuiltIn ? "" : $", program “{name}”")})");
    }

    /// <summary>The way of the claim, as a line.</summary>
    public static Text Way(FlowchartPath path) => new($"この請求の道筋：{Guard.NotNull(path).Text.Ja}", $"Path of this claim: {path.Text.En}");

    /// <summary>What stands below the chart: what it does not tell, and that it is unofficial.</summary>
    public static IEnumerable<Text> Notes(FlowchartPath? path)
    {
        if (path is { HasAmounts: false })
        {
            yield return NoAmounts;
        }

        yield return PatternOnly;
        yield return Disclaimer.OfInformation;
    }

    /// <summary>The whole chart as sentences, for those who cannot see it.</summary>
    public static string Description(Flowchart chart, FlowchartPath? path, Language language)
    {
        var sentences = new List<string> { Subtitle(chart).In(language) + (language == Language.Ja ? "。" : ".") };
        foreach (FlowchartQuestion question in chart.Questions)
        {
            sentences.Add($"{question.Title.In(language)}{(language == Language.Ja ? "：" : ": ")}{question.Text.In(language)}");
            sentences.AddRange(question.Branches.Select(branch => Branch(branch, language)));
        }

        if (path is not null)
        {
            sentences.Add(Way(path).In(language) + (language == Language.Ja ? "。" : "."));
            if (path.Outcome is null)
            {
                sentences.Add(AdviceOf(path).In(language));
            }
        }

        sentences.AddRange(Notes(path).Select(note => note.In(language)));
        return string.Join(language == Language.Ja ? "" : " ", sentences);
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);

    private static string Branch(FlowchartBranch branch, Language language)
    {
        bool ja = language == Language.Ja;
        string next = branch.Next is FlowchartOutcome outcome ? Outcome(outcome, language) : branch.Next.Title.In(language);
        return ja ? $"{branch.Text.Ja}なら{next}。" : $"{branch.Text.En}: {next}.";
    }

    private static string Outcome(FlowchartOutcome outcome, Language language)
    {
        bool ja = language == Language.Ja;
        IEnumerable<string> amounts = outcome.Amounts.Select(amount => amount.Label is { } label
            ? $"{label.In(language)} {amount.AmountText.In(language)}"
            : amount.AmountText.In(language));
        string[] parts = [.. outcome.Pattern is null ? [] : new[] { outcome.Text.In(language) }, .. amounts];
        return parts.Length == 0 ? outcome.Title.In(language) : $"{outcome.Title.In(language)}{(ja ? "、" : ", ")}{string.Join(ja ? "、" : ", ", parts)}";
    }
}
