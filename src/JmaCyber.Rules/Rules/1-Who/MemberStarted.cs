namespace JmaCyber.Rules;

/// <summary>The membership has begun on every date tested, its first day included (<c>member.started</c>; MANUAL Q1-3; <c>membership-test</c>).</summary>
internal static class MemberStarted
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Claim.Member is not A1Member { From: { } from })
        {
            return FindingResult.NotJudged;
        }

        bool tooEarly = (facts.TestsIncidentDate && facts.OccurredOn < from) || (facts.TestsClaimDate && facts.Claim.ClaimedOn < from);
        return tooEarly ? FindingResult.Failed : FindingResult.Met;
    }
}
