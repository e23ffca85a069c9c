using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests;

/// <summary>A law is worth what its cases are: they reach every outcome, every rule with every result, and every edge.</summary>
public sealed class GivenTests
{
    private static readonly IReadOnlyList<ClaimCase> Cases = Law.Sample(Given.ClaimCases, 2500);
    private static readonly Decision[] Decisions = [.. Cases.Select(one => one.Decide())];

    [Theory]
    [InlineData(Outcome.Payable, 15)]
    [InlineData(Outcome.Incomplete, 8)]
    [InlineData(Outcome.Referred, 4)]
    [InlineData(Outcome.NotPayable, 25)]
    public void Every_outcome_is_common(Outcome outcome, int percent)
        => AtLeast(percent, Decisions.Count(decision => decision.Outcome == outcome));

    [Theory]
    [InlineData(IncidentKind.CyberAttack, 40)]
    [InlineData(IncidentKind.DataLeak, 20)]
    [InlineData(IncidentKind.SuspiciousMessage, 3)]
    [InlineData(IncidentKind.Undetermined, 3)]
    public void Every_incident_is_common(IncidentKind kind, int percent)
        => AtLeast(percent, Cases.Count(one => one.Claim.Incident.Kind == kind));

    [Fact]
    public void Every_rule_is_found_with_every_result_that_it_can_have()
    {
        var reached = Decisions
            .SelectMany(decision => decision.Findings.Select(finding => $"{finding.Rule} {finding.Result.ToString().ToLowerInvariant()}"))
            .GroupBy(pair => pair, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Count(), StringComparer.Ordinal);
        Assert.All(OracleExamples.PairsToReach.Append("facility.covered failed"), pair => Assert.InRange(reached.GetValueOrDefault(pair), 5, int.MaxValue));
    }

    [Fact]
    public void Edges_are_common()
    {
        AtLeast(3, Cases.Count(one => one.Claim.Incident.OccurredOn == one.Program.Start));
        AtLeast(3, Cases.Count(one => one.Claim.Incident.OccurredOn.PlusDays(1) == one.Program.Start));
        AtLeast(3, Cases.Count(one => one.Claim.Incident.OccurredOn == one.Program.Versions[^1].From));
        AtLeast(5, Cases.Count(one => one.Claim.Member.From == one.Claim.Incident.OccurredOn || one.Claim.Member.Until == one.Claim.ClaimedOn));
        AtLeast(5, Decisions.OfType<Payable>().Count(decision => decision.Payout.CompleteOn.Day is 15 or 16));
        AtLeast(5, Decisions.Count(decision => decision.ClosureDays > 3));
        AtLeast(3, Decisions.Count(decision => decision.Version is null));
    }

    [Fact]
    public void Every_reading_and_other_programs_are_common()
    {
        AtLeast(20, Cases.Count(one => one.Program.Equals(SupportProgram.Current)));
        AtLeast(20, Cases.Count(one => !one.Program.Versions.Select(version => version.Id).SequenceEqual(["2022", "2023"], StringComparer.Ordinal)));
        Assert.All(
            Interpretation.All.SelectMany(one => one.Values.Select(value => (one, value))),
            reading => AtLeast(10, Cases.Count(one => string.Equals(reading.one.ValueIn(one.Program), reading.value, StringComparison.Ordinal))));
    }

    [Fact]
    public void Ledgers_have_facilities_that_claim_again_and_again_on_one_day_too()
    {
        IReadOnlyList<LedgerCase> ledgers = Law.Sample(Given.LedgerCases, 100);
        Assert.Contains(ledgers, ledger => ledger.Claims.Count == 0);
        Assert.InRange(ledgers.Count(ledger => ledger.Claims.GroupBy(claim => claim.Facility).Any(facility => facility.Count() >= 4)), 40, 100);
        Assert.InRange(ledgers.Count(ledger => ledger.Claims.GroupBy(claim => (claim.Facility, claim.ClaimedOn)).Any(day => day.Count() >= 2)), 20, 100);
        Assert.InRange(ledgers.Sum(ledger => ledger.Decide().Count(decision => decision.Reasons().Contains(Rule.LimitAnnual))), 50, 2000);
    }

    [Fact]
    public void A_case_is_made_smaller_by_one_thing_at_a_time()
    {
        Claim claim = Example.Attack().Closed(2).After("2023-07-01").ToClaim();
        Assert.Equal(3 + 1 + 2, claim.Smaller().Count());
        Assert.All(claim.Smaller(), smaller => Assert.NotEqual(claim, smaller));
        Assert.Equal(1 + 6, new LedgerCase([claim], SupportProgram.Current).Smaller().Count());
    }

    private static void AtLeast(int percent, int count)
        => Assert.True(count * 100 >= percent * Cases.Count, $"{count} of {Cases.Count} are fewer than {percent} %");
}
