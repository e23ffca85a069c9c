namespace JmaCyber.Rules.Tests;

/// <summary>Section 5 of the register: to whom an attack is reported, and the two notes on documents.</summary>
public sealed class AttackReportTests
{
    private static readonly SupportProgram EitherIn2022 = Programs.Of2023.With(AttackReport2022.MhlwOrJma);

    private static readonly SupportProgram JmaFromMarch
        = Proposal.Of(one => one.AttackReports.Contains(AttackReport.Jma) ? one with { JmaReportsFrom = Example.Day("2024-03-01") } : one);

    [Fact]
    [TurnsOn("document.attack-report")]
    public void Without_a_report_an_attack_is_incomplete()
        => Assert.Equal("Payable → Incomplete, document.attack-report Met → Missing", Turn.Of(Example.Attack(), Example.Attack().Without<MhlwReport>()));

    [Theory]
    [InlineData("2022-06-01", "Incomplete 100,000: document.attack-report")]
    [InlineData("2023-05-31", "Incomplete 100,000: document.attack-report")]
    [InlineData("2023-06-01", "Payable 100,000")]
    [InlineData("2023-06-02", "Payable 100,000")]
    public void A_report_to_the_jma_does_from_the_revision_on(string occurredOn, string decided)
    {
        Assert.Equal(decided, Example.Attack(occurredOn).ReportedToJma().Decide().InShort());
        Assert.Equal(decided, Example.Attack(occurredOn).ReportedToJma("2023-06-30").Decide().InShort());
        Assert.Equal("Payable 100,000", Example.Attack(occurredOn).Decide().InShort());
        Assert.Equal("Payable 100,000", Example.Attack(occurredOn).ReportedToJma("2023-06-30").Decide(EitherIn2022).InShort());
    }

    // The way was opened on 2023-06-01; the incident is older.
    [Theory]
    [InlineData("2023-05-30", "Incomplete 100,000: document.attack-report")]
    [InlineData("2023-05-31", "Incomplete 100,000: document.attack-report")]
    [InlineData("2023-06-01", "Payable 100,000")]
    [InlineData("2023-06-02", "Payable 100,000")]
    public void Where_either_does_in_2022_a_report_to_the_jma_does_from_the_day_on_which_that_way_was_opened(string receivedOn, string decided)
    {
        Example claim = Example.Attack("2023-05-20").ReportedToJma(receivedOn);
        Assert.Equal(decided, claim.Decide(EitherIn2022).InShort());
        Assert.Equal("Incomplete 100,000: document.attack-report", claim.Decide().InShort());
    }

    [Theory]
    [InlineData(MhlwEvidence.WrittenReport)]
    [InlineData(MhlwEvidence.TelephoneForm)]
    [InlineData(MhlwEvidence.EmailPrintout)]
    public void Every_evidence_of_a_report_to_the_mhlw_does(MhlwEvidence evidence)
        => Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().Instead(new MhlwReport(Example.Day("2024-02-10"), evidence))));

    [Theory]
    [InlineData(false, "Incomplete 100,000: document.attack-report", "Payable 100,000")]
    [InlineData(true, "Payable 100,000", "Payable 100,000")]
    public void A_version_says_which_reports_do(bool mhlwAsWell, string byMhlw, string byJma)
    {
        AttackReport[] reports = mhlwAsWell ? [AttackReport.Mhlw, AttackReport.Jma] : [AttackReport.Jma];
        SupportProgram program = Proposal.Of(one => one with { AttackReports = reports });
        Assert.Equal((byMhlw, byJma), (Example.Attack().Decide(program).InShort(), Example.Attack().ReportedToJma().Decide(program).InShort()));
        Assert.Equal(mhlwAsWell, Example.Attack().ReportedToJma().Decide(program).Notes.Contains(Rule.DocumentMhlwRecommended));
    }

    [Theory]
    [InlineData("2024-02-29", FindingResult.Missing)]
    [InlineData("2024-03-01", FindingResult.Met)]
    [InlineData("2024-03-02", FindingResult.Met)]
    [InlineData(null, FindingResult.Missing)]
    public void A_version_says_from_which_day_on_a_report_to_the_jma_counts(string? receivedOn, FindingResult result)
    {
        Example claim = receivedOn is null ? Example.Attack().Without<MhlwReport>() : Example.Attack().ReportedToJma(receivedOn);
        Decision decision = claim.Decide(JmaFromMarch);
        Assert.Equal(result, decision.Findings[Rule.DocumentAttackReport]);
        Assert.Equal(result == FindingResult.Met, decision.Notes.Contains(Rule.DocumentMhlwRecommended));
    }

    [Fact]
    public void That_day_alone_turns_the_decision_and_the_note_goes_with_the_report()
    {
        Assert.Equal(
            "Payable → Incomplete, document.attack-report Met → Missing, document.mhlw-recommended Noted → NotJudged",
            Turn.Of(Example.Attack().ReportedToJma("2024-02-29"), Programs.Of2023, JmaFromMarch));
        Assert.Equal("", Turn.Of(Example.Attack().ReportedToJma("2024-03-01"), Programs.Of2023, JmaFromMarch));
        Assert.Equal("", Turn.Of(Example.Attack().With(new JmaReport(Example.Day("2024-02-29"))), Programs.Of2023, JmaFromMarch));
    }

    [Fact]
    public void Of_several_reports_to_the_jma_the_first_that_counts_starts_the_clock()
    {
        Example claim = Example.Attack().ReportedToJma("2024-02-29")
            .With(new JmaReport(Example.Day("2024-03-20"))).With(new JmaReport(Example.Day("2024-03-01"))).With(new JmaReport(Example.Day("2024-02-10")));
        Assert.Equal("complete 2024-02-10 → 2024-03-01", Complete(claim, JmaFromMarch));
    }

    [Fact]
    public void A_report_to_the_mhlw_does_whatever_the_day_and_a_report_to_the_jma_that_does_not_count_starts_no_clock()
    {
        Example claim = Example.Attack().ReportedToJma("2024-02-29").With(new MhlwReport(Example.Day("2024-03-10"), MhlwEvidence.WrittenReport));
        Assert.Equal("complete 2024-02-29 → 2024-03-10", Complete(claim, JmaFromMarch));
    }

    [Fact]
    [TurnsOn("document.mhlw-recommended")]
    public void A_report_to_the_jma_alone_is_noted()
        => Assert.Equal("document.mhlw-recommended NotJudged → Noted", Turn.Of(Example.Attack(), Example.Attack().ReportedToJma()));

    [Fact]
    public void Both_reports_are_no_matter_for_a_note()
        => Assert.Equal("", Turn.Of(Example.Attack(), Example.Attack().With(new JmaReport(Example.Day("2024-02-10")))));

    [Fact]
    public void Where_only_the_mhlw_will_do_the_other_report_is_not_commented_on()
        => Assert.Equal("", Turn.Of(Example.Attack("2022-08-01").Without<MhlwReport>(), Example.Attack("2022-08-01").ReportedToJma()));

    [Fact]
    public void A_report_to_the_jma_is_noted_on_a_refused_attack_too_but_on_no_leak_and_not_before_the_start()
    {
        Assert.Contains(Rule.DocumentMhlwRecommended, Example.Attack().ReportedToJma().Who(MemberRelation.None).Decide().Notes);
        Assert.DoesNotContain(Rule.DocumentMhlwRecommended, Example.Leak().With(new JmaReport(Example.Day("2024-02-10"))).Decide().Notes);
        Assert.DoesNotContain(Rule.DocumentMhlwRecommended, Example.Attack("2022-05-31").ReportedToJma().Decide().Notes);
    }

    public static TheoryData<string> OfAttacks => ["mhlw", "jma", "certificate"];

    [Theory]
    [MemberData(nameof(OfAttacks))]
    [TurnsOn("document.ignored")]
    public void A_document_of_an_attack_with_a_leak_is_noted_and_changes_nothing(string kind)
        => Assert.Equal("document.ignored NotJudged → Noted", Turn.Of(Example.Leak(), Example.Leak().With(OfAnAttack(kind))));

    [Fact]
    public void A_report_to_the_ppc_with_an_attack_is_noted_and_changes_nothing()
        => Assert.Equal("document.ignored NotJudged → Noted", Turn.Of(Example.Attack(), Example.Attack().With(new PpcReport(Example.Day("2024-02-10")))));

    [Fact]
    public void The_form_belongs_to_both_payments_and_a_document_that_is_not_needed_is_not_ignored()
    {
        Assert.True(Example.Leak().Decide().Notes.IsEmpty);
        Assert.True(Example.Attack().With(new JmaReport(Example.Day("2024-02-10"))).Decide().Notes.IsEmpty);
        Assert.True(Example.Attack("2022-08-01").ReportedToJma().Decide().Notes.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(OfAttacks))]
    public void With_the_two_other_incidents_no_document_is_ignored(string kind)
        => Assert.All(
            [Example.Message(), Example.Unclear()],
            claim => Assert.True(claim.With(OfAnAttack(kind)).With(new PpcReport(Example.Day("2024-02-10"))).Decide().Notes.IsEmpty));

    [Fact]
    public void A_document_is_ignored_before_the_start_as_well()
        => Assert.Equal(RuleSet.Of(Rule.DocumentIgnored), Example.Attack("2022-05-31").With(new PpcReport(Example.Day("2022-06-10"))).Decide().Notes);

    [Fact]
    public void Where_no_report_is_required_none_is_recommended()
        => Assert.Equal(
            "document.attack-report Met → NotJudged, document.mhlw-recommended Noted → NotJudged",
            Turn.Of(Example.Attack().ReportedToJma(), Programs.Of2023, Proposal.Without(Rule.DocumentAttackReport)));

    private static string Complete(Example claim, SupportProgram program)
        => Turn.Of(claim, Programs.Of2023, program).Split(", ").Single(change => change.StartsWith("complete", StringComparison.Ordinal));

    private static Document OfAnAttack(string kind) => kind switch
    {
        "mhlw" => new MhlwReport(Example.Day("2024-02-10"), MhlwEvidence.TelephoneForm),
        "jma" => new JmaReport(Example.Day("2024-02-10")),
        _ => new ClosureCertificate(Example.Day("2024-02-10"), CertificateIssuer.PrefecturalAssociation),
    };
}
