namespace JmaCyber.Rules;

/// <summary>The member opens or manages the facility; judged for every category (<c>facility.relation</c>; MANUAL 2-3).</summary>
internal static class FacilityRelation
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member.Relation == MemberRelation.None ? FindingResult.Failed : FindingResult.Met;
}
