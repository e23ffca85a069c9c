using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How many closure days there are (<c>closure.count</c>; MANUAL 2-3(1)①; <c>closure-day-count</c>). The number is
/// <see cref="ClaimFacts.ClosureDays"/>.</summary>
internal readonly struct ClosureCount : IGround
{
    public int Section => 4;

    public string Id => "closure.count";

    public Text Title => new("休業日数", "number of closure days");

    public string Sources => "MANUAL 2-3(1)①; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "休業日数は、休業の日に当たる日付を重複なく数えたものです。日付が連続している必要はありません（解釈 closure-day-count によります）。",
        en: "Closure days are the distinct dates that qualify; they need not be consecutive (interpretation closure-day-count).");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.IsAttack ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => facts.Program.Settings.ClosureDayCount == ClosureDayCount.AllDays || facts.ClosureDays == 0
        ? new($"休業日数は{facts.ClosureDays}日です。", $"The number of closure days is {facts.ClosureDays}.")
        : new($"休業日数は、連続する最も長い期間の{facts.ClosureDays}日です。", $"The number of closure days is that of the longest run: {facts.ClosureDays}.");
}
