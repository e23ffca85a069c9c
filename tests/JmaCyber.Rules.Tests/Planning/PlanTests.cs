using System.Diagnostics;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>What a facility with several incidents should claim when.</summary>
public sealed class PlanTests
{
    private static readonly Example Small = Example.Attack("2024-07-01").Named("small");
    private static readonly Example Large = Example.Attack("2024-09-01").Named("large").Closed(3);

    [Fact]
    public void The_larger_claim_of_a_year_goes_first_and_the_other_waits_for_the_next()
        => Assert.Equal("500,000: large 2024-09-01 400,000; small 2025-06-01 100,000", Plan(Small, Large));

    [Theory]
    [InlineData("2025-06-01", "400,000: large 2024-09-01 400,000; small NotPayable: limit.annual")]
    [InlineData("2025-06-02", "500,000: large 2024-09-01 400,000; small 2025-06-01 100,000")]
    [InlineData("2024-09-01", "100,000: small 2024-07-01 100,000; large NotPayable: member.ended, limit.annual")]
    [InlineData("2024-09-02", "400,000: large 2024-09-01 400,000; small NotPayable: limit.annual")]
    public void A_membership_that_ends_leaves_the_smaller_claim_out(string until, string plan)
        => Assert.Equal(plan, Plan(Small.Member("2015-04-01", until), Large.Member("2015-04-01", until)));

    [Theory]
    [InlineData("2024-06-30", "100,000: small 2024-07-01 100,000")]
    [InlineData("2024-07-01", "100,000: small 2024-07-01 100,000")]
    [InlineData("2024-07-02", "100,000: small 2024-07-02 100,000")]
    [InlineData("2025-06-02", "100,000: small 2025-06-02 100,000")]
    public void By_the_claim_date_alone_a_claim_waits_for_the_membership(string from, string plan)
        => Assert.Equal(plan, Plan(Programs.Of2023.With(MembershipTest.ClaimOnly), Small.Member(from)));

    [Theory]
    [InlineData("2025-05-31", "200,000: a 2025-05-31 100,000; b 2025-06-01 100,000")]
    [InlineData("2025-06-01", "200,000: a 2025-06-01 100,000; b 2026-06-01 100,000")]
    [InlineData("2198-05-31", "200,000: a 2198-05-31 100,000; b 2198-06-01 100,000")]
    [InlineData("2199-05-31", "200,000: a 2199-05-31 100,000; b 2199-06-01 100,000")]
    [InlineData("2199-06-01", "100,000: a 2199-06-01 100,000; b NotPayable: limit.annual")]
    [InlineData("2199-12-31", "100,000: a 2199-12-31 100,000; b NotPayable: limit.annual")]
    public void The_next_program_year_begins_on_1_June_and_the_last_date_is_the_last_of_2199(string claimedOn, string plan)
        => Assert.Equal(plan, Plan(Small.Named("a").ClaimedOn(claimedOn), Example.Attack("2024-09-01").Named("b").ClaimedOn(claimedOn)));

    [Fact]
    public void The_largest_waits_where_only_so_all_are_paid()
        => Assert.Equal(
            "600,000: third 2024-10-01 100,000; large 2025-06-01 400,000; small 2026-06-01 100,000",
            Plan(Small, Large, Example.Attack("2024-10-01").Named("third").Member("2015-04-01", "2025-01-01")));

    [Fact]
    public void By_the_incident_date_only_one_incident_of_a_year_is_paid_and_soonest()
        => Assert.Equal(
            "400,000: large 2024-09-01 400,000; small NotPayable: limit.annual", Plan(Programs.Of2023.With(AnnualWindowBasis.IncidentDate), Small, Large));

    [Fact]
    public void By_the_incident_date_of_two_alike_the_one_that_can_be_filed_in_an_earlier_year_is()
        => Assert.Equal(
            "100,000: b 2024-09-01 100,000; a NotPayable: limit.annual",
            Plan(Programs.Of2023.With(AnnualWindowBasis.IncidentDate), Small.Named("a").ClaimedOn("2025-07-01"), Example.Attack("2024-09-01").Named("b")));

    [Fact]
    public void Of_two_with_the_same_total_the_one_that_pays_more_sooner_is_the_plan()
        => Assert.Equal(
            "500,000: large 2024-09-01 400,000; small 2025-06-01 100,000", Plan(Small.ClaimedOn("2024-10-01"), Large));

    [Fact]
    public void Of_two_with_the_same_years_the_first_line_goes_first()
    {
        Example other = Example.Attack("2024-08-01").Named("other");

        Assert.Equal("200,000: small 2024-07-01 100,000; other 2025-06-01 100,000", Plan(Small, other));
        Assert.Equal("200,000: other 2024-08-01 100,000; small 2025-06-01 100,000", Plan(other, Small));
    }

    [Fact]
    public void An_incident_is_claimed_once()
        => Assert.Equal(
            "400,000: b 2024-07-01 400,000; a Referred: limit.incident-once", Plan(Small.Named("a").ClaimedOn("2025-07-01"), Small.Named("b").Closed(3)));

    [Fact]
    public void An_incomplete_claim_counts_as_it_will_be()
        => Assert.Equal(
            "500,000: large 2024-09-01 400,000 document.application-form; small 2025-06-01 100,000", Plan(Small, Large.Without<ApplicationForm>()));

    [Fact]
    public void What_any_line_lists_is_earlier_than_every_claim_even_if_that_line_is_left_out()
        => Assert.Equal(
            "100,000: small 2025-06-01 100,000; message NotPayable: incident.message-only, limit.annual",
            Plan(Small, Example.Message("2024-12-01").Named("message").After("2024-11-01")));

    [Fact]
    public void With_every_claim_a_slot_a_refused_one_keeps_its_year()
    {
        Example refused = Small.After("2024-06-05", PaymentKind.DataLeak, Outcome.NotPayable);

        Assert.Equal("100,000: small 2024-07-01 100,000", Plan(refused));
        Assert.Equal("100,000: small 2025-06-01 100,000", Plan(Programs.Of2023.With(AnnualSlot.Claim), refused));
    }

    [Fact]
    public void Plans_stand_in_the_order_in_which_facilities_first_appear()
    {
        Ledger ledger = Ledger.Of([Small.At("z").ToClaim(), Large.At("a").ToClaim(), Example.Leak("2025-07-01").Named("leak").At("z").ToClaim()]).OrThrow();

        Assert.Equal(["z: 150,000", "a: 400,000"], Programs.Of2023.PlanFor(ledger).Select(plan => plan.ToString()));
    }

    [Fact]
    public void In_JSON_a_plan_has_the_members_of_the_contract_in_their_order()
        => Assert.Equal(
            """{"facility":"facility","total":400000,"steps":[{"claim":"large","fileOn":"2024-09-01","programYear":2024,"amount":400000""" +
            ""","missing":["document.application-form"]}],"leftOut":[{"claim":"small","outcome":"notPayable","reasons":["limit.annual"]}]}""",
            PlanJson.Write(Of(Programs.Of2023, Small.Member("2015-04-01", "2025-01-01"), Large.Member("2015-04-01", "2025-01-01").Without<ApplicationForm>())));

    [Fact]
    public void Twelve_claims_are_planned_in_a_moment_however_they_lie()
    {
        foreach (int years in new[] { 0, 1, 6 })
        {
            Example[] claims = [.. Enumerable.Range(0, ClaimPlan.MostClaims)
                .Select(i => Example.Attack(FormattableString.Invariant($"{2024 + (i * years)}-07-{i + 1:00}")).Named($"c{i}").Closed(i % 2).Without<ApplicationForm>())];
            var watch = Stopwatch.StartNew();
            ClaimPlan plan = Of(Programs.Of2023, claims);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for claims {years} years apart");
            Assert.Equal((12, 1_800_000), (plan.Steps.Count, plan.Total.Amount));
        }
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    [InlineData(14, true)]
    public void The_thirteenth_claim_of_a_facility_is_told_once_and_leaves_the_facility_out(int count, bool isTooMany)
    {
        var builder = new LedgerBuilder(ClaimPlan.MostClaims);
        Problem[] problems = [.. Enumerable.Range(0, count).SelectMany(i => builder.Add(Small.Named($"c{i}").ToClaim()))];
        Assert.Empty(builder.Add(Large.At("other").ToClaim()));

        Assert.Equal(isTooMany ? ["$.facility.id"] : Array.Empty<string>(), problems.Select(problem => problem.Path));
        Assert.Equal(isTooMany ? ["other"] : ["facility", "other"], Programs.Of2023.PlanFor(builder.Build()).Select(plan => plan.Facility.Id.Value));
    }

    [Fact]
    public void A_ledger_with_more_has_no_plans()
    {
        Ledger ledger = Ledger.Of(Enumerable.Range(0, 13).Select(i => Small.Named($"c{i}").ToClaim())).OrThrow();

        Assert.Contains("13 claims of facility facility", Assert.Throws<ArgumentException>(() => Programs.Of2023.PlanFor(ledger)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerBuilder(0));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void The_pages_explain_each_step_and_each_claim_left_out(int width)
    {
        ClaimPlan plan = Of(
            Programs.Of2023,
            Small,
            Large.Without<ApplicationForm>().Member("2015-04-01", "2025-06-01"),
            Example.Attack("2024-10-01").Named("third").Member("2015-04-01", "2025-06-01"));
        foreach (Language language in new[] { Language.En, Language.Ja })
        {
            string page = PlanPage.Markdown(plan, language);
            string text = PlanPage.PlainText(plan, language, width);

            Assert.All(new[] { "small", "large", "third", "500,000", "2024-09-01", "2025-06-01" }, part => Assert.Contains(part, page, StringComparison.Ordinal));
            Assert.All(text.Split('\n'), line => Assert.InRange(TextMeasure.Columns(line), 0, width));
            Support.JapaneseText.IsAsWeSpeak(page);
            Support.JapaneseText.IsAsWeSpeak(text.Replace("\n    ", "", StringComparison.Ordinal));
        }

        string english = PlanPage.Markdown(plan, Language.En);
        Assert.Contains("is used up by claim “large” of 2024-09-01", english, StringComparison.Ordinal);
        Assert.Contains("Hand in to the support-payment office", english, StringComparison.Ordinal);
        Assert.Contains("## Left out: claim “third”", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_shows_the_plan_of_the_sample_as_it_is_printed()
    {
        using FileStream sample = File.OpenRead(Support.Repository.PathOf("samples/data/plan.jsonl"));
        ClaimPlan plan = Assert.Single(SupportProgram.Current.PlanFor(ClaimFile.Read(sample).Ledger));

        Assert.Contains($"```text\n{PlanPage.PlainText(plan, Language.En, 80)}\n```", Support.Repository.Read("README.md"), StringComparison.Ordinal);
    }

    private static string Plan(params Example[] claims) => Plan(Programs.Of2023, claims);

    private static string Plan(SupportProgram program, params Example[] claims)
    {
        ClaimPlan plan = Of(program, claims);
        IEnumerable<string> steps = plan.Steps
            .Select(step => $"{step.Claim.Id} {LocalDatePattern.Iso.Format(step.FileOn)} {step.Amount} {step.Missing}".TrimEnd());
        return $"{plan.Total}: {string.Join("; ", steps.Concat(plan.LeftOut.Select(one => $"{one.Claim.Id} {one.Outcome}: {one.Reasons}")))}";
    }

    private static ClaimPlan Of(SupportProgram program, params Example[] claims)
        => Assert.Single(program.PlanFor(Ledger.Of(claims.Select(claim => claim.ToClaim())).OrThrow()));
}
