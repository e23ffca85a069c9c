namespace JmaCyber.Rules;

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
}
