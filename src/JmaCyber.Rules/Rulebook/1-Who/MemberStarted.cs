using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The membership has begun on every date tested, its first day included (<c>member.started</c>; MANUAL Q1-3; <c>membership-test</c>).</summary>
internal readonly struct MemberStarted : IObstacle
{
    public int Section => 1;

    public string Id => "member.started";

    public Text Title => new("会員資格の開始", "start of membership");

    public string Sources => "MANUAL Q1-3; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "A①会員の資格は、入会年月日またはA①会員への異動年月日から、その日を含めて数えます。手続き中は、当方の解釈により、申請した年月日から数えます（判定する日は解釈 membership-test によります）。",
        en: "A① membership counts from the admission date, or from the date of transfer into A①, that date included; while that is " +
            "being processed, from the date applied for (our reading; on which dates it is tested: interpretation membership-test).");

    public FindingResult Judge(in ClaimFacts facts)
    {
        if (facts is not { IsA1: true, MemberFrom: { } from })
        {
            return FindingResult.NotJudged;
        }

        bool tooEarly = (facts.TestsIncidentDate && facts.OccurredOn < from) || (facts.TestsClaimDate && facts.ClaimedOn < from);
        return tooEarly ? FindingResult.Failed : FindingResult.Met;
    }

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Day from = facts.MemberFrom!.Value;
        Text tested = MembershipText.Dates(facts, date => date < from == (result == FindingResult.Failed));
        if (facts.ProcedurePending)
        {
            return result == FindingResult.Failed
                ? new(
                    $"手続き中のA①会員の資格は、申請した日の{DateText.Ja(from)}に始まるものとみますが（当方の解釈）、{tested.Ja}はそれより前です。",
                    $"While it is being processed, the A① membership is taken to begin on the date applied for, {DateText.En(from)} (our " +
                    $"reading), after {tested.En}.")
                : new(
                    $"手続き中のA①会員の資格は、申請した日の{DateText.Ja(from)}に始まるものとみており（当方の解釈）、{tested.Ja}はその日以後です。",
                    $"While it is being processed, the A① membership is taken to begin on the date applied for, {DateText.En(from)} (our " +
                    $"reading), not after {tested.En}.");
        }

        return result == FindingResult.Failed
            ? new(
                $"A①会員の資格は{DateText.Ja(from)}に始まりますが、{tested.Ja}はそれより前です。",
                $"The A① membership begins on {DateText.En(from)}, after {tested.En}.")
            : new(
                $"A①会員の資格は{DateText.Ja(from)}に始まっており、{tested.Ja}はその日以後です。",
                $"The A① membership began on {DateText.En(from)}, not after {tested.En}.");
    }

    /// <summary>A claim made after joining is lawful only where nothing but the claim date is tested.</summary>
    public Remedy Remedy(in ClaimFacts facts, FindingResult result)
        => facts.Program.Settings.MembershipTest == MembershipTest.ClaimOnly
            ? Remedies.Wait(facts.MemberFrom!.Value.Date, new("会員資格は請求日だけで判定する", "membership is tested on the claim date alone"))
            : Remedies.Nothing;
}
