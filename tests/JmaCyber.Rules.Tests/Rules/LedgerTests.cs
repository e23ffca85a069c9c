using OneOf;

namespace JmaCyber.Rules.Tests;

/// <summary>A file is a ledger: the claims of a facility are decided in the order of arrival, and each sees the earlier ones.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void A_claim_sees_those_of_its_facility_before_it_and_those_that_they_and_it_list()
    {
        Claim last = Example.Attack().Named("last").ClaimedOn("2024-09-01").ToClaim();
        Claim first = Example.Attack().Named("first").ClaimedOn("2024-07-01").After("2023-07-01", occurredOn: "2023-06-20").ToClaim();
        Claim elsewhere = Example.Attack().Named("elsewhere").At("F-other").ClaimedOn("2024-06-15").ToClaim();
        Ledger ledger = Ledger.Of([last, first, elsewhere]).OrThrow();

        Assert.Equal([2, 1, 0], Enumerable.Range(0, 3).Select(ledger.EarlierThan));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.EarlierThan(3));
    }

    [Fact]
    public void The_first_payable_claim_of_a_year_holds_it()
        => Assert.Equal(
            "a Payable 100,000; b NotPayable: limit.annual",
            Decide(Example.Attack("2023-07-01").Named("a"), Example.Attack("2023-08-01").Named("b")));

    [Fact]
    public void Claims_are_decided_by_date_and_told_in_the_order_of_the_lines()
        => Assert.Equal(
            "b NotPayable: limit.annual; a Payable 100,000",
            Decide(Example.Attack("2023-08-01").Named("b"), Example.Attack("2023-07-01").Named("a")));

    [Fact]
    public void On_the_same_day_the_earlier_line_goes_first()
        => Assert.Equal(
            "b Payable 50,000; a NotPayable: limit.annual, limit.exclusive",
            Decide(Example.Leak("2023-07-01").Named("b"), Example.Attack("2023-07-01").Named("a")));

    [Fact]
    public void A_claim_that_is_not_payable_leaves_the_year_to_the_next()
        => Assert.Equal(
            "a Incomplete 100,000: document.application-form; b Payable 100,000",
            Decide(Example.Attack("2023-07-01").Named("a").Without<ApplicationForm>(), Example.Attack("2023-08-01").Named("b")));

    [Fact]
    public void Unless_every_claim_uses_the_year_up()
        => Assert.Equal(
            "a NotPayable: incident.message-only; b NotPayable: limit.annual",
            Decide(Programs.Of2023.With(AnnualSlot.Claim), Example.Message("2023-07-01").Named("a"), Example.Attack("2023-08-01").Named("b")));

    [Fact]
    public void Each_facility_has_its_own_limit_and_ids_are_told_apart_to_the_letter()
        => Assert.Equal(
            "a Payable 100,000; b Payable 100,000; c Payable 100,000",
            Decide(Example.Attack().Named("a").At("f"), Example.Attack().Named("b").At("F"), Example.Attack().Named("c").At("f ")));

    [Fact]
    public void The_same_incident_once_more_is_referred_in_the_next_year()
        => Assert.Equal(
            "a Payable 100,000; b Referred: limit.incident-once",
            Decide(Example.Attack("2023-07-01").Named("a"), Example.Attack("2023-07-01").ClaimedOn("2024-07-01").Named("b")));

    [Fact]
    public void The_same_incident_under_the_other_name_is_referred_in_the_next_year()
        => Assert.Equal(
            "a Payable 50,000; b Referred: limit.incident-once; c Payable 100,000",
            Decide(
                Example.Leak("2024-05-10").ClaimedOn("2024-05-31").Named("a"),
                Example.Attack("2024-05-10").ClaimedOn("2024-06-01").Named("b"),
                Example.Attack("2024-05-11").ClaimedOn("2024-06-02").Named("c")));

    [Fact]
    public void A_listed_claim_is_seen_by_the_claim_that_lists_it_and_by_the_later_ones_but_changes_nothing_before()
        => Assert.Equal(
            "a Payable 100,000; b NotPayable: limit.annual, limit.exclusive; c Referred: limit.incident-once",
            Decide(
                Example.Attack("2023-07-01").Named("a"),
                Example.Attack("2023-08-01").Named("b").After("2023-06-15", PaymentKind.DataLeak),
                Example.Leak("2023-06-15").ClaimedOn("2024-06-01").Named("c")));

    [Fact]
    public void A_listed_claim_holds_the_year_for_the_later_claims_too()
        => Assert.Equal(
            "a NotPayable: incident.message-only, limit.annual; b NotPayable: limit.annual; c Payable 100,000",
            Decide(
                Example.Message("2023-07-01").Named("a").After("2023-06-15"),
                Example.Attack("2023-08-01").Named("b"),
                Example.Attack("2023-08-02").ClaimedOn("2024-06-01").Named("c")));

    [Fact]
    public void What_was_referred_or_refused_is_seen_with_its_own_kind()
        => Assert.Equal(
            "a Referred: incident.undetermined; b NotPayable: limit.annual; c NotPayable: limit.annual, limit.exclusive",
            Decide(
                Programs.Of2023.With(AnnualSlot.Claim),
                Example.Unclear("2023-07-01").Named("a"), Example.Attack("2023-08-01").Named("b"), Example.Leak("2023-09-01").Named("c")));

    [Fact]
    public void An_empty_ledger_has_no_decisions()
        => Assert.Empty(Programs.Of2023.Decide(Ledger.Of([]).OrThrow()));

    [Fact]
    public void An_id_used_twice_and_a_facility_of_two_kinds_are_refused_where_they_stand()
    {
        Example[] claims = [Example.Attack(), Example.Leak().At("other"), Example.Leak().Named("b").At(FacilityKind.Hospital)];
        OneOf<Ledger, Problems> ledger = Ledger.Of(claims.Select(claim => claim.ToClaim()));
        Assert.Equal("$[1].id; $[2].facility.kind", string.Join("; ", ledger.AsT1.Select(problem => problem.Path)));
    }

    private static string Decide(params Example[] claims) => Decide(Programs.Of2023, claims);

    private static string Decide(SupportProgram program, params Example[] claims)
    {
        Ledger ledger = Ledger.Of(claims.Select(claim => claim.ToClaim())).OrThrow();
        return string.Join("; ", program.Decide(ledger).Select(decision => $"{decision.Claim.Id} {decision.InShort()}"));
    }
}
