using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences name the dates on which the membership is tested.</summary>
internal static class MembershipText
{
    /// <summary>Those of the dates tested that meet a condition, each with what it is.</summary>
    public static Text Dates(in ClaimFacts facts, Func<Day, bool> condition)
    {
        bool isIncident = facts.TestsIncidentDate && condition(facts.OccurredOn);
        bool isClaim = facts.TestsClaimDate && condition(facts.ClaimedOn);
        Text incident = Named(new("事由発生日", "the incident date"), facts.OccurredOn);
        Text claim = Named(new("請求日", "the claim date"), facts.ClaimedOn);
        return (isIncident, isClaim) switch
        {
            (true, true) when facts.OccurredOn == facts.ClaimedOn => Named(new("事由発生日・請求日", "the incident and claim date"), facts.OccurredOn),
            (true, true) => new($"{incident.Ja}と{claim.Ja}", $"{incident.En} and {claim.En}"),
            (true, false) => incident,
            (false, _) => claim,
        };
    }

    private static Text Named(Text name, Day date) => new($"{name.Ja}の{DateText.Ja(date)}", $"{name.En} {DateText.En(date)}");
}
