namespace JmaCyber.Rules;

/// <summary>The version covers facilities of this kind; before the start there is none to judge by (<c>facility.covered</c>; MANUAL 2-3;
/// LEAFLET p2 ③; <c>care-service-coverage</c>).</summary>
internal static class FacilityCovered
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Version is not { } version)
        {
            return FindingResult.NotJudged;
        }

        return version.Covers(facts.Claim.Facility.Kind) ? FindingResult.Met : FindingResult.Failed;
    }
}
