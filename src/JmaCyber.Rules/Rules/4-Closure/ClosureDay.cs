namespace JmaCyber.Rules;

/// <summary>Which dates are closure days (<c>closure.day</c>; MANUAL 2-3(1)(*); LEAFLET p2 ※1; NOTICE (*1); <c>new-patient-stop-2022</c>,
/// <c>care-service-closure</c>). The test itself is <see cref="ClaimFacts.Qualifies"/>.</summary>
internal static class ClosureDay
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Attack is { Operations.Count: > 0 } ? FindingResult.Applied : FindingResult.NotJudged;
}
