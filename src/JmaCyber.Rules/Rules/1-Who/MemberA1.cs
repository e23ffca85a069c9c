namespace JmaCyber.Rules;

/// <summary>The claimant is an A① member (<c>member.a1</c>; MANUAL 1-2, Q1-1; LEAFLET p2).</summary>
internal static class MemberA1
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member is A1Member ? FindingResult.Met : FindingResult.Failed;
}
