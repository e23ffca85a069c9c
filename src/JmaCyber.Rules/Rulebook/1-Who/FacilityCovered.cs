using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The version covers facilities of this kind; before the start there is none to judge by (<c>facility.covered</c>; MANUAL 2-3;
/// LEAFLET p2 ③; <c>care-service-coverage</c>).</summary>
internal readonly struct FacilityCovered : IObstacle
{
    private static readonly Recent<(string Version, FacilityKind Kind, bool IsCovered), Text> Sentences = new(10, static known =>
    {
        Text version = VersionText.Of(known.Version);
        Text kind = known.Kind switch
        {
            FacilityKind.Hospital => new("病院", "hospitals"),
            FacilityKind.Clinic => new("診療所", "clinics"),
            FacilityKind.CareService => new("介護サービス施設・事業所", "care-service facilities"),
        };
        return known.IsCovered
            ? Text.Whole($"{version}は{kind}を対象とします。", $"The {version} covers {kind}.")
            : Text.Whole($"{version}は{kind}を対象としません。", $"The {version} does not cover {kind}.");
    });

    public int Section => 1;

    public string Id => "facility.covered";

    public Text Title => new("対象となる施設", "facilities covered");

    public string Sources => "MANUAL 2-3; LEAFLET p2 3";

    public Text Statement(SupportProgram program) => new(
        ja: "対象の施設は、病院、診療所および介護サービス施設・事業所です。制度の開始以後のどの事由発生日についても同じです（解釈 care-service-coverage によります）。",
        en: "Hospitals, clinics and care-service facilities are covered, for any incident date from the start of the scheme on " +
            "(interpretation care-service-coverage).");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Version is not { } version)
        {
            return FindingResult.NotJudged;
        }

        return version.Covers(facts.FacilityKind) ? FindingResult.Met : FindingResult.Failed;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
        => Sentences.Of((facts.Version!.Id, facts.FacilityKind, result == FindingResult.Met));

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
