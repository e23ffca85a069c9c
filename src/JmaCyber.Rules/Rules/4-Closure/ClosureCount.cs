namespace JmaCyber.Rules;

/// <summary>How many closure days there are (<c>closure.count</c>; MANUAL 2-3(1)①; <c>closure-day-count</c>). The number is
/// <see cref="ClaimFacts.ClosureDays"/>.</summary>
internal static class ClosureCount
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Attack is not null ? FindingResult.Applied : FindingResult.NotJudged;
}
