using JmaCyber.Rules.Tests.Comparisons;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Spaces;

public sealed class DecisionSpaceTests
{
    private const int BuiltInCells = 2_431_728;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(2000, 20)];

    [Fact]
    public void The_built_in_program_has_a_known_number_of_cells()
        => Assert.Equal(BuiltInCells, DecisionSpace.For(SupportProgram.Current).Count);

    [Fact]
    public void There_are_as_many_cells_as_are_counted()
    {
        var space = DecisionSpace.For(SupportProgram.Current);

        Assert.Equal(space.Count, space.Cells.LongCount());
        Assert.Equal(space.Cells.Where((_, place) => place % 100_003 == 0), space.Sample(every: 100_003));
    }

    [Fact]
    public void A_representative_is_valid_and_lies_in_its_own_cell()
        => AssertOwnCells(DecisionSpace.For(SupportProgram.Current), every: 997);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_representative_is_valid_and_lies_in_its_own_cell_for_arbitrary_programs(int seed)
    {
        SupportProgram program = Ledgers.Program(LedgerGenerator.Program(seed));
        SupportProgram other = Ledgers.Program(LedgerGenerator.Program(seed + 1000));
        var space = DecisionSpace.For(program, other);

        AssertOwnCells(space, every: 1 + (space.Count / 150));
    }

    [Fact]
    public void A_random_claim_is_decided_as_its_cell_is()
        => SpaceAssert.AsCells(DecisionSpace.For(SupportProgram.Current), SpaceClaims.Random.Where((_, place) => place % 3 == 0));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_claim_is_decided_as_its_cell_is_under_two_arbitrary_programs(int seed)
    {
        SupportProgram program = Ledgers.Program(LedgerGenerator.Program(seed));
        SupportProgram other = Ledgers.Program(LedgerGenerator.Program(seed + 1000));

        SpaceAssert.AsCells(DecisionSpace.For(program, other), SpaceClaims.Random.Where((_, place) => place % 40 == seed % 40));
    }

    [Fact]
    public void Cells_of_different_spaces_are_not_equal()
    {
        DecisionCell one = DecisionSpace.For(SupportProgram.Current).CellOf(SpaceClaims.Random[0]);
        DecisionCell other = DecisionSpace.For(SupportProgram.Current.With(AnnualSlot.Claim)).CellOf(SpaceClaims.Random[0]);

        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Coordinates_stand_in_both_languages()
    {
        DecisionCell cell = DecisionSpace.For(SupportProgram.Current).CellOf(SpaceClaims.Random[0]);

        Assert.All(cell.Coordinates, one => Assert.DoesNotContain("\n", one.Name.Ja + one.Value.Ja + one.Name.En + one.Value.En, StringComparison.Ordinal));
        Assert.NotEmpty(cell.Coordinates);
    }

    [Fact]
    public void Whatever_two_programs_read_of_some_days_a_plan_reads_within_as_many_dates()
    {
        (int CapBefore, int CapAfter)[] caps = [(1, 1), (1, 3), (3, 3)];
        ClosureMeter[] meters = [.. Meters()];
        var tallies = AllDays(7).Select(days => (days[^1].Date.Day, ClosureTally.Of(days))).ToArray();
        foreach (ClosureMeter before in meters)
        {
            foreach (ClosureMeter after in meters)
            {
                foreach ((int capBefore, int capAfter) in caps)
                {
                    Dictionary<ClosureReading, ClosureClass> plans = ClosureReading.All(before, after, capBefore, capAfter);
                    foreach ((int dates, ClosureTally tally) in tallies)
                    {
                        var reading = ClosureReading.Of(before.Read(tally), after.Read(tally), capBefore, capAfter);

                        Assert.True(plans.TryGetValue(reading, out ClosureClass? one) && one.Plan.Span <= dates, $"{before} {after} {reading} in {dates}");
                    }
                }
            }
        }
    }

    private static IEnumerable<ClosureMeter> Meters()
        => from closed in new[] { false, true }
           from stopped in new[] { false, true }
           from run in new[] { false, true }
           select new ClosureMeter(closed, stopped, run);

    /// <summary>Every way to spend some dates: closed, without new patients, or neither.</summary>
    private static IEnumerable<OperationDay[]> AllDays(int dates)
    {
        for (int code = 1; code < Math.Pow(3, dates); code++)
        {
            var days = new List<OperationDay>();
            for (int rest = code, day = 1; rest > 0; rest /= 3, day++)
            {
                if (rest % 3 > 0)
                {
                    OperationStatus status = rest % 3 == 1 ? OperationStatus.Closed : OperationStatus.NewPatientsStopped;
                    days.Add(new OperationDay(new NodaTime.LocalDate(2024, 1, day), status));
                }
            }

            yield return [.. days];
        }
    }

    private static void AssertOwnCells(DecisionSpace space, long every)
    {
        foreach (DecisionCell cell in space.Sample(every))
        {
            Claim claim = cell.Representative;

            Assert.Equal(claim, SpaceClaims.Draft(claim).Validate().OrThrow());
            Assert.Equal(cell, space.CellOf(claim));
        }
    }
}
