using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How many closure days there are (<c>closure.count</c>; MANUAL 2-3(1)①; <c>closure-day-count</c>). The number is
/// <see cref="ClaimFacts.ClosureDays"/>.</summary>
internal static class ClosureCount
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Attack is not null ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result) => facts.Program.Settings.ClosureDayCount == ClosureDayCount.AllDays
        ? new($"休業日数は{facts.ClosureDays}日です。", $"The number of closure days is {facts.ClosureDays}.")
        : new($"休業日数は、連続する最も長い期間の{facts.ClosureDays}日です。", $"The number of closure days is that of the longest run: {facts.ClosureDays}.");
}
