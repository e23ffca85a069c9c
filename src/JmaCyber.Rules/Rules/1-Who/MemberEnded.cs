namespace JmaCyber.Rules;

/// <summary>The membership has not ended on any date tested; from the day of leaving on nothing can be used
/// (<c>member.ended</c>; MANUAL Q1-2; <c>membership-test</c>).</summary>
internal static class MemberEnded
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Claim.Member is not A1Member member)
        {
            return FindingResult.NotJudged;
        }

        bool tooLate = member.Until is { } until
            && ((facts.TestsIncidentDate && facts.OccurredOn >= until) || (facts.TestsClaimDate && facts.Claim.ClaimedOn >= until));
        return tooLate ? FindingResult.Failed : FindingResult.Met;
    }
}
