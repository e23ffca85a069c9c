namespace JmaCyber.Rules.Tests;

/// <summary>Section 3 of the register: how much, in both versions.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("2022-06-01", 0, 100_000)]
    [InlineData("2022-06-01", 1, 150_000)]
    [InlineData("2022-06-01", 2, 150_000)]
    [InlineData("2022-06-01", 3, 150_000)]
    [InlineData("2022-06-01", 4, 150_000)]
    [InlineData("2022-06-01", 5, 150_000)]
    [InlineData("2023-06-01", 0, 100_000)]
    [InlineData("2023-06-01", 1, 200_000)]
    [InlineData("2023-06-01", 2, 300_000)]
    [InlineData("2023-06-01", 3, 400_000)]
    [InlineData("2023-06-01", 4, 400_000)]
    [InlineData("2023-06-01", 5, 400_000)]
    public void An_attack_pays_by_the_table_of_its_version(string occurredOn, int closureDays, long amount)
    {
        Decision decision = Example.Attack(occurredOn).Closed(closureDays).Decide();
        Assert.Equal((Outcome.Payable, new Yen(amount), closureDays), (decision.Outcome, decision.Amount(), decision.ClosureDays));
    }

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 50_000)]
    [InlineData("2023-05-31", 50_000)]
    [InlineData("2023-06-01", 50_000)]
    public void A_leak_pays_the_same_in_both_versions(string occurredOn, long amount)
        => Assert.Equal(new Yen(amount), Example.Leak(occurredOn).Decide().Amount());

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 150_000)]
    [InlineData("2023-05-31", 150_000)]
    [InlineData("2023-06-01", 300_000)]
    public void The_day_before_the_revision_pays_the_old_amount(string occurredOn, long amount)
        => Assert.Equal(new Yen(amount), Example.Attack(occurredOn).Closed(2).Decide().Amount());

    [Theory]
    [InlineData("2023-05-31")]
    [InlineData("2023-06-01")]
    [InlineData("2024-05-31")]
    [InlineData("2024-06-01")]
    public void The_version_follows_the_incident_and_never_the_claim(string claimedOn)
    {
        Decision decision = Example.Attack("2023-05-31").Closed(2).ClaimedOn(claimedOn).Decide();
        Assert.Equal(("2022", "Payable 150,000"), (decision.Version?.Id, decision.InShort()));
    }

    [Fact]
    public void Closure_that_runs_past_the_revision_belongs_to_the_incidents_version()
        => Assert.Equal("Payable 150,000", Example.Attack("2023-05-31").ClosedOn("2023-06-01", "2023-06-02").Decide().InShort());

    [Fact]
    public void A_fourth_closure_day_adds_nothing()
        => Assert.Equal("closureDays 3 → 4", Turn.Of(Example.Attack().Closed(3), Example.Attack().Closed(4)));

    [Fact]
    public void A_second_closure_day_adds_nothing_before_the_revision()
        => Assert.Equal("closureDays 1 → 2", Turn.Of(Example.Attack("2022-08-01").Closed(1), Example.Attack("2022-08-01").Closed(2)));

    [Fact]
    [TurnsOn("amount.closure")]
    public void The_first_closure_day_adds_the_closure_amount()
        => Assert.Equal(
            "pattern 2 → 1, closureDays 0 → 1, 100,000 → 200,000, amount.closure NotJudged → Applied, document.closure-certificate NotJudged → Met",
            Turn.Of(Example.Attack().Days(OperationStatus.Open), Example.Attack().Days(OperationStatus.Closed)));

    [Fact]
    [TurnsOn("amount.attack")]
    public void A_base_amount_of_nothing_is_no_item()
        => Assert.Equal(
            "200,000 → 100,000, amount.attack Applied → NotJudged",
            Turn.Of(Example.Attack().Closed(1), Programs.Of2023, Proposal.Of(version => version with { Attack = Yen.Zero })));

    [Fact]
    public void A_closure_amount_of_nothing_is_no_item()
        => Assert.Equal(
            "200,000 → 100,000, amount.closure Applied → NotJudged",
            Turn.Of(Example.Attack().Closed(1), Programs.Of2023, Proposal.Of(version => version with { Closure = new PerClosureDay(Yen.Zero, 3) })));

    [Fact]
    [TurnsOn("amount.leak")]
    public void A_leak_that_pays_nothing_has_an_empty_breakdown_and_is_payable_all_the_same()
    {
        SupportProgram changed = Proposal.Of(version => version with { Leak = Yen.Zero });
        Assert.Equal("50,000 → 0, amount.leak Applied → NotJudged", Turn.Of(Example.Leak(), Programs.Of2023, changed));
        Assert.Empty(Example.Leak().Decide(changed).Breakdown());
    }

    [Fact]
    public void The_amount_of_a_leak_says_nothing_of_an_attack_nor_the_reverse()
    {
        Assert.Equal("", Turn.Of(Example.Attack().Leaking().Closed(1), Programs.Of2023, Proposal.Of(version => version with { Leak = new Yen(1) })));
        SupportProgram attacksPayLess = Proposal.Of(version => version with { Attack = new Yen(1), Closure = new OnceForClosure(new Yen(1)) });
        Assert.Equal("", Turn.Of(Example.Leak(), Programs.Of2023, attacksPayLess));
    }

    [Theory]
    [InlineData("2023-06-01", 0, "amount.attack 100,000")]
    [InlineData("2023-06-01", 2, "amount.attack 100,000, amount.closure 200,000 for 2")]
    [InlineData("2023-06-01", 5, "amount.attack 100,000, amount.closure 300,000 for 3")]
    [InlineData("2022-06-01", 5, "amount.attack 100,000, amount.closure 50,000")]
    public void The_breakdown_names_the_days_paid_where_they_are_paid_by_the_day(string occurredOn, int days, string items)
        => Assert.Equal(items, Written(Example.Attack(occurredOn).Closed(days).Decide()));

    [Fact]
    public void The_breakdown_of_a_leak_is_one_item()
        => Assert.Equal("amount.leak 50,000", Written(Example.Leak().Decide()));

    [Fact]
    public void An_incomplete_claim_names_what_would_be_paid()
        => Assert.Equal("amount.attack 100,000, amount.closure 100,000 for 1", Written(Example.Attack().Closed(1).Without<ApplicationForm>().Decide()));

    [Fact]
    public void A_day_amount_at_the_edge_of_the_table_is_multiplied_without_loss()
        => Assert.Equal("Payable 31,000,100,000", Example.Attack().Closed(40)
            .Decide(Proposal.Of(version => version with { Closure = new PerClosureDay(new Yen(1_000_000_000), 31) })).InShort());

    private static string Written(Decision decision)
        => string.Join(", ", decision.Breakdown().Select(item => $"{item.Rule} {item.Amount}" + (item.Days is { } days ? $" for {days}" : "")));
}
