using System.Text.Json.Nodes;
using JmaCyber.Rules.Cli;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>assess</c>, and <c>guide</c> and <c>flowchart</c> of a claim of which only part is known.</summary>
public sealed class AssessTests
{
    private const string Yesterday = """{"id":"y","incident":{"kind":"cyberAttack","occurredOn":"2026-11-27"},"facility":{"kind":"clinic"}}""";

    [Fact]
    public void Of_a_claim_of_which_nothing_is_known_everything_is_asked_in_the_order_of_a_conversation()
    {
        JsonNode assessed = JsonNode.Parse(ConsoleRun.Reading("""{"id":"draft-1"}""", "assess").Output)!;

        Assert.Equal(["claim", "settled", "outcomes", "amount", "reasons", "missing", "next"], assessed.AsObject().Select(member => member.Key));
        Assert.Equal(["payable", "incomplete", "referred", "notPayable"], assessed["outcomes"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal("""{"min":50000,"max":400000}""", assessed["amount"]!.ToJsonString());
        Assert.Equal(
            [
                "incident.kind", "incident.occurredOn", "member.category", "member.relation", "member.from", "member.until", "incident.insiderCrime",
                "incident.operations", "facility.kind", "priorClaims", "claimedOn", "documents",
            ],
            assessed["next"]!.AsArray().Select(one => one!["fact"]!.GetValue<string>()));
        JsonNode facility = assessed["next"]![8]!;
        Assert.Equal(["fact", "rules", "ja", "en", "answers"], facility.AsObject().Select(member => member.Key));
        Assert.Equal("""["facility.covered","closure.care-service"]""", facility["rules"]!.ToJsonString());
        Assert.Equal(["hospital", "clinic", "careService"], facility["answers"]!.AsArray().Select(one => one!["value"]!.GetValue<string>()));
        Assert.Null(assessed["next"]![11]!["answers"]);
    }

    [Theory]
    [InlineData("{'id':'a','member':{'category':'other'}}", "notPayable", "[\"member.a1\"]")]
    [InlineData("{'id':'a','member':{'from':null}}", "notPayable", "[\"member.a1\"]")]
    [InlineData("{'id':'a','incident':{'kind':'suspiciousMessage'}}", "notPayable", "[\"incident.message-only\"]")]
    [InlineData("{'id':'a','claimedOn':'2022-05'}", "notPayable", "[\"incident.program-start\"]")]
    public void What_settles_it_needs_no_more_questions(string claim, string outcome, string reasons)
    {
        JsonNode assessed = JsonNode.Parse(ConsoleRun.Reading(claim.Replace('\'', '"'), "assess").Output)!;

        Assert.True(assessed["settled"]!.GetValue<bool>());
        Assert.Equal(outcome, Assert.Single(assessed["outcomes"]!.AsArray())!.GetValue<string>());
        Assert.Equal(reasons, assessed["reasons"]!.ToJsonString());
        Assert.Null(assessed["amount"]);
        Assert.Empty(assessed["next"]!.AsArray());
    }

    [Theory]
    [InlineData("{}", "$.id: is missing")]
    [InlineData("{'id':'a','facility':null}", "$.facility: is null, and a claim cannot be without it")]
    [InlineData("{'id':'a','incident':{'kind':null}}", "$.incident.kind: is null, and a claim cannot be without it; expected one of cyberAttack")]
    [InlineData("{'id':'a','claimedOn':null}", "$.claimedOn: is null")]
    [InlineData("{'id':'a','claimedOn':'2024-2'}", "$.claimedOn: is \"2024-2\"; expected a date that exists, to the day, the month or the year")]
    [InlineData("{'id':'a','claimedOn':'2024-13'}", "$.claimedOn: is \"2024-13\"")]
    [InlineData("{'id':'a','claimedOn':'1899'}", "$.claimedOn: is \"1899\"")]
    [InlineData("{'id':'a','claimedOn':2024}", "$.claimedOn: is 2024")]
    [InlineData("{'id':'a','incident':{'occurredOn':'2024-02'},'claimedOn':'2023'}", "$.claimedOn: 2023-12-31 is before incident.occurredOn (2024-02-01)")]
    [InlineData("{'id':'a','incident':{'kind':'dataLeak','operations':[]}}", "$.incident.operations: belongs to cyberAttack only")]
    [InlineData("{'id':'a','member':{'category':'other','procedurePending':true}}", "$.member.procedurePending: is true for 'other'")]
    [InlineData("{'id':'a','member':{'procedurePending':true,'from':null}}", "$.member.from: is null for an A① member")]
    [InlineData("{'id':'a','member':{'from':'2024','until':'2023'}}", "$.member.until: 2023-12-31 is not after member.from (2024-01-01)")]
    [InlineData("{'id':'a','documents':[{'kind':'mhlwReport'}]}", "$.documents[0].evidence: is missing")]
    [InlineData("{'id':'a','documents':[{'kind':'jmaReport'}],'incident':{'occurredOn':'2100'}}", "$.documents[0].receivedOn: 2099-11-30 is before")]
    [InlineData("{'id':'a','incident':{'operations':[{'date':'2024-02','status':'open'}]}}", "$.incident.operations[0].date: is \"2024-02\"")]
    [InlineData("{'id':'a','priorClaims':[{'claimedOn':'2024-02-01','occurredOn':'2024-02-02','outcome':'referred'}]}", "$.priorClaims[0].occurredOn: ")]
    [InlineData("{'id':'a','name':1}", "$.name: is no member of the contract")]
    public void What_no_claim_can_agree_with_is_named(string claim, string fault)
    {
        ConsoleRun run = ConsoleRun.Reading(claim.Replace('\'', '"'), "assess", "--lang", "en");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains($"-:1: {fault}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_once_in_a_file_and_facilities_are_not_compared()
    {
        ConsoleRun run = ConsoleRun.Reading(
            """
            {"id":"a","facility":{"id":"F","kind":"clinic"}}
            {"id":"a"}
            {"id":"b","facility":{"id":"F","kind":"hospital"}}
            """,
            "assess",
            "--lang",
            "en");

        Assert.Equal(2, run.OutputLines.Length);
        Assert.Equal("-:2: $.id: 'a' stands on an earlier line; expected an id that is unique in the file", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_fact_that_is_absent_is_unknown_and_a_null_is_known()
    {
        string Next(string members) => ConsoleRun.Reading($$$"""{"id":"a",{{{members}}}"incident":{"kind":"cyberAttack","occurredOn":"2024-02-10"}}""", "assess").Output;

        Assert.Contains("\"priorClaims\"", Next(""), StringComparison.Ordinal);
        Assert.DoesNotContain("\"priorClaims\"", Next("\"priorClaims\":null,"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"priorClaims\"", Next("\"priorClaims\":[],"), StringComparison.Ordinal);
        Assert.Contains("\"documents\"", Next(""), StringComparison.Ordinal);
        Assert.DoesNotContain("\"fact\":\"documents\"", Next("\"documents\":null,"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_of_a_clinic_hit_yesterday_tells_what_to_do_now_and_what_can_be_said()
    {
        ConsoleRun run = ConsoleRun.Reading(Yesterday, "guide", "--format", "text", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal("", run.Error);
        Assert.Contains("100,000 to 400,000 yen", run.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("0120-179-066", run.Output, StringComparison.Ordinal);
        Assert.Contains("Guide to pattern 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("Guide to pattern 2", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Guide to pattern 3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_flowchart_marks_the_way_as_far_as_it_is_known()
    {
        using var files = new Files();
        string draft = files.With("draft.jsonl", Yesterday);
        Assert.Contains("Question 1 Yes → Question 2 not known yet", ConsoleRun.Of("flowchart", "--claim", draft, "--lang", "en", "--format", "text").Output, StringComparison.Ordinal);

        string leak = files.With("leak.jsonl", """{"id":"l","incident":{"kind":"dataLeak"}}""");
        Assert.Contains("Pattern 3", ConsoleRun.Of("flowchart", "--claim", leak, "--lang", "en", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("text")]
    [InlineData("svg")]
    public void What_is_not_known_is_not_what_is_unclear(string format)
    {
        using var files = new Files();
        string nothing = files.With("nothing.jsonl", """{"id":"u"}""");
        string unclear = files.With("unclear.jsonl", """{"id":"u","incident":{"kind":"undetermined"}}""");
        string Drawn(string file) => ConsoleRun.Of("flowchart", "--claim", file, "--format", format, "--lang", "en").Output;

        Assert.Contains("Not known yet", Drawn(nothing), StringComparison.Ordinal);
        Assert.DoesNotContain("Unclear", Drawn(nothing), StringComparison.Ordinal);
        Assert.DoesNotContain("Not known yet", Drawn(unclear), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guides_are_those_of_the_version_of_the_incident()
    {
        string page = ConsoleRun.Reading("""{"id":"u","incident":{"kind":"cyberAttack","occurredOn":"2022-08"}}""", "guide", "--format", "text", "--lang", "en").Output;

        Assert.Contains("100,000 to 150,000 yen", page.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("400,000", page, StringComparison.Ordinal);
        Assert.Contains("version 2022", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_can_only_be_payable_is_told_so()
    {
        string claim = ConsoleRun.Of("example", "attack").Output;
        JsonObject partial = JsonNode.Parse(claim)!.AsObject();
        partial.Remove("claimedOn");
        ConsoleRun run = ConsoleRun.Reading(partial.ToJsonString(), "guide", "--format", "text", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.DoesNotContain("once the papers are complete", run.Output.Split("+---")[0], StringComparison.Ordinal);
        Assert.Contains("yen.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_several_asks_which_and_a_file_with_a_whole_claim_is_one_of_claims()
    {
        string two = Yesterday + "\n" + """{"id":"z"}""";
        ConsoleRun.Reading(two, "guide", "--lang", "en").AssertRefused("there are 2 claims; expected --id ID");
        Assert.Contains("“z”", ConsoleRun.Reading(two, "guide", "-", "--id", "z", "--lang", "en").Output, StringComparison.Ordinal);
        ConsoleRun.Reading(two, "guide", "-", "--id", "w", "--lang", "en").AssertRefused("--id w: there is no such claim");
        Assert.Equal(ExitCode.Bad, ConsoleRun.Reading(Lines.Attack + "\n" + Yesterday, "guide", "--lang", "en").Exit);
    }
}
