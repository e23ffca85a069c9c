#pragma warning disable MA0002, MA0006 // Equality of strings is ordinal by default.

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

        // Reports to the JMA of attacks before the revision: too early only, late only, and both.
        string[] toJma = claims.Where(one => NaiveJson.Text(one["incident"], "kind") is "cyberAttack" && IsBefore(one, "2023-06-01"))
            .Select(one => string.Concat(NaiveJson.Items(one, "documents").Where(paper => NaiveJson.Text(paper, "kind") is "jmaReport")
                .Select(paper => NaiveJson.Date(paper, "receivedOn") < new DateOnly(2023, 6, 1) ? "e" : "l").Distinct().Order()))
            .ToArray();
        Assert.All(["e", "l", "el"], kind => Assert.InRange(toJma.Count(one => one == kind), 5, 2000));

        // One incident of a facility under both names.
        Assert.InRange(claims
            .GroupBy(one => $"{NaiveJson.Text(one["facility"], "id")} {NaiveJson.Text(one["incident"], "occurredOn")}")
            .Count(one => new[] { "cyberAttack", "dataLeak" }.All(kind => one.Any(claim => NaiveJson.Text(claim["incident"], "kind") == kind))), 30, 2000);

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
    public void Generated_programs_have_every_set_of_requirements_and_every_start_of_reports_to_the_jma()
    {
        // The seeds of the differential tests.
        JsonNode[] versions = Enumerable.Range(0, 4).SelectMany(hundred => Enumerable.Range(100 + hundred * 100, 75))
            .SelectMany(seed => NaiveJson.Items(LedgerGenerator.Program(seed), "versions")).ToArray();

        // With a PPC report 2·2·2·2, without one 2·2.
        Assert.Equal(20, versions.Select(one => string.Join(' ', NaiveJson.Texts(one, "requirements"))).Distinct().Count());
        Dictionary<string, int> starts = Counts(versions.Select(one => NaiveJson.TextOrNull(one, "jmaReportsFrom") ?? "null"));
        Assert.All(["null", "2023-05-31", "2023-06-01", "2023-06-02"], day => Assert.InRange(starts.GetValueOrDefault(day), 10, versions.Length));
    }

    [Theory]
    [InlineData("2023-05-30", "mhlwOrJma", "incomplete")]
    [InlineData("2023-05-31", "mhlwOrJma", "incomplete")]
    [InlineData("2023-06-01", "mhlwOrJma", "payable")]
    [InlineData("2023-06-02", "mhlwOrJma", "payable")]
    [InlineData("2023-06-02", "mhlwOnly", "incomplete")]
    public void A_report_to_the_jma_does_for_an_older_incident_from_the_revision_on_under_one_reading(string receivedOn, string reading, string outcome)
    {
        JsonObject claim = OracleExamples.Attack("A", "2023-05-20", "2023-05-20", 0);
        claim["documents"]![1] = new JsonObject { ["kind"] = "jmaReport", ["receivedOn"] = receivedOn };

        JsonObject decision = Assert.Single(NaiveScheme.Decide(NaiveInterpretations.Apply(Current, "attack-report-2022", reading), [claim]));

        Assert.Equal(outcome, NaiveJson.Text(decision, "outcome"));
        Assert.Equal(outcome is "payable" ? ["document.mhlw-recommended"] : [], NaiveJson.Texts(decision, "notes"));
    }

    [Fact]
    public void One_incident_under_two_names_is_referred_in_the_next_year()
    {
        IReadOnlyList<JsonObject> decisions = NaiveScheme.Decide(Current,
        [
            OracleExamples.Leak("leak", "2024-05-10", "2024-05-20"),
            OracleExamples.Attack("attack", "2024-05-10", "2024-06-01", 1),
            OracleExamples.Attack("the day after", "2024-05-11", "2024-06-02", 1),
        ]);

        Assert.Equal(
            ["payable []", "referred [\"limit.incident-once\"]", "payable []"],
            decisions.Select(one => $"{NaiveJson.Text(one, "outcome")} {one["reasons"]!.ToJsonString()}"));
    }

    [Fact]
    public void What_a_version_does_not_require_is_not_judged_and_a_closure_counts_without_certificate()
    {
        JsonObject program = NaiveJson.Fresh(Current);
        program["versions"]![1]!["requirements"] = new JsonArray("document.application-form");
        JsonObject claim = OracleExamples.Attack("A", "2024-05-10", "2024-05-20", 2);
        claim["documents"]!.AsArray().RemoveAt(2);
        claim["documents"]![1] = new JsonObject { ["kind"] = "jmaReport", ["receivedOn"] = "2024-05-31" };
        string[] papers = ["document.application-form met"];
        foreach (string certificate in new[] { "incomplete", "payBaseOnly" })
        {
            JsonObject reading = NaiveInterpretations.Apply(program, "missing-closure-certificate", certificate);
            JsonObject decision = Assert.Single(NaiveScheme.Decide(reading, [claim]));

            Assert.Equal((300_000L, "2024-05-10"), (NaiveJson.Number(decision, "amount"), NaiveJson.Text(decision["payout"], "completeOn")));
            Assert.Equal(papers, NaiveScheme.Explain(reading, [claim])[0].Select(one => $"{one.Rule} {one.Result}")
                .Where(one => one.StartsWith("document.", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_checks_of_the_generator_know_the_new_faults()
    {
        JsonObject pending = OracleExamples.Attack("A", "2024-05-10", "2024-05-20", 0);
        pending["member"] = new JsonObject { ["category"] = "other", ["procedurePending"] = true, ["relation"] = "opens" };
        Assert.Equal(["A: pending although no a1"], NaiveValidity.ProblemsOf([pending]));

        Assert.Equal(["jmaReportsFrom"], Problems("jmaReportsFrom", "\"2023-06-01\""));
        Assert.Equal(["requirements"], Problems("requirements", "[]"));
        Assert.Equal(["requirements"], Problems("requirements", """["document.attack-report","document.application-form"]"""));
        Assert.Equal(["requirements"], Problems("requirements", """["document.application-form","document.ignored"]"""));
        Assert.Equal(["requirements of the PPC report"], Problems("requirements", """["document.application-form","document.recurrence-prevention"]"""));

        static List<string> Problems(string member, string value)
        {
            JsonObject program = NaiveJson.Fresh(Current);
            program["versions"]![0]![member] = JsonNode.Parse(value);
            return NaiveValidity.ProblemsOf(program);
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

    private static bool IsBefore(JsonObject claim, string day) => NaiveJson.Date(claim["incident"], "occurredOn") < NaiveJson.Date(day);

    private static JsonObject Decide(JsonObject claim) => Assert.Single(NaiveScheme.Decide(Current, [claim]));

    private static Dictionary<string, int> Counts(IEnumerable<string> items)
        => items.GroupBy(item => item, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
