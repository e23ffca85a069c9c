namespace JmaCyber.Rules.Tests;

/// <summary>
/// The span of a membership, 2023-07-01 to 2024-06-30 (it ends on 2024-07-01), under the three tests: the day before, the first, the last, the
/// day after.
/// </summary>
public sealed class MembershipTests
{
    private const string From = "2023-07-01";
    private const string Until = "2024-07-01";

    [Theory]
    [InlineData("2023-06-30", "NotPayable: member.started")]
    [InlineData("2023-07-01", "Payable 100,000")]
    [InlineData("2024-06-30", "Payable 100,000")]
    [InlineData("2024-07-01", "NotPayable: member.ended")]
    public void Incident_and_claim_on_one_day_must_both_lie_within(string date, string decided)
        => Assert.Equal(decided, Decide(MembershipTest.IncidentAndClaim, date, date));

    [Theory]
    [InlineData("2023-06-30", "NotPayable: member.started")]
    [InlineData("2023-07-01", "Payable 100,000")]
    [InlineData("2024-06-29", "Payable 100,000")]
    [InlineData("2024-06-30", "Payable 100,000")]
    public void By_default_the_incident_is_tested_though_the_claim_lies_within(string occurredOn, string decided)
        => Assert.Equal(decided, Decide(MembershipTest.IncidentAndClaim, occurredOn, "2024-06-30"));

    [Theory]
    [InlineData("2023-07-01", "Payable 100,000")]
    [InlineData("2023-07-02", "Payable 100,000")]
    [InlineData("2024-06-30", "Payable 100,000")]
    [InlineData("2024-07-01", "NotPayable: member.ended")]
    public void By_default_the_claim_is_tested_though_the_incident_lies_within(string claimedOn, string decided)
        => Assert.Equal(decided, Decide(MembershipTest.IncidentAndClaim, "2023-07-01", claimedOn));

    [Theory]
    [InlineData("2023-06-30", "NotPayable: member.started")]
    [InlineData("2023-07-01", "Payable 100,000")]
    [InlineData("2024-06-30", "Payable 100,000")]
    [InlineData("2024-07-01", "NotPayable: member.ended")]
    public void Under_incident_only_the_claim_may_come_long_after_the_end(string occurredOn, string decided)
        => Assert.Equal(decided, Decide(MembershipTest.IncidentOnly, occurredOn, "2025-01-15"));

    [Theory]
    [InlineData("2023-06-30", "NotPayable: member.started")]
    [InlineData("2023-07-01", "Payable 100,000")]
    [InlineData("2024-06-30", "Payable 100,000")]
    [InlineData("2024-07-01", "NotPayable: member.ended")]
    public void Under_claim_only_the_incident_may_lie_before_the_beginning(string claimedOn, string decided)
        => Assert.Equal(decided, Decide(MembershipTest.ClaimOnly, "2023-06-15", claimedOn));

    [Theory]
    [InlineData(MembershipTest.IncidentAndClaim, "NotPayable: member.started, member.ended")]
    [InlineData(MembershipTest.IncidentOnly, "NotPayable: member.started")]
    [InlineData(MembershipTest.ClaimOnly, "NotPayable: member.ended")]
    public void An_incident_before_and_a_claim_after_fail_on_both_ends(MembershipTest test, string decided)
        => Assert.Equal(decided, Decide(test, "2023-06-30", "2024-07-01"));

    [Fact]
    public void One_failure_on_two_dates_is_one_reason()
        => Assert.Equal("NotPayable: member.ended", Decide(MembershipTest.IncidentAndClaim, "2024-07-01", "2024-07-02"));

    private static string Decide(MembershipTest test, string occurredOn, string claimedOn)
        => Example.Attack(occurredOn).ClaimedOn(claimedOn).Member(From, Until).Decide(Programs.Of2023.With(test)).InShort();
}
