using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences name the dates on which the membership is tested.</summary>
internal static class MembershipText
{
    /// <summary>Those of the dates tested that a sentence is about, each with what it is.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="ofIncident">Whether it is about the incident date, if that is tested.</param>
    /// <param name="ofClaim">Whether it is about the claim date, if that is tested.</param>
    public static Text Dates(in ClaimFacts facts, bool ofIncident, bool ofClaim)
        => (ofIncident && facts.TestsIncidentDate, ofClaim && facts.TestsClaimDate) switch
        {
            (true, true) when facts.OccurredOn == facts.ClaimedOn
                => new($"事由発生日・請求日の{facts.OccurredOn}", $"the incident and claim date {facts.OccurredOn}"),
            (true, true) => new(
                $"事由発生日の{facts.OccurredOn}と請求日の{facts.ClaimedOn}",
                $"the incident date {facts.OccurredOn} and the claim date {facts.ClaimedOn}"),
            (true, false) => new($"事由発生日の{facts.OccurredOn}", $"the incident date {facts.OccurredOn}"),
            (false, _) => new($"請求日の{facts.ClaimedOn}", $"the claim date {facts.ClaimedOn}"),
        };
}
