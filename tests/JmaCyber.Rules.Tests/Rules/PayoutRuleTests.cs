namespace JmaCyber.Rules.Tests;

/// <summary>Section 7 of the register: when the money comes, as a decision says it.</summary>
public sealed class PayoutRuleTests
{
    private static readonly Example Claim = Example.Attack("2023-06-01").Closed(1);

    [Theory]
    [InlineData("2024-02-14", "2024-02-29")]
    [InlineData("2024-02-15", "2024-02-29")]
    [InlineData("2024-02-16", "2024-03-15")]
    [InlineData("2024-02-17", "2024-03-15")]
    [InlineData("2024-02-28", "2024-03-15")]
    [InlineData("2024-02-29", "2024-03-15")]
    [InlineData("2024-03-01", "2024-03-31")]
    [InlineData("2025-02-01", "2025-02-28")]
    [InlineData("2025-02-28", "2025-03-15")]
    [InlineData("2025-03-01", "2025-03-31")]
    [InlineData("2024-04-15", "2024-04-30")]
    [InlineData("2024-04-30", "2024-05-15")]
    [InlineData("2024-12-15", "2024-12-31")]
    [InlineData("2024-12-16", "2025-01-15")]
    [InlineData("2024-12-31", "2025-01-15")]
    [InlineData("2025-01-01", "2025-01-31")]
    public void The_half_of_the_month_in_which_the_documents_are_complete_sets_the_date(string completeOn, string remittedBy)
    {
        Payout payout = Complete(completeOn);
        Assert.Equal((Example.Day(completeOn), Example.Day(remittedBy)), (payout.CompleteOn, payout.RemittedBy));
    }

    [Fact]
    [TurnsOn("payout.first-half")]
    [TurnsOn("payout.second-half")]
    public void From_the_16th_on_it_is_the_second_half()
        => Assert.Equal(
            "complete 2024-04-15 → 2024-04-16, payout.first-half Applied → NotJudged, payout.second-half NotJudged → Applied",
            Turn.Of(FormOn("2024-04-15"), FormOn("2024-04-16")));

    // 31 August 2024 is a Saturday, 30 September a Monday.
    [Fact]
    [TurnsOn("payout.bank-holiday")]
    public void A_credit_moved_by_a_bank_holiday_is_told()
        => Assert.Equal(
            "complete 2024-08-15 → 2024-09-15, payout.bank-holiday Applied → NotJudged",
            Turn.Of(FormOn("2024-08-15"), FormOn("2024-09-15")));

    [Theory]
    [InlineData("2024-08-15", "2024-09-02")] // a Saturday
    [InlineData("2024-03-01", "2024-04-01")] // a Sunday
    [InlineData("2025-08-20", "2025-09-16")] // a national holiday
    [InlineData("2023-12-20", "2024-01-15")] // none
    [InlineData("2023-12-15", "2024-01-04")] // the year's end, a Sunday
    [InlineData("2024-12-15", "2025-01-06")] // the year's end and a weekend
    [InlineData("2026-04-10", "2026-04-30")] // between holidays, none itself
    public void The_credit_is_expected_on_the_next_bank_business_day(string completeOn, string creditedBy)
        => Assert.Equal(Example.Day(creditedBy), Complete(completeOn).CreditedBy);

    [Theory]
    [InlineData("2027-11-29", FindingResult.NotJudged)]
    [InlineData("2027-11-30", FindingResult.NotJudged)]
    [InlineData("2027-12-01", FindingResult.Noted)]
    [InlineData("2028-01-01", FindingResult.Noted)]
    [TurnsOn("payout.provisional")]
    public void A_credit_beyond_the_announced_holidays_is_provisional_which_is_no_note(string completeOn, FindingResult result)
    {
        Decision decision = FormOn(completeOn).Decide();
        Assert.Equal(result, decision.Findings[Rule.PayoutProvisional]);
        Assert.Equal(result == FindingResult.Noted, Assert.IsType<Payable>(decision).Payout.IsProvisional);
        Assert.True(decision.Notes.IsEmpty);
    }

    [Fact]
    [TurnsOn("payout.complete")]
    public void The_latest_of_the_documents_required_starts_the_clock_whichever_it_is()
    {
        const string Later = "complete 2023-06-01 → 2023-06-10";
        Assert.Equal(Later, Turned(Claim.Instead(new ApplicationForm(Late))));
        Assert.Equal(Later, Turned(Claim.Instead(new MhlwReport(Late, MhlwEvidence.TelephoneForm))));
        Assert.Equal(Later, Turned(Claim.Instead(new ClosureCertificate(Late, CertificateIssuer.LocalAssociation))));
        Assert.Equal("", Turned(Claim.ClaimedOn("2023-06-20")));
    }

    [Fact]
    public void For_a_leak_each_requirement_waits_for_the_first_report_that_meets_it()
    {
        Example leak = Example.Leak("2024-07-01").Without<PpcReport>().With(new PpcReport(Example.Day("2024-07-02")));
        PpcReport measures = new(Example.Day("2024-07-12")) { RecurrencePrevention = true };
        PpcReport notified = new(Example.Day("2024-07-20")) { IndividualsNotified = true };
        PpcReport final = new(Example.Day("2024-08-20")) { RecurrencePrevention = true, IndividualsNotified = true };
        Assert.Equal(Example.Day("2024-07-20"), Complete(leak.With(final).With(notified).With(measures)));
        Assert.Equal(Example.Day("2024-08-20"), Complete(leak.With(final).With(notified)));
        Assert.Equal(Example.Day("2024-08-20"), Complete(leak.With(final).With(measures)));
        Assert.Equal(Example.Day("2024-08-20"), Complete(leak.With(final)));
    }

    [Fact]
    public void The_earlier_of_two_reports_of_an_attack_counts_where_both_do()
    {
        Example reported = Example.Attack("2023-06-01").Instead(new MhlwReport(Example.Day("2023-06-10"), MhlwEvidence.WrittenReport));
        Assert.Equal(Example.Day("2023-06-05"), Complete(reported.With(new JmaReport(Example.Day("2023-06-05")))));
        Assert.Equal(Example.Day("2023-06-10"), Complete(reported.With(new JmaReport(Example.Day("2023-06-15")))));
        Example old = Example.Attack("2023-05-31").Instead(new MhlwReport(Example.Day("2023-06-10"), MhlwEvidence.WrittenReport));
        Assert.Equal(Example.Day("2023-06-10"), Complete(old.With(new JmaReport(Example.Day("2023-06-05")))));
    }

    [Fact]
    public void A_document_that_is_not_required_does_not_delay()
    {
        Assert.Equal("", Turned(Claim.With(new JmaReport(Late))));
        var certificate = new ClosureCertificate(Example.Day("2024-09-01"), CertificateIssuer.LocalAssociation);
        Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().Instead(certificate)));
        Assert.Equal(Example.Day("2024-02-10"), Complete(Example.Leak().With(new MhlwReport(Example.Day("2024-09-01"), MhlwEvidence.TelephoneForm))));
    }

    [Fact]
    public void Only_a_payable_claim_has_dates()
        => Assert.All(
            [Example.Attack().Without<ApplicationForm>(), Example.Unclear(), Example.Message()],
            claim => Assert.DoesNotContain(claim.Decide().Findings, finding => finding.Rule.Section == 7));

    private static NodaTime.LocalDate Late => Example.Day("2023-06-10");

    private static string Turned(Example changed) => Turn.Of(Claim, changed);

    private static Example FormOn(string receivedOn) => Claim.Instead(new ApplicationForm(Example.Day(receivedOn)));

    private static Payout Complete(string completeOn) => Assert.IsType<Payable>(FormOn(completeOn).Decide()).Payout;

    private static NodaTime.LocalDate Complete(Example claim) => Assert.IsType<Payable>(claim.Decide()).Payout.CompleteOn;
}
