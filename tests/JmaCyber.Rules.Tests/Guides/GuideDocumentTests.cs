namespace JmaCyber.Rules.Tests;

public sealed class GuideDocumentTests
{
    [Fact]
    public void A_missing_document_is_marked_as_missing_and_an_arrived_one_with_its_date()
    {
        Example example = Example.Attack().Closed(1).Without<ClosureCertificate>().Instead(new ApplicationForm(Example.Day("2024-02-20")));

        Assert.Equal(
            ["document.application-form: arrived on 2024-02-20", "document.attack-report: arrived on 2024-02-10", "document.closure-certificate: missing"],
            States(example));
    }

    [Fact]
    public void The_earliest_document_that_meets_a_requirement_dates_it()
        => Assert.Contains(
            "document.attack-report: arrived on 2024-02-10",
            States(Example.Attack().With(new JmaReport(Example.Day("2024-02-12"))).With(new MhlwReport(Example.Day("2024-02-14"), MhlwEvidence.TelephoneForm))));

    [Fact]
    public void A_certificate_without_closure_is_not_needed_whether_it_arrived_or_not()
    {
        Assert.Contains("document.closure-certificate: arrived on 2024-02-10, not needed", States(Example.Attack()));
        Assert.Contains("document.closure-certificate: not needed", States(Example.Attack().Without<ClosureCertificate>()));
    }

    [Fact]
    public void The_content_of_a_report_to_the_PPC_is_judged_once_the_report_is_there()
    {
        Assert.Equal(
            [
                "document.application-form: arrived on 2024-02-10",
                "document.ppc-report: missing",
                "document.recurrence-prevention: judged once the report is there",
                "document.individuals-notified: judged once the report is there",
            ],
            States(Example.Leak().Without<PpcReport>()));
        Assert.Equal(
            ["document.recurrence-prevention: stated, arrived on 2024-02-14", "document.individuals-notified: not stated"],
            States(Example.Leak().Instead(new PpcReport(Example.Day("2024-02-12"))).With(new PpcReport(Example.Day("2024-02-14")) { RecurrencePrevention = true })).Skip(2));
    }

    [Fact]
    public void What_is_missing_is_what_the_decision_misses()
    {
        Example[] examples =
        [
            Example.Attack().Closed(1).Without<ClosureCertificate>().Without<MhlwReport>(),
            Example.Attack("2022-08-01").ReportedToJma(),
            Example.Attack().Without<ApplicationForm>(),
            Example.Leak().Without<ApplicationForm>().Without<PpcReport>(),
            Example.Leak().Instead(new PpcReport(Example.Day("2024-02-12"))),
        ];

        Assert.All(examples, example =>
        {
            var decision = (Incomplete)example.Decide();
            Assert.Equal(
                decision.Missing,
                RuleSet.Of([.. ClaimGuide.For(decision).Documents.Where(document => document.State == GuideDocumentState.Missing).Select(document => document.Requirement)]));
        });
    }

    [Fact]
    public void Nothing_is_missing_from_a_payable_claim()
        => Assert.All(
            new[] { Example.Attack(), Example.Attack().Closed(3), Example.Attack().ReportedToJma(), Example.Leak() },
            example => Assert.DoesNotContain(ClaimGuide.For(example.Decide()).Documents, document => document.IsMissing));

    [Fact]
    public void A_report_to_the_JMA_that_the_version_does_not_take_is_told_apart()
    {
        GuideDocument report = ClaimGuide.For(Example.Attack("2022-08-01").ReportedToJma().Decide()).Documents[1];

        Assert.Equal(GuideDocumentState.Missing, report.State);
        Assert.Contains("2022-08-01 does not take the place of one to the MHLW", Assert.Single(report.Remarks).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_closure_without_a_certificate_is_left_out_the_guide_says_so()
    {
        SupportProgram program = SupportProgram.Current.With(new ProgramSettings { MissingClosureCertificate = MissingClosureCertificate.PayBaseOnly });
        GuideDocument certificate = ClaimGuide.For(Example.Attack().Closed(1).Without<ClosureCertificate>().Decide(program)).Documents[2];

        Assert.False(certificate.IsRequired);
        Assert.Contains("left out", Assert.Single(certificate.Remarks).Text.En, StringComparison.Ordinal);
        Assert.Empty(ClaimGuide.For(Example.Attack().Closed(1).Decide(program)).Documents[2].Remarks);
    }

    private static IEnumerable<string> States(Example example) => ClaimGuide.For(example.Decide()).Documents.Select(document => document.ToString());
}
