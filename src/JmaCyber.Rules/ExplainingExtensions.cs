using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Why a decision is as it is. Texts are written when somebody asks, from the evidence that the decision keeps.</summary>
public static class ExplainingExtensions
{
    private delegate Text Sentence(in ClaimFacts facts, FindingResult result);

    /// <summary>The sentence of each rule that a decision can find, at its place.</summary>
    private static readonly Sentence[] Sentences = InPlace(
        (Rule.MemberA1, MemberA1.Explain),
        (Rule.MemberStarted, MemberStarted.Explain),
        (Rule.MemberEnded, MemberEnded.Explain),
        (Rule.MemberProcedurePending, MemberProcedurePending.Explain),
        (Rule.FacilityRelation, FacilityRelation.Explain),
        (Rule.FacilityCovered, FacilityCovered.Explain),
        (Rule.IncidentProgramStart, IncidentProgramStart.Explain),
        (Rule.IncidentInsiderCrime, IncidentInsiderCrime.Explain),
        (Rule.IncidentMessageOnly, IncidentMessageOnly.Explain),
        (Rule.IncidentUndetermined, IncidentUndetermined.Explain),
        (Rule.IncidentLeakByAttack, IncidentLeakByAttack.Explain),
        (Rule.IncidentLeakOtherwise, IncidentLeakOtherwise.Explain),
        (Rule.ClosureDay, ClosureDay.Explain),
        (Rule.ClosureCount, ClosureCount.Explain),
        (Rule.AmountAttack, AmountAttack.Explain),
        (Rule.AmountClosure, AmountClosure.Explain),
        (Rule.AmountLeak, AmountLeak.Explain),
        (Rule.DocumentApplicationForm, DocumentApplicationForm.Explain),
        (Rule.DocumentAttackReport, DocumentAttackReport.Explain),
        (Rule.DocumentClosureCertificate, DocumentClosureCertificate.Explain),
        (Rule.DocumentPpcReport, DocumentPpcReport.Explain),
        (Rule.DocumentRecurrencePrevention, DocumentRecurrencePrevention.Explain),
        (Rule.DocumentIndividualsNotified, DocumentIndividualsNotified.Explain),
        (Rule.DocumentMhlwRecommended, DocumentMhlwRecommended.Explain),
        (Rule.DocumentIgnored, DocumentIgnored.Explain),
        (Rule.LimitAnnual, LimitAnnual.Explain),
        (Rule.LimitExclusive, LimitExclusive.Explain),
        (Rule.LimitIncidentOnce, LimitIncidentOnce.Explain),
        (Rule.PayoutComplete, PayoutComplete.Explain),
        (Rule.PayoutFirstHalf, PayoutFirstHalf.Explain),
        (Rule.PayoutSecondHalf, PayoutSecondHalf.Explain),
        (Rule.PayoutBankHoliday, PayoutBankHoliday.Explain),
        (Rule.PayoutProvisional, PayoutProvisional.Explain));

    /// <summary>Every rule judged, in register order, with its sentence and, where something stands in the way, its remedy.</summary>
    public static IReadOnlyList<ExplainedFinding> Explain(this Decision decision)
    {
        ClaimFacts facts = Guard.NotNull(decision).Facts;
        Func<Rule, Remedy?> remedy = Remedies.Of(facts, decision.Findings);
        var explained = new List<ExplainedFinding>(decision.Findings.Count);
        foreach (Finding finding in decision.Findings)
        {
            explained.Add(new ExplainedFinding(finding, Sentences[finding.Rule.Place](facts, finding.Result), remedy(finding.Rule)));
        }

        return new ValueList<ExplainedFinding>(explained);
    }

    private static Sentence[] InPlace(params (Rule Rule, Sentence Sentence)[] sentences)
    {
        var inPlace = new Sentence[Register.ByPlace.Length];
        foreach ((Rule rule, Sentence sentence) in sentences)
        {
            inPlace[rule.Place] = sentence;
        }

        return inPlace;
    }
}
