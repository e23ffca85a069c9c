namespace JmaCyber.Rules.Tests;

/// <summary>Section 5 of the register: a version says what it requires; what it does not require is not judged.</summary>
public sealed class RequirementTests
{
    private static readonly Example Closed = Example.Attack().Closed(2);
    private static readonly Example Unreported = Example.Leak().Instead(new PpcReport(Example.Day("2024-02-10")) { RecurrencePrevention = true });
    private static readonly Example Unprevented = Example.Leak().Instead(new PpcReport(Example.Day("2024-02-10")) { IndividualsNotified = true });

    private static readonly (Rule Requirement, Example Claim)[] Lacking =
    [
        (Rule.DocumentAttackReport, Closed.Without<MhlwReport>()),
        (Rule.DocumentClosureCertificate, Closed.Without<ClosureCertificate>()),
        (Rule.DocumentRecurrencePrevention, Unprevented),
        (Rule.DocumentIndividualsNotified, Unreported),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Lacking.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_requirement_taken_out_alone_is_missed_no_more_and_nothing_else_changes(int place)
    {
        (Rule requirement, Example claim) = Lacking[place];
        Assert.Equal(
            $"Incomplete → Payable, {requirement} Missing → NotJudged",
            Turn.Of(claim, Programs.Of2023, Proposal.Without(requirement)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_lacking_is_missed_whatever_other_requirement_is_taken_out(int place)
    {
        (Rule requirement, Example claim) = Lacking[place];
        Assert.All(
            Lacking.Where((_, other) => other != place),
            other => Assert.Equal(RuleSet.Of(requirement), claim.Decide(Proposal.Without(other.Requirement)).Missing()));
    }

    [Fact]
    public void The_report_to_the_ppc_goes_with_what_it_has_to_state()
        => Assert.Equal(
            "Incomplete → Payable, document.ppc-report Missing → NotJudged",
            Turn.Of(
                Example.Leak().Without<PpcReport>(),
                Programs.Of2023,
                Proposal.Without(Rule.DocumentPpcReport, Rule.DocumentRecurrencePrevention, Rule.DocumentIndividualsNotified)));

    [Fact]
    public void A_paper_that_is_there_is_not_judged_either()
        => Assert.Equal(
            "document.attack-report Met → NotJudged, document.closure-certificate Met → NotJudged",
            Turn.Of(Closed, Programs.Of2023, Proposal.Without(Rule.DocumentAttackReport, Rule.DocumentClosureCertificate)));

    [Fact]
    public void A_paper_that_is_not_required_starts_no_clock()
    {
        Example late = Closed.Instead(new ClosureCertificate(Example.Day("2024-03-18"), CertificateIssuer.LocalAssociation));
        Assert.Equal(
            "complete 2024-03-18 → 2024-02-10, document.closure-certificate Met → NotJudged, "
                + "payout.first-half NotJudged → Applied, payout.second-half Applied → NotJudged",
            Turn.Of(late, Programs.Of2023, Proposal.Without(Rule.DocumentClosureCertificate)));
    }

    [Fact]
    public void Where_no_certificate_is_required_a_closure_counts_without_one_under_either_setting()
    {
        SupportProgram program = Proposal.Without(Rule.DocumentClosureCertificate);
        foreach (MissingClosureCertificate setting in Enum.GetValues<MissingClosureCertificate>())
        {
            Assert.Equal("Payable 300,000", Closed.Without<ClosureCertificate>().Decide(program.With(setting)).InShort());
        }
    }

    [Fact]
    public void With_the_form_alone_required_a_claim_with_the_form_alone_is_paid_in_full()
    {
        SupportProgram program = Proposal.Of(version => version with { Requirements = RuleSet.Of(Rule.DocumentApplicationForm) });
        Example[] forms = [Closed.Without<Document>(), Example.Leak().Without<Document>()];
        Assert.Equal(
            ["Payable 300,000", "Payable 50,000"],
            forms.Select(claim => claim.With(new ApplicationForm(Example.Day("2024-02-10"))).Decide(program).InShort()));
        Assert.All(forms, claim => Assert.Equal(RuleSet.Of(Rule.DocumentApplicationForm), claim.Decide(program).Missing()));
    }

    [Fact]
    public void A_paper_of_the_other_payment_is_ignored_though_no_version_requires_it()
        => Assert.Equal(
            RuleSet.Of(Rule.DocumentIgnored),
            Example.Leak().With(new JmaReport(Example.Day("2024-02-10"))).Decide(Proposal.Without(Rule.DocumentAttackReport)).Notes);
}
