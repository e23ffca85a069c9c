using JmaCyber.Rules.Tests.Oracle;
using NodaTime;

namespace JmaCyber.Rules.Tests.Spaces;

public sealed class SpaceComparisonTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    [Fact]
    public void A_program_differs_from_itself_nowhere_whatever_its_name_and_its_desks()
        => Assert.All(Mutations.Idle, other => Assert.Empty(SpaceComparison.Of(Current, other).Regions));

    [Theory]
    [InlineData(5000)]
    [InlineData(6000)]
    public void Two_arbitrary_programs_are_compared_exactly(int first)
    {
        for (int seed = first; seed < first + 3; seed++)
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
        foreach (string name in new[] { "annual-window-basis=incidentDate", "annual-slot=claim", "closure-day-count=longestRun", "1.reports=jma", "0.from-1", "missing-closure-certificate=payBaseOnly" })
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

        Assert.Contains("cyber attack with 4 closure days; incident from 2027-06-01; every required document there; nothing else in the way", conditions);
        Assert.Contains("cyber attack with 5 or more closure days; incident from 2027-06-01; every required document there; nothing else in the way", conditions);
    }
}
