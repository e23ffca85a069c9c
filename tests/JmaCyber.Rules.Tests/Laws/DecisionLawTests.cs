namespace JmaCyber.Rules.Tests;

/// <summary>What holds of every single decision.</summary>
public sealed class DecisionLawTests
{
    private static readonly RuleSet Notes = RuleSet.Of(
        Rule.MemberProcedurePending, Rule.IncidentLeakByAttack, Rule.DocumentMhlwRecommended, Rule.DocumentIgnored, Rule.PayoutProvisional);

    [Law]
    public void Reasons_missing_requirements_and_notes_are_what_was_found(ClaimCase one)
    {
        Decision decision = one.Decide();
        RuleSet failed = decision.Findings.With(FindingResult.Failed);
        RuleSet unclear = decision.Findings.With(FindingResult.Unclear);
        RuleSet missing = decision.Findings.With(FindingResult.Missing);
        Outcome expected = !failed.IsEmpty ? Outcome.NotPayable
            : !unclear.IsEmpty ? Outcome.Referred
            : !missing.IsEmpty ? Outcome.Incomplete : Outcome.Payable;
        Assert.Equal(expected, decision.Outcome);
        Assert.Equal(expected switch { Outcome.NotPayable => failed, Outcome.Referred => unclear, _ => RuleSet.Empty }, decision.Reasons());
        Assert.Equal(expected == Outcome.Incomplete ? missing : RuleSet.Empty, decision.Missing());
        Assert.Equal(decision.Findings.With(FindingResult.Noted).Where(rule => rule != Rule.PayoutProvisional), decision.Notes);
    }

    [Law]
    public void Findings_are_told_alike_however_they_are_asked_for(ClaimCase one)
    {
        Findings findings = one.Decide().Findings;
        Assert.Equal(Register.Findings.Where(rule => findings[rule] != FindingResult.NotJudged), findings.Judged);
        Assert.Equal(findings.Judged, findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.True(findings.With(finding.Result).Contains(finding.Rule)));
        Assert.Equal(findings.Count, Enum.GetValues<FindingResult>().Skip(1).Sum(result => findings.With(result).Count));
    }

    [Law]
    public void A_rule_only_ever_finds_what_its_place_in_the_register_allows(ClaimCase one)
        => Assert.All(one.Decide().Findings, finding =>
        {
            bool isNote = Notes.Contains(finding.Rule);
            bool isApplied = finding.Rule.Id is "incident.leak-otherwise" || finding.Rule.Section is 3 or 4 or 7;
            FindingResult[] allowed = (isNote, isApplied, finding.Rule.Section) switch
            {
                (true, _, _) => [FindingResult.Noted],
                (_, true, _) => [FindingResult.Applied],
                (_, _, 5) => [FindingResult.Met, FindingResult.Missing],
                _ when finding.Rule.Id is "incident.insider-crime" => [FindingResult.Met, FindingResult.Failed, FindingResult.Unclear],
                _ when finding.Rule.Id is "incident.undetermined" or "limit.incident-once" => [FindingResult.Met, FindingResult.Unclear],
                _ => [FindingResult.Met, FindingResult.Failed],
            };
            Assert.Contains(finding.Result, allowed);
        });

    [Law]
    public void The_breakdown_adds_up_to_the_amount_and_names_the_rules_applied(ClaimCase one)
    {
        Decision decision = one.Decide();
        Assert.Equal(decision.Amount(), decision.Breakdown().Aggregate(Yen.Zero, (sum, item) => sum + item.Amount));
        Assert.All(decision.Breakdown(), item => Assert.True(item.Amount > Yen.Zero));
        Assert.Equal(decision.Findings.Judged.Where(rule => rule.Section == 3), decision.Breakdown().Select(item => item.Rule));
        int? paid = decision.Version?.Closure is PerClosureDay perDay ? Math.Min(decision.ClosureDays, perDay.MaxDays) : null;
        Assert.All(decision.Breakdown(), item => Assert.Equal(item.Rule == Rule.AmountClosure ? paid : null, item.Days));
    }

    [Law]
    public void A_payable_claim_has_its_dates_and_no_other_has(ClaimCase one)
    {
        Decision decision = one.Decide();
        RuleSet judged = decision.Findings.Judged;
        Assert.Equal(decision is Payable, judged.Contains(Rule.PayoutComplete));
        Assert.Equal(decision is Payable, judged.Contains(Rule.PayoutFirstHalf) != judged.Contains(Rule.PayoutSecondHalf));
        if (decision is Payable payable)
        {
            Assert.Contains(payable.Payout.CompleteOn, one.Claim.Documents.Select(document => document.ReceivedOn));
            Assert.True(payable.Payout.CreditedBy >= payable.Payout.RemittedBy && payable.Payout.RemittedBy >= payable.Payout.CompleteOn);
        }
    }

    [Law]
    public void The_pattern_is_that_of_the_incident_and_its_closure_days(ClaimCase one)
    {
        Decision decision = one.Decide();
        Assert.Equal(one.Claim.Incident.Match<int?>(_ => decision.ClosureDays >= 1 ? 1 : 2, _ => 3, _ => null, _ => null), decision.Pattern);
    }

    [Law(MaxTest = 20)]
    public void The_same_question_has_the_same_answer_whenever_and_wherever_it_is_asked(SeveralCases cases)
    {
        string[] once = [.. cases.All.Select(one => one.Decide().InFull())];
        string[] again = new string[once.Length];
        Parallel.For(0, once.Length, i => again[i] = cases.All[once.Length - 1 - i].Decide().InFull());
        Assert.Equal(once, Enumerable.Reverse(again), StringComparer.Ordinal);
    }

    [Law]
    public void Explanations_speak_of_every_finding_in_its_order(ClaimCase one)
    {
        Decision decision = one.Decide();
        Assert.Equal(decision.Findings, decision.Explain().Select(explained => explained.Finding));
    }
}
