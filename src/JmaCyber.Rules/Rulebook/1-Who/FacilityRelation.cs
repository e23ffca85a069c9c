using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The member opens or manages the facility; judged for every category (<c>facility.relation</c>; MANUAL 2-3).</summary>
internal static class FacilityRelation
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member.Relation == MemberRelation.None ? FindingResult.Failed : FindingResult.Met;

    public static Text Explain(in ClaimFacts facts, FindingResult result) => facts.Claim.Member.Relation switch
    {
        MemberRelation.Opens => new("請求者は施設を開設しています。", "The claimant opens the facility."),
        MemberRelation.Manages => new("請求者は施設を管理しています。", "The claimant manages the facility."),
        MemberRelation.OpensAndManages => new("請求者は施設を開設し、管理しています。", "The claimant opens and manages the facility."),
        _ => new("請求者は施設を開設も管理もしていません。", "The claimant neither opens nor manages the facility."),
    };
}
