namespace JmaCyber.Rules.Tests;

/// <summary>The bounds of a program hold for whoever builds one through the library, and each fault is told where it is.</summary>
public sealed class ProgramCheckTests
{
    private const long Most = 1_000_000_000;

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(Most, true)]
    [InlineData(Most + 1, false)]
    public void Amounts_are_0_to_1_000_000_000_yen(long yen, bool isLawful)
    {
        var amount = new Yen(yen);
        AssertChecked(isLawful, ".attack", Programs.Version2023 with { Attack = amount });
        AssertChecked(isLawful, ".leak", Programs.Version2023 with { Leak = amount });
        AssertChecked(isLawful, ".closure.amount", Programs.Version2023 with { Closure = new OnceForClosure(amount) });
        AssertChecked(isLawful, ".closure.amount", Programs.Version2023 with { Closure = new PerClosureDay(amount, 3) });
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Paid_days_are_1_to_31(int days, bool isLawful)
        => AssertChecked(isLawful, ".closure.maxDays", Programs.Version2023 with { Closure = new PerClosureDay(new Yen(1), days) });

    [Theory]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void A_version_begins_within_2022_to_2199(string from, bool isLawful)
        => AssertChecked(isLawful, ".from", Programs.Version2023 with { From = Example.Day(from) });

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void Reports_to_the_jma_count_from_a_day_within_1900_to_2199_on(string from, bool isLawful)
        => AssertChecked(isLawful, ".jmaReportsFrom", Programs.Version2023 with { JmaReportsFrom = Example.Day(from) });

    [Fact]
    public void They_count_from_no_day_on_where_they_are_not_accepted()
    {
        AssertChecked(false, ".jmaReportsFrom", Programs.Version2022 with { JmaReportsFrom = Example.Day("2023-06-01") });
        AssertChecked(true, "", Programs.Version2022 with { JmaReportsFrom = null });
    }

    [Fact]
    public void Reports_facilities_and_statuses_stand_in_order_each_once_and_one_report_is_accepted_at_least()
    {
        AssertChecked(false, ".attackReports", Programs.Version2023 with { AttackReports = [] });
        AssertChecked(false, ".attackReports[1]", Programs.Version2023 with { AttackReports = [AttackReport.Jma, AttackReport.Mhlw] });
        AssertChecked(false, ".attackReports[1]", Programs.Version2023 with { AttackReports = [AttackReport.Jma, AttackReport.Jma] });
        AssertChecked(false, ".facilities[1]", Programs.Version2023 with { Facilities = [FacilityKind.Clinic, FacilityKind.Hospital] });
        AssertChecked(true, "", Programs.Version2023 with { Facilities = [] });
        AssertChecked(false, ".closureStatuses[0]", Programs.Version2023 with { ClosureStatuses = [OperationStatus.PartlyOpen] });
        AssertChecked(false, ".closureStatuses[1]", Programs.Version2023 with { ClosureStatuses = [OperationStatus.Closed, OperationStatus.Closed] });
        AssertChecked(true, "", Programs.Version2023 with { ClosureStatuses = [] });
    }

    [Fact]
    public void Requirements_are_requirements_with_the_form_among_them_and_the_report_to_the_ppc_under_what_it_states()
    {
        AssertRequirements(false, RuleSet.Empty);
        AssertRequirements(false, RuleSet.Of(Rule.DocumentAttackReport));
        AssertRequirements(true, RuleSet.Of(Rule.DocumentApplicationForm));
        AssertRequirements(false, RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentIgnored));
        AssertRequirements(false, RuleSet.Of(Rule.DocumentApplicationForm, Rule.MemberA1));
        AssertRequirements(false, RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentRecurrencePrevention));
        AssertRequirements(false, RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentIndividualsNotified));
        AssertRequirements(true, RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentPpcReport));
        AssertRequirements(true, RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentPpcReport, Rule.DocumentIndividualsNotified));
    }

    [Fact]
    public void A_program_has_versions_with_ids_of_their_own_in_the_order_of_their_days()
    {
        Assert.Equal("$.versions", Faults());
        Assert.Equal("$.versions[1].id", Faults(Programs.Version2022, Programs.Version2023 with { Id = "2022" }));
        Assert.Equal("$.versions[1].from", Faults(Programs.Version2022, Programs.Version2023 with { From = Programs.Version2022.From }));
        Assert.Equal("$.versions[1].from", Faults(Programs.Version2023, Programs.Version2022));
        Assert.Equal("", Faults(Programs.Version2022, Programs.Version2023));
    }

    [Fact]
    public void All_faults_are_told_at_once()
        => Assert.Equal(
            "$.versions[0].leak; $.versions[1].attack; $.versions[1].requirements",
            Faults(
                Programs.Version2022 with { Leak = new Yen(Most + 1) },
                Programs.Version2023 with { Attack = new Yen(-1), Requirements = RuleSet.Empty }));

    private static void AssertRequirements(bool areLawful, RuleSet requirements)
        => AssertChecked(areLawful, ".requirements", Programs.Version2023 with { Requirements = requirements });

    private static void AssertChecked(bool isLawful, string path, ProgramVersion version)
        => Assert.Equal(isLawful ? "" : "$.versions[0]" + path, Faults(version));

    private static string Faults(params ProgramVersion[] versions)
        => SupportProgram.Create("proposal", ProgramSettings.Default, versions)
            .Match(_ => "", problems => string.Join("; ", problems.Select(problem => problem.Path)));
}
