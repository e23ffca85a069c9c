using JmaCyber.Rules.Tests.Spaces;

namespace JmaCyber.Rules.Tests.Certificates;

public sealed class CertificateTests
{
    internal static readonly Lazy<Certificate> BuiltInVersions = new(() => Certificate.For(SupportProgram.Current));

    [Fact]
    public void Every_property_of_the_built_in_program_holds()
    {
        Assert.True(BuiltInVersions.Value.Holds);
        Assert.Equal(
            ["one-outcome", "versions", "closure-day-more", "document-more", "table-maximum", "payout-calendar"],
            BuiltInVersions.Value.Properties.Select(one => one.Id));
        Assert.All(BuiltInVersions.Value.Properties, one => Assert.True(one.Count > 0));
    }

    [Fact]
    public void Every_cell_has_an_outcome()
    {
        Assert.Equal(DecisionSpace.For(SupportProgram.Current).Count, BuiltInVersions.Value.Cells);
        Assert.Equal(BuiltInVersions.Value.Cells, BuiltInVersions.Value.Outcomes.Sum(one => one.Cells));
        Assert.All(BuiltInVersions.Value.Outcomes, one => Assert.True(one.Cells > 0));
    }

    [Fact]
    public void Facility_covered_decides_nowhere_under_the_built_in_program_and_is_the_only_one()
        => Assert.Equal(RuleSet.Of(Rule.FacilityCovered), BuiltInVersions.Value.Idle);

    [Fact]
    public void The_other_payment_never_refuses_alone()
        => Assert.Equal(0, BuiltInVersions.Value.Rules.Single(one => one.Rule == Rule.LimitExclusive).Alone);

    [Fact]
    public void A_rule_decides_its_witness()
    {
        foreach (RuleUse use in BuiltInVersions.Value.Rules.Where(one => one.Cells > 0))
        {
            Claim witness = SpaceClaims.Draft(use.Witness!).Validate().OrThrow();

            Assert.NotEqual(FindingResult.Met, SupportProgram.Current.Decide(witness).Findings[use.Rule]);
            Assert.NotEqual(FindingResult.NotJudged, SupportProgram.Current.Decide(witness).Findings[use.Rule]);
        }
    }

    [Fact]
    public void Every_property_of_a_program_with_other_readings_holds_and_facility_covered_decides_where_a_kind_is_left_out()
    {
        SupportProgram first = SupportProgram.Current.WithVersions(SupportProgram.Current.Versions.Take(1)).OrThrow();
        var certificate = Certificate.For(first
            .With(CareServiceCoverage.FromRevision).With(AnnualWindowBasis.IncidentDate).With(AnnualSlot.Claim).With(ClosureDayCount.LongestRun)
            .With(MissingClosureCertificate.PayBaseOnly).With(MembershipTest.ClaimOnly).With(CareServiceClosure.SameAsMedical));

        Assert.True(certificate.Holds);
        Assert.NotEqual(0, certificate.Rules.Single(one => one.Rule == Rule.FacilityCovered).Cells);
        Assert.Equal(RuleSet.Of(Rule.DocumentClosureCertificate, Rule.DocumentMhlwRecommended, Rule.LimitIncidentOnce), certificate.Idle);
    }

    [Fact]
    public void Where_nothing_is_paid_no_rule_of_the_payout_decides()
    {
        SupportProgram nowhere = SupportProgram.Current.WithVersions([SupportProgram.Current.Versions[1] with { Facilities = [] }]).OrThrow();
        var certificate = Certificate.For(nowhere);

        Assert.True(certificate.Holds);
        Assert.Equal(0, certificate.Outcomes.Single(one => one.Outcome == Outcome.Payable).Cells);
        Assert.All(
            certificate.Rules.Where(one => one.Rule.Id.StartsWith("payout.", StringComparison.Ordinal)),
            one => Assert.Equal((0, null), (one.Cells, one.Witness)));
    }

    [Fact]
    public void Every_rule_that_decides_has_a_witness()
        => Assert.All(BuiltInVersions.Value.Rules, one => Assert.Equal(one.Cells > 0, one.Witness is not null));

    [Fact]
    public void A_property_that_fails_has_a_witness_and_the_page_names_it()
    {
        var check = new PropertyCheck("closure-day-more", new("性質", "property"));
        check.Count(3);
        check.Fail(Cell());
        check.Fail(null!);

        CertificateProperty property = check.Result;
        var certificate = new Certificate(SupportProgram.Current, 3, [], [property], []);

        Assert.False(property.Holds);
        Assert.Equal(3, property.Count);
        Assert.Equal("witness-closure-day-more", property.Witness!.Id.Value);
        Assert.False(certificate.Holds);
        Assert.Contains("**fails**", CertificatePage.Markdown(certificate, Language.En), StringComparison.Ordinal);
        Assert.Contains("witness-closure-day-more", CertificatePage.Markdown(certificate, Language.Ja), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En, "docs/certificate.md")]
    [InlineData(Language.Ja, "docs/certificate.ja.md")]
    public void The_certificate_in_docs_is_current(Language language, string path)
    {
        string page = CertificatePage.Markdown(BuiltInVersions.Value, language) + "\n";
        if (Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE") == "1")
        {
            File.WriteAllText(Support.Repository.PathOf(path), page);
        }

        Assert.Equal(page, Support.Repository.Read(path));
    }

    private static Cell Cell()
    {
        SpaceSlice slice = DecisionSpace.For(SupportProgram.Current).Slices.Last();
        return new Cell(slice, slice.Claimants[0], InsiderCrime.None, slice.Incidents[0], slice.DocumentsFor(slice.Incidents[0]).Values.First(), slice.PriorClaimsFor(slice.Incidents[0])[0]);
    }
}
