namespace JmaCyber.Rules.Tests;

/// <summary>Section 6 of the register: how often. Program years have tests of their own.</summary>
public sealed class LimitTests
{
    private static readonly SupportProgram ByClaim = Programs.Of2023.With(AnnualSlot.Claim);

    [Fact]
    [TurnsOn("limit.annual")]
    public void A_second_claim_of_the_year_is_refused()
        => Assert.Equal("Payable → NotPayable, limit.annual Met → Failed", Turn.Of(Example.Attack(), Example.Attack().After("2023-07-01")));

    [Fact]
    [TurnsOn("limit.exclusive")]
    public void A_year_used_by_the_other_payment_is_refused_for_that_as_well()
    {
        const string Excluded = "limit.exclusive Met → Failed";
        Assert.Equal(Excluded, Turn.Of(Example.Attack().After("2023-07-01"), Example.Attack().After("2023-07-01", PaymentKind.DataLeak)));
        Assert.Equal(Excluded, Turn.Of(Example.Leak().After("2023-07-01", PaymentKind.DataLeak), Example.Leak().After("2023-07-01")));
    }

    [Fact]
    [TurnsOn("limit.incident-once")]
    public void A_second_claim_for_a_paid_incident_is_referred_in_any_year()
    {
        Example second = Example.Attack().ClaimedOn("2025-07-01");
        Assert.Equal("Payable → Referred, limit.incident-once Met → Unclear", Turn.Of(second, second.After("2024-03-01", occurredOn: "2024-02-10")));
        Assert.Equal("Payable → Referred, limit.incident-once Met → Unclear", Turn.Of(
            Example.Leak().ClaimedOn("2025-07-01"), Example.Leak().ClaimedOn("2025-07-01").After("2024-03-01", occurredOn: "2024-02-10")));
    }

    // The incident of the claim is that of 2024-02-10; the year of the earlier claim is another.
    [Theory]
    [InlineData("2024-02-08", "")]
    [InlineData("2024-02-09", "")]
    [InlineData("2024-02-10", "Payable → Referred, limit.incident-once Met → Unclear")]
    [InlineData("2024-02-11", "")]
    public void The_incident_date_stands_for_the_incident_whatever_was_paid_for_it(string occurredOn, string turned)
    {
        foreach (Example second in new[] { Example.Attack().ClaimedOn("2025-07-01"), Example.Leak().ClaimedOn("2025-07-01") })
        {
            Assert.Equal(turned, Turn.Of(second, second.After("2024-03-01", PaymentKind.CyberAttack, occurredOn: occurredOn)));
            Assert.Equal(turned, Turn.Of(second, second.After("2024-03-01", PaymentKind.DataLeak, occurredOn: occurredOn)));
        }
    }

    [Fact]
    public void Within_the_year_the_other_payment_for_one_incident_is_refused_and_the_doubt_stands_beside_it()
    {
        Decision decision = Example.Attack().ClaimedOn("2024-05-01").After("2024-03-01", PaymentKind.DataLeak, occurredOn: "2024-02-10").Decide();
        Assert.Equal("NotPayable: limit.annual, limit.exclusive", decision.InShort());
        Assert.Equal(FindingResult.Unclear, decision.Findings[Rule.LimitIncidentOnce]);
    }

    [Theory]
    [InlineData(Outcome.Incomplete)]
    [InlineData(Outcome.Referred)]
    [InlineData(Outcome.NotPayable)]
    public void An_earlier_claim_that_was_not_payable_is_no_payment_of_the_incident(Outcome outcome)
    {
        Example second = Example.Attack().ClaimedOn("2025-07-01");
        Assert.Equal("", Turn.Of(second, second.After("2024-03-01", PaymentKind.CyberAttack, outcome, "2024-02-10")));
        Assert.Equal("", Turn.Of(second, second.After("2024-03-01", PaymentKind.CyberAttack, outcome, "2024-02-10"), ByClaim));
    }

    [Theory]
    [InlineData(Outcome.Payable, FindingResult.Failed, FindingResult.Failed)]
    [InlineData(Outcome.Incomplete, FindingResult.Met, FindingResult.Failed)]
    [InlineData(Outcome.Referred, FindingResult.Met, FindingResult.Failed)]
    [InlineData(Outcome.NotPayable, FindingResult.Met, FindingResult.Failed)]
    public void A_payment_uses_the_year_up_or_every_claim_does(Outcome outcome, FindingResult byPayment, FindingResult byClaim)
    {
        Example claim = Example.Attack().After("2023-07-01", PaymentKind.CyberAttack, outcome);
        Assert.Equal((byPayment, byClaim), (claim.Decide().Findings[Rule.LimitAnnual], claim.Decide(ByClaim).Findings[Rule.LimitAnnual]));
        Assert.Equal(FindingResult.Met, claim.Decide(ByClaim).Findings[Rule.LimitExclusive]);
    }

    [Fact]
    public void A_claim_of_no_kind_uses_the_year_up_but_excludes_nothing()
        => Assert.Equal("NotPayable: limit.annual", Example.Attack().After("2023-07-01", null, Outcome.NotPayable).Decide(ByClaim).InShort());

    [Fact]
    public void Of_several_claims_any_of_another_kind_excludes()
    {
        Example attack = Example.Attack().After("2023-07-01", PaymentKind.CyberAttack, Outcome.Incomplete);
        Assert.Equal("NotPayable: limit.annual", attack.Decide(ByClaim).InShort());
        Assert.Equal(
            "NotPayable: limit.annual, limit.exclusive",
            attack.After("2023-08-01", null, Outcome.Referred).After("2023-09-01", PaymentKind.DataLeak, Outcome.NotPayable).Decide(ByClaim).InShort());
        Assert.Equal("NotPayable: limit.annual", attack.After("2023-07-02").After("2023-08-01", PaymentKind.DataLeak, Outcome.NotPayable).Decide().InShort());
    }

    [Fact]
    public void The_annual_limit_is_judged_for_every_incident_and_the_others_only_where_there_is_a_payment()
    {
        Decision message = Example.Message().After("2023-07-01", PaymentKind.DataLeak, occurredOn: "2023-06-20").Decide();
        Assert.Equal("NotPayable: incident.message-only, limit.annual", message.InShort());
        Assert.Equal((FindingResult.NotJudged, FindingResult.NotJudged), (message.Findings[Rule.LimitExclusive], message.Findings[Rule.LimitIncidentOnce]));
        Assert.Equal("NotPayable: limit.annual", Example.Unclear().After("2023-07-01").Decide().InShort());
    }

    [Fact]
    public void Every_limit_that_is_reached_is_named_and_refusal_goes_before_referral()
    {
        Decision decision = Example.Attack().ClaimedOn("2024-05-01").After("2024-03-01", occurredOn: "2024-02-10").Decide();
        Assert.Equal("NotPayable: limit.annual", decision.InShort());
        Assert.Equal(FindingResult.Unclear, decision.Findings[Rule.LimitIncidentOnce]);
    }

    [Fact]
    public void There_is_no_deadline_for_a_claim()
        => Assert.Equal("year 2023 → 2098", Turn.Of(Example.Attack(), Example.Attack().ClaimedOn("2099-05-31")));

    [Fact]
    public void A_claim_without_a_program_year_is_judged_by_no_year()
    {
        Decision decision = Example.Attack("2022-05-01").ClaimedOn("2022-05-31").After("2022-05-10", PaymentKind.DataLeak).Decide();
        Assert.Null(decision.ProgramYear);
        Assert.Equal(
            (FindingResult.NotJudged, FindingResult.NotJudged, FindingResult.Met),
            (decision.Findings[Rule.LimitAnnual], decision.Findings[Rule.LimitExclusive], decision.Findings[Rule.LimitIncidentOnce]));
    }

    [Fact]
    public void Earlier_claims_count_whether_listed_or_handed_over()
    {
        Claim claim = Example.Attack().ToClaim();
        var earlier = new PriorClaim(Example.Day("2023-07-01"), Example.Day("2023-07-01"), Outcome.Payable, PaymentKind.DataLeak);
        Assert.Equal("", Turn.Between(Example.Attack().After("2023-07-01", PaymentKind.DataLeak).Decide(), Programs.Of2023.Decide(claim, [earlier])));
    }
}
