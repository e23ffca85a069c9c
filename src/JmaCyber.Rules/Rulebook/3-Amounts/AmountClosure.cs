using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Rulebook;

/// <summary>What closure days add (<c>amount.closure</c>; MANUAL 2-3(1)①, Q4-17; LEAFLET p2 ① and ※2; NOTICE ②;
/// <c>missing-closure-certificate</c>).</summary>
internal static class AmountClosure
{
    /// <summary>The item's amount; 0 where the item does not arise.</summary>
    public static Yen Of(in ClaimFacts facts)
        => facts is { ClosureStands: true, Version: { } version } ? version.Closure.For(facts.ClosureDays) : Yen.Zero;

    /// <summary>The days paid, after the cap, where the amount is per day; otherwise null.</summary>
    public static int? DaysPaid(in ClaimFacts facts)
        => facts.Version?.Closure is PerClosureDay perDay ? perDay.PaidDays(facts.ClosureDays) : null;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Yen sum = Of(facts);
        if (facts.Version!.Closure is not PerClosureDay perDay)
        {
            return new($"休業したため、日数にかかわらず{sum}円を加えます。", $"For closure, however many days, {sum} yen are added.");
        }

        int paid = perDay.PaidDays(facts.ClosureDays);
        return facts.ClosureDays > paid
            ? new(
                $"休業{facts.ClosureDays}日のうち上限の{paid}日について、1日あたり{perDay.Amount}円、計{sum}円を加えます。",
                $"Of {facts.ClosureDays} closure days {paid} are paid, the most there is, at {perDay.Amount} yen for 1 day: {sum} yen are added.")
            : new(
                $"休業{paid}日について、1日あたり{perDay.Amount}円、計{sum}円を加えます。",
                $"Closure days paid: {paid}, at {perDay.Amount} yen for 1 day: {sum} yen are added.");
    }
}
