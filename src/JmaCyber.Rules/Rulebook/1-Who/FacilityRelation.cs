using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The member opens or manages the facility; judged for every category (<c>facility.relation</c>; MANUAL 2-3).</summary>
internal readonly struct FacilityRelation : IObstacle
{
    public int Section => 1;

    public string Id => "facility.relation";

    public Text Title => new("施設の開設・管理", "opening or managing the facility");

    public string Sources => "MANUAL 2-3; PRESS-2022; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "会員が施設を開設または管理している必要があります。その両方でもかまいません。施設を開設する法人を代表する会員は、開設しているものとします（当方の解釈）。",
        en: "The member must open (開設) or manage (管理) the facility, or both; who represents the corporation that opens it counts " +
            "as opening it (our reading).");

    public FindingResult Judge(in ClaimFacts facts)
        => facts.Relation == MemberRelation.None ? FindingResult.Failed : FindingResult.Met;

    public Text Explain(in ClaimFacts facts, FindingResult result) => facts.Relation switch
    {
        MemberRelation.Opens => new("請求者は施設を開設しています。", "The claimant opens the facility."),
        MemberRelation.Manages => new("請求者は施設を管理しています。", "The claimant manages the facility."),
        MemberRelation.OpensAndManages => new("請求者は施設を開設し、管理しています。", "The claimant opens and manages the facility."),
        MemberRelation.None => new("請求者は施設を開設も管理もしていません。", "The claimant neither opens nor manages the facility."),
    };

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
