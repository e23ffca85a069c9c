using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

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

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        string version = facts.Version!.Id;
        Text kind = facts.Claim.Facility.Kind switch
        {
            FacilityKind.Hospital => new("病院", "hospitals"),
            FacilityKind.Clinic => new("診療所", "clinics"),
            _ => new("介護サービス施設・事業所", "care-service facilities"),
        };
        return result == FindingResult.Met
            ? new($"版{version}は{kind.Ja}を対象とします。", $"Version {version} covers {kind.En}.")
            : new($"版{version}は{kind.Ja}を対象としません。", $"Version {version} does not cover {kind.En}.");
    }
}
