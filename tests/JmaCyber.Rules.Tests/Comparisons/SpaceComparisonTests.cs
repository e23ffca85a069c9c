using JmaCyber.Rules.Tests.Oracle;
using JmaCyber.Rules.Tests.Spaces;
using JmaCyber.Rules.Tests.Support;
using NodaTime;

namespace JmaCyber.Rules.Tests.Comparisons;

public sealed class SpaceComparisonTests
{
    private const string Open = "no other ground to refuse or refer";

    private static readonly SupportProgram Current = SupportProgram.Current;

    /// <summary>Mutations that each tell claims apart on another side.</summary>
    private static readonly string[] Telling =
    [
        "annual-window-basis=incidentDate", "annual-slot=claim", "closure-day-count=longestRun", "1.reports=jma", "0.from-1",
        "missing-closure-certificate=payBaseOnly",
    ];

    [Fact]
    public void A_program_differs_from_itself_nowhere_whatever_its_name_and_its_desks()
        => Assert.All(Mutations.Idle, other => Assert.Empty(SpaceComparison.Of(Current, other).Regions));

    [Theory]
    [InlineData(5000)]
    [InlineData(6000)]
    public void Two_arbitrary_programs_are_compared_exactly(int first)
    {
        int seeds = Leg.IsSecond ? 1 : 3;
        for (int seed = Leg.Seed(first); seed < Leg.Seed(first) + seeds; seed++)
        {
            SupportProgram before = Ledgers.Program(LedgerGenerator.Program(seed));
            SupportProgram after = Ledgers.Program(LedgerGenerator.Program(seed + 100));

            SpaceAssert.Exact(before, after, SpaceClaims.Random.Where((_, place) => place % 61 == seed % 61));
            SpaceAssert.Exact(before, Current, SpaceClaims.Random.Where((_, place) => place % 61 == seed % 61));
        }
    }

    [Fact]
    public void Cells_of_the_common_space_are_in_a_region_exactly_when_they_are_decided_differently()
    {
        foreach (string name in Telling)
        {
            SupportProgram after = Mutations.All[name](Current)!;
            SpaceAssert.Exact(Current, after, SpaceAssert.Cells(Current, after, 1500));
        }
    }

    [Fact]
    public void A_proposal_is_told_in_readable_conditions()
    {
        SupportProgram proposal = Current.WithVersions(Current.Versions.Append(Current.Versions[1] with
        {
            Id = "2023 bis",
            From = new LocalDate(2027, 6, 1),
            Closure = new PerClosureDay(new Yen(100_000), 5),
        })).OrThrow();

        string[] conditions = [.. SpaceComparison.Of(Current, proposal).Regions.Select(region => region.Condition.En)];

        Assert.Contains($"cyber attack with 4 closure days; incident from 2027-06-01; every required document there; {Open}", conditions);
        Assert.Contains($"cyber attack with 5 or more closure days; incident from 2027-06-01; every required document there; {Open}", conditions);
    }

    [Fact]
    public void Where_the_certificate_is_told_by_itself_the_rest_of_the_documents_is_told_without_it()
    {
        string[] conditions = Conditions(Current.With(NewPatientStop2022.DoesNotCount));

        Assert.Contains(
            conditions,
            text => text.Contains("no closure certificate; every required document other than the closure certificate there", StringComparison.Ordinal));
        Assert.DoesNotContain(conditions, text => text.Contains("a required document missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_closure_days_that_are_both_beyond_the_cap_are_not_told_as_equal()
    {
        string[] conditions = Conditions(Current.With(ClosureDayCount.LongestRun));

        Assert.Contains(
            $"cyber attack with closure days counted as 2 before and 1 after; incident from 2023-06-01; every required document there; {Open}",
            conditions);
        Assert.Contains("cyber attack with 3 or more closure days both before and after but not the same number; incident from 2023-06-01", conditions);
    }

    [Fact]
    public void Many_paid_days_are_told_one_by_one_where_both_programs_count_alike()
    {
        var comparison = SpaceComparison.Of(Current, Paying(days: 10));

        Assert.Equal(RegionDetail.Amounts, comparison.Detail);
        Assert.Contains(comparison.Regions, region => region.Condition.En.Contains("with 7 closure days", StringComparison.Ordinal));
        Assert.Contains(comparison.Regions, region => region.Condition.En.Contains("with 10 or more closure days", StringComparison.Ordinal));
    }

    [Fact]
    public void Regions_whose_outcome_or_amount_changes_come_first()
    {
        IReadOnlyList<SpaceRegion> regions = SpaceComparison.Of(Current, Current.With(AnnualWindowBasis.IncidentDate)).Regions;

        Assert.True(regions[0].ChangesAnswer);
        Assert.False(regions[^1].ChangesAnswer);
        Assert.Equal(regions.OrderByDescending(region => region.ChangesAnswer), regions);
    }

    /// <summary>A member leaves after a leak and another one claims for an attack: the second claim changes with the first.</summary>
    [Fact]
    public void A_claim_outside_every_region_can_change_with_an_earlier_one_of_its_facility()
    {
        SupportProgram proposal = Current.With(MembershipTest.IncidentOnly);
        Claim first = Example.Leak("2024-06-05").Named("first").Member("2015-04-01", until: "2024-07-01").ClaimedOn("2024-07-05").ToClaim();
        Claim second = Example.Attack("2024-09-01").Named("second").ToClaim();
        var ledger = Ledger.Of([first, second]).OrThrow();

        Assert.NotNull(SpaceComparison.Of(Current, proposal).RegionOf(first));
        Assert.Null(SpaceComparison.Of(Current, proposal).RegionOf(second));
        Assert.Equal(Outcome.Payable, Current.Decide(ledger).Last().Outcome);
        Assert.Equal(Outcome.NotPayable, proposal.Decide(ledger).Last().Outcome);
    }

    private static string[] Conditions(SupportProgram after) => [.. SpaceComparison.Of(Current, after).Regions.Select(region => region.Condition.En)];

    private static SupportProgram Paying(int days) => Current.WithVersions(
    [
        Current.Versions[0],
        Current.Versions[1] with { Closure = new PerClosureDay(new Yen(100_000), days) },
    ]).OrThrow();
}
