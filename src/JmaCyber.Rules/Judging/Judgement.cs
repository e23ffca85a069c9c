using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Judging;

/// <summary>Every rule is judged, in register order; none stops the others (section 8 of the register).</summary>
internal static class Judgement
{
    /// <summary>What the rules find that decide the outcome, and the notes.</summary>
    public static Findings Of(in ClaimFacts facts) => default(Findings)
        .And(Rule.MemberA1, MemberA1.Judge(facts))
        .And(Rule.MemberStarted, MemberStarted.Judge(facts))
        .And(Rule.MemberEnded, MemberEnded.Judge(facts))
        .And(Rule.MemberProcedurePending, MemberProcedurePending.Judge(facts))
        .And(Rule.FacilityRelation, FacilityRelation.Judge(facts))
        .And(Rule.FacilityCovered, FacilityCovered.Judge(facts))
        .And(Rule.IncidentProgramStart, IncidentProgramStart.Judge(facts))
        .And(Rule.IncidentInsiderCrime, IncidentInsiderCrime.Judge(facts))
        .And(Rule.IncidentMessageOnly, IncidentMessageOnly.Judge(facts))
        .And(Rule.IncidentUndetermined, IncidentUndetermined.Judge(facts))
        .And(Rule.IncidentLeakByAttack, IncidentLeakByAttack.Judge(facts))
        .And(Rule.IncidentLeakOtherwise, IncidentLeakOtherwise.Judge(facts))
        .And(Rule.ClosureDay, ClosureDay.Judge(facts))
        .And(Rule.ClosureCount, ClosureCount.Judge(facts))
        .And(Rule.DocumentApplicationForm, DocumentApplicationForm.Judge(facts))
        .And(Rule.DocumentAttackReport, DocumentAttackReport.Judge(facts))
        .And(Rule.DocumentClosureCertificate, DocumentClosureCertificate.Judge(facts))
        .And(Rule.DocumentPpcReport, DocumentPpcReport.Judge(facts))
        .And(Rule.DocumentRecurrencePrevention, DocumentRecurrencePrevention.Judge(facts))
        .And(Rule.DocumentIndividualsNotified, DocumentIndividualsNotified.Judge(facts))
        .And(Rule.DocumentMhlwRecommended, DocumentMhlwRecommended.Judge(facts))
        .And(Rule.DocumentIgnored, DocumentIgnored.Judge(facts))
        .And(Rule.LimitAnnual, LimitAnnual.Judge(facts))
        .And(Rule.LimitExclusive, LimitExclusive.Judge(facts))
        .And(Rule.LimitIncidentOnce, LimitIncidentOnce.Judge(facts));

    /// <summary>The outcome is a fold over the findings: refused, else referred, else incomplete, else payable.</summary>
    public static Outcome Fold(Findings findings)
    {
        if (!findings.With(FindingResult.Failed).IsEmpty)
        {
            return Outcome.NotPayable;
        }

        if (!findings.With(FindingResult.Unclear).IsEmpty)
        {
            return Outcome.Referred;
        }

        return findings.With(FindingResult.Missing).IsEmpty ? Outcome.Payable : Outcome.Incomplete;
    }

    /// <summary>What the amounts find of a claim that is, or once complete would be, paid.</summary>
    public static Findings Amounts(Findings findings, in ClaimFacts facts) => findings
        .And(Rule.AmountAttack, Applied(AmountAttack.Of(facts)))
        .And(Rule.AmountClosure, Applied(AmountClosure.Of(facts)))
        .And(Rule.AmountLeak, Applied(AmountLeak.Of(facts)));

    /// <summary>What the dates find of a claim that is paid.</summary>
    public static Findings Dates(Findings findings, Payout payout) => findings
        .And(Rule.PayoutComplete, FindingResult.Applied)
        .And(Rule.PayoutFirstHalf, PayoutFirstHalf.Judge(payout))
        .And(Rule.PayoutSecondHalf, PayoutSecondHalf.Judge(payout))
        .And(Rule.PayoutBankHoliday, PayoutBankHoliday.Judge(payout))
        .And(Rule.PayoutProvisional, PayoutProvisional.Judge(payout));

    private static FindingResult Applied(Yen amount) => amount == Yen.Zero ? FindingResult.NotJudged : FindingResult.Applied;
}
