namespace JmaCyber.Rules.Tests;

/// <summary>Section 5 of the register: what must be handed in. The report of an attack and the notes have tests of their own.</summary>
public sealed class DocumentTests
{
    private static readonly SupportProgram PayBaseOnly = Programs.Of2023.With(MissingClosureCertificate.PayBaseOnly);

    [Fact]
    [TurnsOn("document.application-form")]
    public void Without_the_application_form_a_claim_is_incomplete()
    {
        const string Missing = "Payable → Incomplete, document.application-form Met → Missing";
        Assert.Equal(Missing, Turn.Of(Example.Attack(), Example.Attack().Without<ApplicationForm>()));
        Assert.Equal(Missing, Turn.Of(Example.Leak(), Example.Leak().Without<ApplicationForm>()));
    }

    [Fact]
    [TurnsOn("document.closure-certificate")]
    public void Without_the_closure_certificate_a_closed_facility_is_incomplete()
        => Assert.Equal(
            "Payable → Incomplete, document.closure-certificate Met → Missing",
            Turn.Of(Example.Attack().Closed(1), Example.Attack().Closed(1).Without<ClosureCertificate>()));

    [Theory]
    [InlineData(0, FindingResult.NotJudged)]
    [InlineData(1, FindingResult.Missing)]
    [InlineData(2, FindingResult.Missing)]
    public void The_certificate_is_asked_for_from_one_closure_day_on(int days, FindingResult result)
        => Assert.Equal(result, Example.Attack().Closed(days).Without<ClosureCertificate>().Decide().Findings[Rule.DocumentClosureCertificate]);

    [Theory]
    [InlineData(CertificateIssuer.PrefecturalAssociation)]
    [InlineData(CertificateIssuer.LocalAssociation)]
    public void Either_association_may_seal_the_certificate(CertificateIssuer issuer)
        => Assert.Equal("Payable 200,000", Example.Attack().Closed(1).Instead(new ClosureCertificate(Example.Day("2024-02-10"), issuer)).Decide().InShort());

    [Fact]
    public void Paying_the_base_only_asks_for_no_certificate_and_leaves_the_closure_amount_out()
        => Assert.Equal(
            "Incomplete → Payable, 300,000 → 100,000, amount.closure Applied → NotJudged, document.closure-certificate Missing → NotJudged",
            Turn.Of(Example.Attack().Closed(2).Without<ClosureCertificate>(), Programs.Of2023, PayBaseOnly));

    [Fact]
    public void Paying_the_base_only_a_certificate_that_was_received_is_judged_and_delays_as_ever()
    {
        Example claim = Example.Attack().Closed(2).Instead(new ClosureCertificate(Example.Day("2024-03-18"), CertificateIssuer.LocalAssociation));
        Assert.Equal("", Turn.Of(claim, Programs.Of2023, PayBaseOnly));
        Assert.Equal(Example.Day("2024-03-18"), Assert.IsType<Payable>(claim.Decide(PayBaseOnly)).Payout.CompleteOn);
    }

    [Fact]
    public void Paying_the_base_only_still_names_what_else_is_missing()
        => Assert.Equal(
            "Incomplete 100,000: document.application-form",
            Example.Attack().Closed(2).Without<ClosureCertificate>().Without<ApplicationForm>().Decide(PayBaseOnly).InShort());

    [Fact]
    [TurnsOn("document.ppc-report")]
    public void Without_a_report_to_the_ppc_only_the_report_is_missing()
        => Assert.Equal(
            "Payable → Incomplete, document.ppc-report Met → Missing, "
                + "document.recurrence-prevention Met → NotJudged, document.individuals-notified Met → NotJudged",
            Turn.Of(Example.Leak(), Example.Leak().Without<PpcReport>()));

    [Fact]
    [TurnsOn("document.recurrence-prevention")]
    public void A_report_that_is_silent_on_measures_is_not_enough()
        => Assert.Equal(
            "Payable → Incomplete, document.recurrence-prevention Met → Missing",
            Turn.Of(Example.Leak(), Example.Leak().Instead(Ppc("2024-02-10", measures: false, notified: true))));

    [Fact]
    [TurnsOn("document.individuals-notified")]
    public void A_report_that_is_silent_on_the_persons_concerned_is_not_enough()
        => Assert.Equal(
            "Payable → Incomplete, document.individuals-notified Met → Missing",
            Turn.Of(Example.Leak(), Example.Leak().Instead(Ppc("2024-02-10", measures: true, notified: false))));

    [Fact]
    public void Several_reports_meet_the_requirements_together()
        => Assert.Equal(
            "Payable 50,000",
            Example.Leak().Instead(Ppc("2024-02-11", measures: true, notified: false)).With(Ppc("2024-02-12", measures: false, notified: true))
                .Decide().InShort());

    [Fact]
    public void Every_missing_document_of_a_leak_is_named()
        => Assert.Equal(
            "Incomplete 50,000: document.application-form, document.recurrence-prevention, document.individuals-notified",
            Example.Leak().Without<ApplicationForm>().Instead(Ppc("2024-02-10", measures: false, notified: false)).Decide().InShort());

    [Fact]
    public void Every_missing_document_of_an_attack_is_named()
        => Assert.Equal(
            "Incomplete 200,000: document.application-form, document.attack-report, document.closure-certificate",
            Example.Attack().Closed(1).Without<Document>().Decide().InShort());

    [Fact]
    public void No_document_is_asked_for_before_the_start_nor_where_there_is_nothing_to_pay()
        => Assert.All(
            [Example.Attack("2022-05-31").Closed(1), Example.Leak("2022-05-31"), Example.Message(), Example.Unclear()],
            claim => Assert.Equal("", Turn.Between(claim.Decide(), claim.Without<Document>().Decide())));

    [Fact]
    public void Two_documents_of_a_kind_are_as_good_as_the_first_of_them()
    {
        Example twice = Example.Attack()
            .With(new ApplicationForm(Example.Day("2024-05-01"))).With(new MhlwReport(Example.Day("2024-05-01"), MhlwEvidence.EmailPrintout));
        Assert.Equal("", Turn.Of(Example.Attack(), twice));
    }

    private static PpcReport Ppc(string receivedOn, bool measures, bool notified)
        => new(Example.Day(receivedOn)) { RecurrencePrevention = measures, IndividualsNotified = notified };
}
