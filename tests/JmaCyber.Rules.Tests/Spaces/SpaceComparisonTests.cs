using JmaCyber.Rules.Tests.Oracle;
using NodaTime;

namespace JmaCyber.Rules.Tests.Spaces;

public sealed class SpaceComparisonTests
{
    /// <summary>What fits on a page.</summary>
    private const int MostRegions = 40;

    private static readonly SupportProgram Current = SupportProgram.Current;

    public static TheoryData<string> Single => [.. Mutations.All.Keys];

    [Fact]
    public void A_program_differs_from_itself_nowhere_whatever_its_name_and_its_desks()
        => Assert.All(Mutations.Idle, other => Assert.Empty(SpaceComparison.Of(Current, other).Regions));

    [Theory]
    [MemberData(nameof(Single))]
    public void A_change_of_one_field_is_found_exactly(string name)
    {
        if (Mutations.All[name](Current) is not { } after || after.Fingerprint == Current.Fingerprint)
        {
            return;
        }

        AssertExact(Current, after, SpaceClaims.Random.Where((_, place) => place % 12 == name.Length % 12));

        Assert.InRange(SpaceComparison.Of(Current, after).Regions.Count, 1, MostRegions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changes_of_two_fields_are_found_exactly(int quarter)
    {
        string[] names = [.. Mutations.All.Keys];
        for (int one = quarter; one < names.Length; one += 4)
        {
            for (int other = one + 1; other < names.Length; other++)
            {
                int seed = (one * names.Length) + other;
                if (seed % 8 == 0 && Mutations.All[names[one]](Current) is { } first && Mutations.All[names[other]](first) is { } second)
                {
                    AssertExact(seed % 2 == 0 ? Current : first, second, SpaceClaims.Random.Where((_, place) => place % 199 == seed % 199));
                }
            }
        }
    }

    [Theory]
    [InlineData(5000)]
    [InlineData(6000)]
    public void Two_arbitrary_programs_are_compared_exactly(int first)
    {
        for (int seed = first; seed < first + 3; seed++)
        {
            SupportProgram before = Ledgers.Program(LedgerGenerator.Program(seed));
            SupportProgram after = Ledgers.Program(LedgerGenerator.Program(seed + 100));

            AssertExact(before, after, SpaceClaims.Random.Where((_, place) => place % 61 == seed % 61));
            AssertExact(before, Current, SpaceClaims.Random.Where((_, place) => place % 61 == seed % 61));
        }
    }

    [Fact]
    public void Cells_of_the_common_space_are_in_a_region_exactly_when_they_are_decided_differently()
    {
        foreach (string name in new[] { "annual-window-basis=incidentDate", "annual-slot=claim", "closure-day-count=longestRun", "1.reports=jma", "0.from-1", "missing-closure-certificate=payBaseOnly" })
        {
            SupportProgram after = Mutations.All[name](Current)!;
            var space = DecisionSpace.Of(Current, after);
            AssertExact(Current, after, space.Sample(every: 1 + (space.Count / 1500)).Select(cell => cell.Representative));
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

    private static void AssertExact(SupportProgram before, SupportProgram after, IEnumerable<Claim> claims)
    {
        var comparison = SpaceComparison.Of(before, after);
        foreach (SpaceRegion region in comparison.Regions)
        {
            Assert.NotEqual(SpaceClaims.Members(region.Before), SpaceClaims.Members(region.After));
            Assert.True(SpaceClaims.Draft(region.Witness).Validate().IsValid);
            Assert.Same(region, comparison.RegionOf(region.Witness));
        }

        foreach (Claim claim in claims)
        {
            (Decision one, Decision other) = (before.Decide(claim), after.Decide(claim));
            bool differs = !SpaceClaims.Members(one).Equals(SpaceClaims.Members(other));
            SpaceRegion? region = comparison.RegionOf(claim);
            if (differs != region is not null)
            {
                Assert.Fail($"{(differs ? "missed" : $"wrongly in {region}")}: {DecisionSpace.Of(before, after).CellOf(claim)}\n{SpaceClaims.Members(one)}\n{SpaceClaims.Members(other)}");
            }

            if (region is not null)
            {
                Assert.Equal(Told(region.Before, region.After, comparison.Detail), Told(one, other, comparison.Detail));
            }
        }
    }

    /// <summary>What all claims of a region have in common.</summary>
    private static object? Told(Decision before, Decision after, RegionDetail detail)
    {
        bool same = before.Outcome == after.Outcome;
        (Yen one, Yen other) = (Amount(before), Amount(after));
        return detail switch
        {
            RegionDetail.Amounts => same && one == other ? null : (before.Outcome, after.Outcome, one, other),
            RegionDetail.Outcomes => same ? null : (before.Outcome, after.Outcome),
            _ => null,
        };
    }

    private static Yen Amount(Decision decision) => decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero);
}
