using FsCheck.Fluent;
using JmaCyber.Rules.Tests.Spaces;
using JmaCyber.Rules.Tests.Support;
using NodaTime;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>Programs that require different documents, or count reports to the JMA from different days on.</summary>
public sealed class RequirementTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    /// <summary>On either side of the edges of the version, within it, and around the last day on which a document is taken.</summary>
    public static TheoryData<string> Days =>
    [
        "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-03", "2024-05-31", "2024-06-01", "2024-06-02",
        "2099-11-29", "2099-11-30", "2099-12-01", "2150-01-01", "2199-12-31",
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_from_which_reports_to_the_jma_count_is_compared_exactly(string day)
    {
        SupportProgram since = JmaSince(Current, Example.Day(day));

        Exact(Current, since, 1);
        Exact(JmaSince(Current, Example.Day("2024-06-01")), since, 2);
        Exact(since, JmaSince(since.With(AttackReport2022.MhlwOrJma), Example.Day("2023-06-03")), 3);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_program_that_starts_near_the_end_of_all_dates_is_compared_exactly_from_any_day_on(string day)
    {
        LocalDate start = Example.Day("2099-11-28");
        SupportProgram late = Current.WithVersions([Current.Versions[0], Current.Versions[1] with { From = start }]).OrThrow();

        Exact(late, JmaSince(late, Example.Day(day)), 4);
    }

    [Fact]
    public void Where_certificates_are_not_required_and_their_absence_pays_the_base_only_is_compared_exactly()
    {
        SupportProgram without = Requiring(Current, Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentPpcReport);
        SupportProgram baseOnly = Current.With(MissingClosureCertificate.PayBaseOnly);
        SupportProgram both = without.With(MissingClosureCertificate.PayBaseOnly);

        Exact(without, both, 5);
        Exact(baseOnly, both, 6);
        Exact(Current, both, 7);
        Exact(both, without.With(ClosureDayCount.LongestRun), 8);
    }

    [Fact]
    public void Arbitrary_programs_are_compared_exactly()
    {
        int seed = 0;
        foreach ((SupportProgram before, SupportProgram after) in Law.Sample(Gen.Zip(Given.AnyProgram, Given.AnyProgram, (one, other) => (one, other)), Leg.IsSecond ? 6 : 24))
        {
            Exact(before, after, ++seed);
            Exact(before, JmaSince(before, Example.Day("2024-06-10")), ++seed);
        }
    }

    [Fact]
    public void Documents_that_complete_on_another_day_are_told()
    {
        SupportProgram without = Requiring(Current, Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentPpcReport);
        Claim late = Example.Attack().Closed(1).Instead(new ClosureCertificate(Example.Day("2024-03-20"), CertificateIssuer.LocalAssociation)).ToClaim();

        string region = SpaceComparison.Of(Current, without).RegionOf(late)!.Condition.En;

        Assert.Contains("documents complete on different days before and after", region, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_of_a_program_with_its_own_requirements_holds()
    {
        SupportProgram last = Current.WithVersions(Current.Versions.Skip(1)).OrThrow();
        SupportProgram program = JmaSince(Requiring(last, Rule.DocumentApplicationForm, Rule.DocumentAttackReport), Example.Day("2024-06-01"));
        var certificate = Certificate.For(program);

        Assert.True(certificate.Holds);
        Assert.Contains(Rule.DocumentPpcReport, certificate.Idle);
        Assert.NotEqual(0, certificate.Rules.Single(one => one.Rule == Rule.DocumentMhlwRecommended).Cells);
    }

    private static void Exact(SupportProgram before, SupportProgram after, int seed)
    {
        Claim[] claims = [.. OtherDocuments.Of(before, after, 400, seed)];
        SpaceAssert.Exact(before, after, claims);
        SpaceAssert.AsCells(KnownSpaces.Of(before, after), claims);
    }

    private static SupportProgram JmaSince(SupportProgram program, LocalDate day)
        => Last(program, version => version with { AttackReports = [AttackReport.Mhlw, AttackReport.Jma], JmaReportsFrom = day });

    private static SupportProgram Requiring(SupportProgram program, params Rule[] rules)
        => Last(program, version => version with { Requirements = RuleSet.Of(rules) });

    private static SupportProgram Last(SupportProgram program, Func<ProgramVersion, ProgramVersion> edit)
        => program.WithVersions([.. program.Versions.Take(program.Versions.Count - 1), edit(program.Versions[^1])]).OrThrow();
}
