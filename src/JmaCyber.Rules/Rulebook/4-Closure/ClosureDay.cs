using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Which dates are closure days (<c>closure.day</c>; MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); <c>new-patient-stop-2022</c>,
/// <c>care-service-closure</c>). The test itself is <see cref="ClaimFacts.Qualifies"/>.</summary>
internal static class ClosureDay
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Attack is { Operations.Count: > 0 } ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        ClaimFacts seen = facts;
        LocalDate[] Days(bool count) => seen.Attack!.Operations
            .Where(day => seen.Qualifies(day.Status) == count).Select(day => day.Date).OrderBy(day => day).ToArray();
        LocalDate[] counted = Days(count: true);
        LocalDate[] others = Days(count: false);
        Text first = counted.Length == 0
            ? new("休業の日に当たる日はありません。", "No day is a closure day.")
            : new($"休業の日に当たるのは{DateText.List(counted).Ja}です。", $"Closure days: {DateText.List(counted).En}.");
        return others.Length == 0
            ? first
            : new($"{first.Ja}{DateText.List(others).Ja}は当たりません。", $"{first.En} Not counted: {DateText.List(others).En}.");
    }
}
