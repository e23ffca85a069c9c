namespace JmaCyber.Rules.Tests;

/// <summary>
/// The ends of program year 2023, 2023-06-01 to 2024-05-31, by both dates that may place a claim: the day before, the first, the last, the day
/// after.
/// </summary>
public sealed class ProgramYearTests
{
    private static readonly SupportProgram ByIncident = Programs.Of2023.With(AnnualWindowBasis.IncidentDate);

    [Theory]
    [InlineData("2023-05-31", 2022)]
    [InlineData("2023-06-01", 2023)]
    [InlineData("2024-05-31", 2023)]
    [InlineData("2024-06-01", 2024)]
    public void By_default_the_claim_date_places_a_claim(string claimedOn, int year)
    {
        Example claim = Example.Attack("2023-05-31").ClaimedOn(claimedOn);
        Assert.Equal(year, claim.Decide().ProgramYear?.Year);
        Assert.Equal(2022, claim.Decide(ByIncident).ProgramYear?.Year);
    }

    [Theory]
    [InlineData("2023-05-31", 2022)]
    [InlineData("2023-06-01", 2023)]
    [InlineData("2024-05-31", 2023)]
    [InlineData("2024-06-01", 2024)]
    public void Or_the_incident_date_does(string occurredOn, int year)
    {
        Example claim = Example.Attack(occurredOn).ClaimedOn("2025-06-01");
        Assert.Equal(2025, claim.Decide().ProgramYear?.Year);
        Assert.Equal(year, claim.Decide(ByIncident).ProgramYear?.Year);
    }

    // The claim itself was made in the middle of the year.
    [Theory]
    [InlineData("2023-05-31", FindingResult.Met)]
    [InlineData("2023-06-01", FindingResult.Failed)]
    [InlineData("2023-06-02", FindingResult.Failed)]
    [InlineData("2023-12-01", FindingResult.Failed)]
    public void An_earlier_claim_uses_the_year_up_from_its_first_day_on(string earlier, FindingResult result)
        => Assert.Equal(result, Annual(Example.Attack("2023-12-01").After(earlier)));

    // The earlier claim was made in the middle of the year.
    [Theory]
    [InlineData("2023-12-01", FindingResult.Failed)]
    [InlineData("2024-05-30", FindingResult.Failed)]
    [InlineData("2024-05-31", FindingResult.Failed)]
    [InlineData("2024-06-01", FindingResult.Met)]
    public void The_year_is_used_up_until_its_last_day(string claimedOn, FindingResult result)
        => Assert.Equal(result, Annual(Example.Attack("2023-08-01").ClaimedOn(claimedOn).After("2023-12-01", occurredOn: "2023-10-01")));

    [Theory]
    [InlineData("2023-05-31", FindingResult.Met)]
    [InlineData("2023-06-01", FindingResult.Failed)]
    [InlineData("2024-05-31", FindingResult.Failed)]
    [InlineData("2024-06-01", FindingResult.Met)]
    public void By_incident_the_earlier_one_uses_the_year_up_by_its_own_incident(string earlierIncident, FindingResult result)
        => Assert.Equal(result, Annual(Example.Attack("2023-12-01").ClaimedOn("2024-08-01").After("2024-07-01", occurredOn: earlierIncident), ByIncident));

    [Theory]
    [InlineData("2023-05-31", FindingResult.Met)]
    [InlineData("2023-06-01", FindingResult.Failed)]
    [InlineData("2024-05-31", FindingResult.Failed)]
    [InlineData("2024-06-01", FindingResult.Met)]
    public void By_incident_the_later_one_is_placed_by_its_own_incident(string occurredOn, FindingResult result)
        => Assert.Equal(result, Annual(Example.Attack(occurredOn).ClaimedOn("2024-08-01").After("2024-07-01", occurredOn: "2023-12-01"), ByIncident));

    [Theory]
    [InlineData("2022-05-31", null)]
    [InlineData("2022-06-01", 2022)]
    [InlineData("2023-05-31", 2022)]
    [InlineData("2023-06-01", 2023)]
    public void The_first_program_year_is_that_of_the_start(string claimedOn, int? year)
        => Assert.Equal(year, Example.Leak("2022-05-31").ClaimedOn(claimedOn).Decide().ProgramYear?.Year);

    [Theory]
    [InlineData("2022-05-31", null, null)]
    [InlineData("2022-06-01", 2022, null)]
    [InlineData("2023-03-31", 2022, null)]
    [InlineData("2023-04-01", 2022, "2022")]
    public void A_program_that_starts_within_a_year_has_that_year_whole(string date, int? year, string? version)
    {
        Decision decision = Example.Leak(date).Decide(Proposal.StartingOn("2023-04-01"));
        Assert.Equal((year, version), (decision.ProgramYear?.Year, decision.Version?.Id));
    }

    [Fact]
    public void A_claim_made_in_the_first_year_for_an_incident_before_it_has_a_year_by_claim_only()
    {
        Example claim = Example.Attack("2022-05-31").ClaimedOn("2022-06-01");
        Assert.Equal((2022, null), (claim.Decide().ProgramYear?.Year, claim.Decide(ByIncident).ProgramYear?.Year));
        Assert.Equal(FindingResult.NotJudged, Annual(claim, ByIncident));
    }

    [Fact]
    public void Each_year_has_its_own_limit_for_the_same_facility()
        => Assert.Equal("Payable 100,000", Example.Attack("2024-06-01").After("2022-06-01").After("2024-05-31").Decide().InShort());

    private static FindingResult Annual(Example claim, SupportProgram? program = null) => claim.Decide(program).Findings[Rule.LimitAnnual];
}
