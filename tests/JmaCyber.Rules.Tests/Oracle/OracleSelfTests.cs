#pragma warning disable MA0002 // Equality of strings is ordinal by default.

using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>The oracle checked against the documents by hand, and the generator against the contract.</summary>
public sealed class OracleSelfTests(ITestOutputHelper output)
{
    private static readonly JsonObject Current = NaiveScheme.BuiltInProgram();

    [Fact]
    public void The_example_of_the_contract_gives_its_decision()
    {
        JsonObject expected = Parse("""
            {
              "claim": "2024-0001", "outcome": "payable", "pattern": 1, "payment": "cyberAttack",
              "amount": 300000,
              "breakdown": [ { "item": "amount.attack", "amount": 100000 },
                             { "item": "amount.closure", "days": 2, "amount": 200000 } ],
              "version": "2023", "programYear": 2023, "closureDays": 2,
              "reasons": [], "missing": [], "notes": ["incident.leak-by-attack"],
              "payout": { "completeOn": "2024-03-18", "remittedBy": "2024-04-15", "creditedBy": "2024-04-15", "provisional": false }
            }
            """);

        JsonObject actual = Assert.Single(NaiveScheme.Decide(Current, [OracleExamples.OfTheContract()]));

        Assert.Equal(expected.ToJsonString(), actual.ToJsonString());
    }

    [Fact]
    public void The_example_of_the_contract_is_explained_rule_by_rule()
    {
        string[] expected =
        [
            "member.a1 met", "member.started met", "member.ended met", "facility.relation met", "facility.covered met",
            "incident.program-start met", "incident.insider-crime met", "incident.message-only met", "incident.undetermined met",
            "incident.leak-by-attack noted", "closure.day applied", "closure.count applied", "amount.attack applied", "amount.closure applied",
            "document.application-form met", "document.attack-report met", "document.closure-certificate met",
            "limit.annual met", "limit.exclusive met", "limit.incident-once met", "payout.complete applied", "payout.second-half applied",
        ];

        Assert.Equal(expected, NaiveScheme.Explain(Current, [OracleExamples.OfTheContract()])[0].Select(one => $"{one.Rule} {one.Result}"));
    }

    [Theory]
    [InlineData("2022-05-31", 0, "notPayable", 0, null)]
    [InlineData("2022-06-01", 0, "payable", 100_000, "2022")]
    [InlineData("2022-06-01", 1, "payable", 150_000, "2022")]
    [InlineData("2023-05-31", 5, "payable", 150_000, "2022")]
    [InlineData("2023-06-01", 0, "payable", 100_000, "2023")]
    [InlineData("2023-06-01", 1, "payable", 200_000, "2023")]
    [InlineData("2023-06-01", 2, "payable", 300_000, "2023")]
    [InlineData("2023-06-01", 3, "payable", 400_000, "2023")]
    [InlineData("2023-06-01", 4, "payable", 400_000, "2023")]
    public void An_attack_pays_by_its_version_and_its_days(string occurredOn, int closed, string outcome, int amount, string? version)
    {
        JsonObject decision = Decide(OracleExamples.Attack("A", occurredOn, occurredOn, closed));

        Assert.Equal((outcome, amount, version, closed == 0 ? 2 : 1, closed), (
            NaiveJson.Text(decision, "outcome"), (int)NaiveJson.Number(decision, "amount"), NaiveJson.TextOrNull(decision, "version"),
            (int)NaiveJson.Number(decision, "pattern"), (int)NaiveJson.Number(decision, "closureDays")));
    }

    [Fact]
    public void A_leak_pays_50_000_and_its_two_ppc_reports_do_together()
    {
        JsonObject decision = Decide(OracleExamples.Leak("A", "2024-07-01", "2024-07-02"));

        Assert.Equal(
            """{"completeOn":"2024-08-15","remittedBy":"2024-08-31","creditedBy":"2024-09-02","provisional":false}""",
            decision["payout"]!.ToJsonString());
        Assert.Equal(50_000, NaiveJson.Number(decision, "amount"));
    }

    [Fact]
    public void The_second_claim_of_a_year_is_refused_and_the_next_year_is_free()
    {
        IReadOnlyList<JsonObject> decisions = NaiveScheme.Decide(Current,
        [
            OracleExamples.Leak("third", "2024-05-01", "2024-06-01"),
            OracleExamples.Leak("second", "2024-02-01", "2024-05-31"),
            OracleExamples.Attack("first", "2023-06-01", "2023-06-01", 0),
            OracleExamples.Attack("again", "2023-06-01", "2025-06-01", 0),
        ]);

        Assert.Equal(
            ["third payable []", "second notPayable [\"limit.annual\",\"limit.exclusive\"]", "first payable []", "again referred [\"limit.incident-once\"]"],
            decisions.Select(one => $"{NaiveJson.Text(one, "claim")} {NaiveJson.Text(one, "outcome")} {one["reasons"]!.ToJsonString()}"));
    }

    [Theory]
    [InlineData("2024-04-10", "2024-04-30", "2024-04-30")]
    [InlineData("2024-04-15", "2024-04-30", "2024-04-30")]
    [InlineData("2024-04-16", "2024-05-15", "2024-05-15")]
    [InlineData("2024-08-31", "2024-09-15", "2024-09-17")] // a Sunday, then Respect for the Aged Day
    [InlineData("2024-12-15", "2024-12-31", "2025-01-06")] // bank holidays to 3 January, then a week-end
    [InlineData("2027-12-15", "2027-12-31", "2028-01-04")] // provisional: the year after the last announced
    public void Payouts_by_hand(string completeOn, string remittedBy, string creditedBy)
    {
        JsonObject claim = OracleExamples.Attack("A", "2024-01-10", "2024-01-10", 0);
        claim["documents"]![0]!["receivedOn"] = completeOn;

        JsonNode payout = Decide(claim)["payout"]!;

        Assert.Equal(
            (completeOn, remittedBy, creditedBy),
            (NaiveJson.Text(payout, "completeOn"), NaiveJson.Text(payout, "remittedBy"), NaiveJson.Text(payout, "creditedBy")));
        Assert.Equal(creditedBy.StartsWith("2028", StringComparison.Ordinal), NaiveJson.Flag(payout, "provisional"));
    }

    [Theory]
    [InlineData(2024, "01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23")]
    [InlineData(2026, "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23")]
    public void Holidays_as_announced(int year, string expected) =>
        Assert.Equal(expected, string.Join(' ', NaiveCalendar.Holidays(year).Select(day => NaiveJson.Iso(day)[5..])));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20240601)]
    public void Two_thousand_claims_reach_every_outcome_and_every_finding(int seed)
    {
        List<JsonObject> claims = LedgerGenerator.Claims(seed, 2000);
        Assert.Empty(NaiveValidity.ProblemsOf(claims));
        Assert.Equal(claims.Select(claim => claim.ToJsonString()), LedgerGenerator.Claims(seed, 2000).Select(claim => claim.ToJsonString()));

        IReadOnlyList<JsonObject> decisions = NaiveScheme.Decide(Current, claims);
        Dictionary<string, int> outcomes = Counts(decisions.Select(one => NaiveJson.Text(one, "outcome")));
        Dictionary<string, int> pairs = Counts(NaiveScheme.Explain(Current, claims).SelectMany(one => one)
            .Select(one => $"{one.Rule} {one.Result}"));
        Dictionary<string, int> members = Counts(new[] { "reasons", "missing", "notes" }
            .SelectMany(name => decisions.SelectMany(one => NaiveJson.Texts(one, name).Select(rule => $"{name} {rule}"))));
        foreach ((string what, int count) in new[] { outcomes, members, pairs }.SelectMany(table => table.OrderBy(one => one.Key, StringComparer.Ordinal)))
            output.WriteLine($"{what}: {count}");

        Assert.Equal(4, outcomes.Count);
        Assert.All(outcomes.Values, count => Assert.InRange(count, 200, 2000));
        Assert.Empty(OracleExamples.MembersToReach.Except(members.Keys, StringComparer.Ordinal));
        Assert.Empty(OracleExamples.PairsToReach.Except(pairs.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_generated_program_is_valid_and_decides_every_claim()
    {
        List<JsonObject> claims = LedgerGenerator.Claims(7, 60);
        for (int seed = 0; seed < 100; seed++)
        {
            JsonObject program = LedgerGenerator.Program(seed);
            Assert.Empty(NaiveValidity.ProblemsOf(program));
            IReadOnlyList<JsonObject> decisions = NaiveScheme.Decide(program, claims);
            Assert.Equal(claims.Select(claim => NaiveJson.Text(claim, "id")), decisions.Select(one => NaiveJson.Text(one, "claim")));
            Assert.All(decisions, one => Assert.Equal(
                NaiveJson.Number(one, "amount"),
                NaiveJson.Items(one, "breakdown").Sum(item => NaiveJson.Number(item, "amount"))));
        }
    }

    [Fact]
    public void Every_default_leaves_the_program_as_it_is_and_every_alternative_changes_it()
    {
        foreach ((string id, string[] values) in NaiveInterpretations.All)
        {
            Assert.Equal(Current.ToJsonString(), NaiveInterpretations.Apply(Current, id, values[0]).ToJsonString());
            Assert.All(values.Skip(1), value => Assert.NotEqual(Current.ToJsonString(), NaiveInterpretations.Apply(Current, id, value).ToJsonString()));
        }

        JsonObject later = NaiveJson.Fresh(Current);
        later["versions"]!.AsArray().RemoveAt(0);
        Assert.Throws<ArgumentException>(() => NaiveInterpretations.Apply(later, "attack-report-2022", "mhlwOnly"));
    }

    private static JsonObject Decide(JsonObject claim) => Assert.Single(NaiveScheme.Decide(Current, [claim]));

    private static Dictionary<string, int> Counts(IEnumerable<string> items)
        => items.GroupBy(item => item, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
