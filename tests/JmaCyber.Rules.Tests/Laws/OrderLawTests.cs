using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>More documents and more closure never make it worse.</summary>
public sealed class OrderLawTests
{
    // Outcomes stand from the best to the worst.
    [Law(MaxTest = 200)]
    public void A_document_more_never_makes_outcome_or_amount_worse(DocumentMore more)
    {
        Decision before = more.Case.Decide();
        Decision after = more.Decide();
        Assert.True(after.Outcome <= before.Outcome, $"{before.InShort()} became {after.InShort()}");
        Assert.True(after.Amount() >= before.Amount(), $"{before.InShort()} became {after.InShort()}");
        Assert.Equal((before.Pattern, before.ClosureDays, before.ProgramYear), (after.Pattern, after.ClosureDays, after.ProgramYear));
        Assert.Equal(before.Reasons(), after.Reasons());
    }

    // The first certificate, where none was needed to pay the base, brings the closure amount and its own date of arrival with it.
    [Law(MaxTest = 200)]
    public void A_document_more_never_delays_the_money_but_for_a_certificate_that_brings_the_closure_amount(DocumentMore more)
    {
        if (more.Case.Decide() is Payable before)
        {
            var after = Assert.IsType<Payable>(more.Decide());
            bool wasRequired = before.Findings.Judged.Contains(Rule.DocumentClosureCertificate);
            bool bringsClosure = more.Document is ClosureCertificate && before.ClosureDays >= 1 && !wasRequired;
            Assert.True(bringsClosure || after.Amount == before.Amount);
            Assert.True(bringsClosure || after.Payout.CompleteOn <= before.Payout.CompleteOn);
        }
    }

    [Law]
    public void A_document_less_never_makes_it_better(ClaimCase one)
        => Assert.All(one.Claim.Documents, document =>
        {
            Decision after = one.Program.Decide(one.Claim.With(documents: one.Claim.Documents.Where(other => !ReferenceEquals(other, document))));
            bool baseOnly = document is ClosureCertificate && one.Program.Settings.MissingClosureCertificate == MissingClosureCertificate.PayBaseOnly;
            Assert.True(after.Outcome >= one.Decide().Outcome || baseOnly);
            Assert.True(after.Amount() <= one.Decide().Amount());
        });

    [Law]
    public void The_order_in_which_documents_days_and_earlier_claims_are_named_says_nothing(ClaimCase one)
    {
        Incident incident = one.Claim.Incident is CyberAttack attack ? attack with { Operations = [.. attack.Operations.Reverse()] } : one.Claim.Incident;
        Claim turned = one.Claim.With(one.Claim.Documents.Reverse(), incident, one.Claim.PriorClaims.Reverse());
        Assert.Equal(one.Decide().InPlain(), one.Program.Decide(turned).InPlain());
    }

    [Law]
    public void A_closure_day_more_never_lowers_what_is_paid(AttackCase one)
    {
        Decision before = one.Decide();
        Decision after = one.Program.Decide(Closed(one.Claim, 1));
        Assert.True(after.Amount() >= before.Amount(), $"{before.InShort()} became {after.InShort()}");
        Assert.Equal(before.Reasons(), after.Reasons());
    }

    [Law(MaxTest = 40)]
    public void Paying_rises_with_closure_days_up_to_the_cap_and_not_beyond(CertifiedCase one)
    {
        ProgramVersion version = one.Program.VersionOn(one.Claim.Incident.OccurredOn)!;
        Claim open = one.Claim.With(incident: (CyberAttack)one.Claim.Incident with { Operations = [] });
        for (int days = 0; days <= 33; days++)
        {
            Decision decision = one.Program.Decide(Closed(open, days));
            int paid = Math.Min(days, version.Closure is PerClosureDay perDay ? perDay.MaxDays : 1);
            Assert.Equal(days, decision.ClosureDays);
            Assert.True(decision is Referred or NotPayable || decision.Amount() == version.Attack + (version.Closure.Amount * paid));
        }
    }

    [Law]
    public void The_longest_run_is_the_best_stretch_without_a_gap(AttackCase one)
    {
        SupportProgram program = SupportProgram.Current.With(ClosureDayCount.LongestRun).With(CareServiceClosure.SameAsMedical);
        HashSet<LocalDate> days = [.. ((CyberAttack)one.Claim.Incident).Operations
            .Where(day => day.Status is OperationStatus.Closed or OperationStatus.NewPatientsStopped).Select(day => day.Date)];
        int longest = days.Select(first => Enumerable.Range(0, days.Count).TakeWhile(i => days.Contains(first.PlusDays(i))).Count()).DefaultIfEmpty().Max();
        Assert.Equal(longest, program.Decide(one.Claim).ClosureDays);
        Assert.Equal(days.Count, program.With(ClosureDayCount.AllDays).Decide(one.Claim).ClosureDays);
    }

    /// <summary>The claim with so many days more on which the facility was closed, in a row after the last day named.</summary>
    private static Claim Closed(Claim claim, int days)
    {
        var attack = (CyberAttack)claim.Incident;
        LocalDate last = attack.Operations.Select(day => day.Date).Append(attack.OccurredOn.PlusDays(-1)).Max();
        IEnumerable<OperationDay> more = Enumerable.Range(1, days).Select(i => new OperationDay(last.PlusDays(i), OperationStatus.Closed));
        return last.Year > 2198 ? claim : claim.With(incident: attack with { Operations = [.. attack.Operations, .. more] });
    }
}
