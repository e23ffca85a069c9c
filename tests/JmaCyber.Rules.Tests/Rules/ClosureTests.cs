namespace JmaCyber.Rules.Tests;

/// <summary>Section 4 of the register: what a closure day is, and how they add up.</summary>
public sealed class ClosureTests
{
    private static readonly SupportProgram Run = Programs.Of2023.With(ClosureDayCount.LongestRun);
    private static readonly SupportProgram SameAsMedical = Programs.Of2023.With(CareServiceClosure.SameAsMedical);
    private static readonly SupportProgram StopDoesNotCount = Programs.Of2023.With(NewPatientStop2022.DoesNotCount);

    [Theory]
    [InlineData(OperationStatus.Open, 0)]
    [InlineData(OperationStatus.PartlyOpen, 0)]
    [InlineData(OperationStatus.NewPatientsStopped, 1)]
    [InlineData(OperationStatus.Closed, 1)]
    [InlineData(OperationStatus.RegularHoliday, 0)]
    public void Closed_and_new_patients_stopped_are_closure_days_and_nothing_else(OperationStatus status, int days)
    {
        Assert.Equal(days, Example.Attack().Days(status).Decide().ClosureDays);
        Assert.Equal(days, Example.Attack().At(FacilityKind.Hospital).Days(status).Decide().ClosureDays);
        Assert.Equal(days, Example.Attack("2022-08-01").Days(status).Decide().ClosureDays);
    }

    [Theory]
    [InlineData(OperationStatus.Open, 0)]
    [InlineData(OperationStatus.PartlyOpen, 0)]
    [InlineData(OperationStatus.NewPatientsStopped, 0)]
    [InlineData(OperationStatus.Closed, 1)]
    [InlineData(OperationStatus.RegularHoliday, 0)]
    public void At_a_care_service_only_full_closure_counts(OperationStatus status, int days)
        => Assert.Equal(days, Example.Attack().At(FacilityKind.CareService).Days(status).Decide().ClosureDays);

    [Fact]
    public void Read_as_medical_a_care_service_that_stops_new_users_is_closed()
        => Assert.Equal(
            2,
            Example.Attack().At(FacilityKind.CareService).Days(OperationStatus.NewPatientsStopped, OperationStatus.Closed).Decide(SameAsMedical).ClosureDays);

    [Theory]
    [InlineData("2023-05-31", 1)]
    [InlineData("2023-06-01", 2)]
    public void Where_the_stop_of_new_patients_does_not_count_before_the_revision_it_does_after(string occurredOn, int days)
    {
        Example claim = Example.Attack(occurredOn).Days(OperationStatus.NewPatientsStopped, OperationStatus.Closed);
        Assert.Equal(2, claim.Decide().ClosureDays);
        Assert.Equal(days, claim.Decide(StopDoesNotCount).ClosureDays);
    }

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 2)]
    [InlineData(true, true, 3)]
    public void A_version_says_which_statuses_are_closure(bool stopped, bool closed, int days)
    {
        OperationStatus[] both = [OperationStatus.NewPatientsStopped, OperationStatus.Closed];
        OperationStatus[] statuses = [.. both.Where(one => one == OperationStatus.Closed ? closed : stopped)];
        SupportProgram program = Proposal.Of(one => one with { ClosureStatuses = statuses });
        Example claim = Example.Attack().Days(OperationStatus.Closed, OperationStatus.NewPatientsStopped, OperationStatus.Closed);
        Assert.Equal(days, claim.Decide(program).ClosureDays);
        Assert.Equal(Math.Min(days, stopped ? days : 1), claim.Decide(program.With(ClosureDayCount.LongestRun)).ClosureDays);
    }

    [Fact]
    [TurnsOn("closure.day")]
    public void Once_there_is_a_day_to_look_at_it_is_judged()
        => Assert.Equal("closure.day NotJudged → Applied", Turn.Of(Example.Attack(), Example.Attack().Days(OperationStatus.Open)));

    [Fact]
    [TurnsOn("closure.count")]
    public void Days_are_counted_for_an_attack_none_included_and_for_nothing_else()
    {
        Assert.Equal(FindingResult.Applied, Example.Attack().Decide().Findings[Rule.ClosureCount]);
        Assert.All([Example.Leak(), Example.Message(), Example.Unclear()], other =>
        {
            Decision decision = other.Decide();
            Assert.Equal((FindingResult.NotJudged, FindingResult.NotJudged), (decision.Findings[Rule.ClosureCount], decision.Findings[Rule.ClosureDay]));
            Assert.Equal(0, decision.ClosureDays);
        });
    }

    // Each row: the days closed, how many there are, and how long the longest run is.
    [Theory]
    [InlineData("2024-02-10", 1, 1)]
    [InlineData("2024-02-10 2024-02-11", 2, 2)]
    [InlineData("2024-02-11 2024-02-10", 2, 2)]
    [InlineData("2024-02-10 2024-02-12", 2, 1)]
    [InlineData("2024-02-10 2024-02-11 2024-02-13", 3, 2)]
    [InlineData("2024-02-10 2024-02-12 2024-02-13", 3, 2)]
    [InlineData("2024-02-13 2024-02-10 2024-02-12 2024-02-15 2024-02-11", 5, 4)]
    [InlineData("2024-02-28 2024-02-29 2024-03-01", 3, 3)]
    [InlineData("2025-02-28 2025-03-01", 2, 2)]
    [InlineData("2024-12-31 2025-01-01", 2, 2)]
    [InlineData("2024-02-10 2024-03-10 2025-02-10", 3, 1)]
    public void All_days_add_up_or_those_of_the_longest_run(string closed, int all, int longest)
    {
        Example claim = Example.Attack().ClosedOn(closed.Split(' '));
        Assert.Equal(all, claim.Decide().ClosureDays);
        Assert.Equal(longest, claim.Decide(Run).ClosureDays);
    }

    [Theory]
    [InlineData(OperationStatus.Open, 2)]
    [InlineData(OperationStatus.PartlyOpen, 2)]
    [InlineData(OperationStatus.RegularHoliday, 2)]
    [InlineData(OperationStatus.NewPatientsStopped, 4)]
    public void A_day_of_another_status_breaks_a_run_unless_it_qualifies(OperationStatus between, int longest)
        => Assert.Equal(
            longest,
            Example.Attack().Days(OperationStatus.Closed, between, OperationStatus.Closed, OperationStatus.Closed).Decide(Run).ClosureDays);

    [Fact]
    public void At_a_care_service_a_stop_of_new_users_breaks_a_run()
    {
        Example claim = Example.Attack().At(FacilityKind.CareService).Days(OperationStatus.Closed, OperationStatus.NewPatientsStopped, OperationStatus.Closed);
        Assert.Equal(1, claim.Decide(Run).ClosureDays);
        Assert.Equal(3, claim.Decide(Run.With(CareServiceClosure.SameAsMedical)).ClosureDays);
    }

    [Fact]
    public void The_longest_run_is_what_is_paid_and_certified()
        => Assert.Equal(
            "closureDays 3 → 1, 400,000 → 200,000",
            Turn.Of(Example.Attack().ClosedOn("2024-02-10", "2024-02-12", "2024-02-14"), Programs.Of2023, Run));

    [Fact]
    public void Days_before_the_start_are_counted_by_the_version_that_begins_last()
    {
        Example claim = Example.Attack("2022-05-31").Days(OperationStatus.NewPatientsStopped, OperationStatus.Closed);
        SupportProgram fewer = Proposal.Of(one => one == Programs.Version2023 ? one with { ClosureStatuses = [OperationStatus.Closed] } : one);
        Assert.Equal((2, 2, 1), (claim.Decide().ClosureDays, claim.Decide(StopDoesNotCount).ClosureDays, claim.Decide(fewer).ClosureDays));
    }

    [Fact]
    public void Closure_after_the_claim_counts_as_well()
        => Assert.Equal("Payable 200,000", Example.Attack().ClosedOn("2024-12-01").Decide().InShort());
}
