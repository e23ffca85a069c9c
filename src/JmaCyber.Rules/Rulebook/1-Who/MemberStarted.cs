using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

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

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate from = facts.Claim.Member.From!.Value;
        Text tested = DateText.List(facts.MembershipDates.Where(date => date < from == (result == FindingResult.Failed)));
        return result == FindingResult.Failed
            ? new(
                $"A①会員の資格は{DateText.Ja(from)}に始まりますが、{tested.Ja}はそれより前です。",
                $"The A① membership begins on {DateText.En(from)}, after {tested.En}.")
            : new(
                $"A①会員の資格は{DateText.Ja(from)}に始まっており、{tested.Ja}はその日以後です。",
                $"The A① membership began on {DateText.En(from)}, not after {tested.En}.");
    }
}
