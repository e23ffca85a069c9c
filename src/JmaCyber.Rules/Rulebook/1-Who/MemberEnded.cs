using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The membership has not ended on any date tested; from the day of leaving on nothing can be used
/// (<c>member.ended</c>; MANUAL Q1-2; <c>membership-test</c>).</summary>
internal readonly struct MemberEnded : IObstacle
{
    public int Section => 1;

    public string Id => "member.ended";

    public Text Title => new("会員資格の終了", "end of membership");

    public string Sources => "MANUAL Q1-2";

    public Text Statement(SupportProgram program) => new(
        ja: "A①会員の資格は、退会年月日またはA①会員以外の会員区分への異動年月日に終わり、その日を含めて以後は利用できません（判定する日は解釈 membership-test によります）。",
        en: "A① membership ends on the withdrawal date, or on the date of transfer out of A①: from that date on, that date " +
            "included, nothing can be used (on which dates it is tested: interpretation membership-test).");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (!facts.IsA1)
        {
            return FindingResult.NotJudged;
        }

        bool tooLate = facts.MemberUntil is { } until
            && ((facts.TestsIncidentDate && facts.OccurredOn >= until) || (facts.TestsClaimDate && facts.ClaimedOn >= until));
        return tooLate ? FindingResult.Failed : FindingResult.Met;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        if (facts.MemberUntil is not { } until)
        {
            return new("A①会員の資格が終わる日の申告はありません。", "No end of the A① membership is stated.");
        }

        bool failed = result == FindingResult.Failed;
        Text tested = MembershipText.Dates(facts, facts.OccurredOn >= until == failed, facts.ClaimedOn >= until == failed);
        return failed
            ? new(
                $"A①会員の資格は{until}に終わり、その日から利用できません。{tested}はその日以後です。",
                $"The A① membership ends on {until}; from that day on nothing can be used, and so not on {tested}.")
            : new(
                $"A①会員の資格は{until}に終わりますが、{tested}はそれより前です。",
                $"The A① membership ends on {until}, after {tested}.");
    }

    public Remedy Remedy(in ClaimFacts facts, FindingResult result) => Remedies.Nothing;
}
