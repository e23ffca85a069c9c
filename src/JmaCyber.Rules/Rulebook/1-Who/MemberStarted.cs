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
        bool failed = result == FindingResult.Failed;
        Text tested = MembershipText.Dates(facts, facts.OccurredOn < from == failed, facts.ClaimedOn < from == failed);
        if (facts.ProcedurePending)
        {
            return failed
                ? new(
                    $"手続き中のA①会員の資格は、申請した日の{from}に始まるものとみますが（当方の解釈）、{tested}はそれより前です。",
                    $"While it is being processed, the A① membership is taken to begin on the date applied for, {from} (our " +
                    $"reading), after {tested}.")
                : new(
                    $"手続き中のA①会員の資格は、申請した日の{from}に始まるものとみており（当方の解釈）、{tested}はその日以後です。",
                    $"While it is being processed, the A① membership is taken to begin on the date applied for, {from} (our " +
                    $"reading), not after {tested}.");
        }

        return failed
            ? new(
                $"A①会員の資格は{from}に始まりますが、{tested}はそれより前です。",
                $"The A① membership begins on {from}, after {tested}.")
            : new(
                $"A①会員の資格は{from}に始まっており、{tested}はその日以後です。",
                $"The A① membership began on {from}, not after {tested}.");
    }

    /// <summary>A claim made after joining is lawful only where nothing but the claim date is tested.</summary>
    public Remedy Remedy(in ClaimFacts facts, FindingResult result)
        => facts.Program.Settings.MembershipTest == MembershipTest.ClaimOnly
            ? Remedies.Wait(facts.MemberFrom!.Value.Date, new("会員資格は請求日だけで判定する", "membership is tested on the claim date alone"))
            : Remedies.Nothing;
}
