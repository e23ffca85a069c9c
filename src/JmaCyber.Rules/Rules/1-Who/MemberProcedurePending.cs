namespace JmaCyber.Rules;

/// <summary>An admission or transfer still being processed does not block (<c>member.procedure-pending</c>; MANUAL Q1-3).</summary>
internal static class MemberProcedurePending
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Member is A1Member { ProcedurePending: true } ? FindingResult.Noted : FindingResult.NotJudged;
}
