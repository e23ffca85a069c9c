using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>compare</c>, <c>regress</c> and <c>program --diff</c>: what is compared with what, and what counts.</summary>
public sealed class ComparingTests
{
    private static readonly string Late = Lines.Edit(Lines.Attack, "'from':'2015-04-01'", "'from':'2024-02-11'");

    [Theory]
    [InlineData("compare -")]
    [InlineData("compare --space")]
    public void Without_a_proposal_there_is_nothing_to_compare(string call)
    {
        ConsoleRun.Reading(Lines.Attack, [.. call.Split(' '), "--lang", "en"]).AssertRefused("--program FILE or --set ID=VALUE");
        ConsoleRun.Reading(Lines.Attack, [.. call.Split(' '), "--lang", "ja"]).AssertRefused("改定案");
    }

    [Theory]
    [InlineData("membership-test=claimOnly", "any", ExitCode.Changes)]
    [InlineData("membership-test=claimOnly", "answer", ExitCode.Changes)]
    [InlineData("year-end-closure=december31", "any", ExitCode.Done)]
    public void An_answer_that_changes_fails_in_either_way(string setting, string failOn, int exit)
        => Assert.Equal(exit, ConsoleRun.Reading(Late, "compare", "-", "--set", setting, "--fail-on", failOn).Exit);

    [Fact]
    public void Another_member_that_changes_fails_only_where_any_is_to()
    {
        using var files = new Files();
        JsonObject renamed = JsonNode.Parse(ConsoleRun.Of("program").Output)!.AsObject();
        renamed["name"] = "renamed";
        renamed["versions"]![1]!["id"] = "2023b";
        string program = files.With("program.json", renamed.ToJsonString());

        Assert.Equal(ExitCode.Changes, ConsoleRun.Reading(Lines.Attack, "compare", "-", "--program", program).Exit);
        Assert.Equal(ExitCode.Done, ConsoleRun.Reading(Lines.Attack, "compare", "-", "--program", program, "--fail-on", "answer").Exit);
        Assert.Equal(ExitCode.Done, ConsoleRun.Of("compare", "--space", "--program", program, "--fail-on", "answer").Exit);
        string page = ConsoleRun.Reading(Lines.Attack, "compare", "-", "--program", program, "--format", "markdown", "--lang", "en").Output;
        Assert.Contains("## Where outcome and amount stay and another member changes", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Where outcome or amount changes", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_change_says_so_in_one_sentence()
    {
        string page = ConsoleRun.Reading(Lines.Attack, "compare", "-", "--set", "annual-slot=claim", "--format", "markdown", "--lang", "en").Output;

        Assert.Contains("Of 1 claims no decision changes; 200,000 yen are paid in all, as before.", page, StringComparison.Ordinal);
        Assert.DoesNotContain('|', page);
    }

    [Fact]
    public void The_built_in_name_is_the_built_in_programs_alone()
    {
        using var files = new Files();
        string same = files.With("same.json", ConsoleRun.Of("program").Output);
        string other = files.With("other.json", ConsoleRun.Of("program").Output.Replace("100000", "100001", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, ConsoleRun.Of("program", "--program", same).Exit);
        ConsoleRun.Of("program", "--program", other, "--lang", "en").AssertRefused($"{other}: $.name: ", "a name of its own");
        ConsoleRun.Of("program", "--program", other, "--lang", "ja").AssertRefused($"{other}: $.name: ", "固有の名前");
    }

    [Fact]
    public void A_proposal_is_called_the_same_everywhere_after_what_it_changes_in_the_order_of_the_register()
    {
        const string Name = "current (membership-test=claimOnly, annual-slot=claim)";
        string[] settings = ["--set", "annual-slot=claim", "--set", "closure-day-count=allDays", "--set", "membership-test=claimOnly", "--lang", "en"];

        string[] places =
        [
            ConsoleRun.Of(["program", .. settings]).Output,
            ConsoleRun.Of(["program", .. settings, "--format", "markdown"]).Output,
            ConsoleRun.Reading(Late, ["decide", "-", "--explain", .. settings]).Output,
            ConsoleRun.Reading(Late, ["decide", "-", "--format", "table", .. settings]).Output,
            ConsoleRun.Reading(Late, ["compare", "-", "--format", "markdown", .. settings]).Output,
            ConsoleRun.Of(["flowchart", "--format", "mermaid", .. settings]).Output,
            ConsoleRun.Of(["flowchart", "--format", "svg", .. settings]).Output,
            ConsoleRun.Of(["flowchart", "--format", "text", .. settings]).Output,
        ];

        Assert.All(places, place => Assert.Contains(
            Name, System.Text.RegularExpressions.Regex.Replace(place, @"</text>\s*<text[^>]*>|\s+", " "), StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_is_told_member_by_member()
    {
        Assert.Equal("[]\n", ConsoleRun.Of("program", "--diff").Output);
        JsonArray differences = JsonNode.Parse(ConsoleRun.Of("program", "--diff", "--set", "care-service-coverage=fromRevision").Output)!.AsArray();
        Assert.Equal(["name", "versions[2022].facilities"], differences.Select(one => one!["member"]!.GetValue<string>()));
        Assert.Contains("No member differs.", ConsoleRun.Of("program", "--diff", "--format", "markdown", "--lang", "en").Output, StringComparison.Ordinal);
        ConsoleRun.Of("program", "--diff", "--certify").AssertRefused("--diff");
    }

    [Fact]
    public void Exchanged_files_are_told_from_faulty_ones()
    {
        using var files = new Files();
        string claims = files.With("claims.jsonl", Lines.Attack);
        string records = files.With("records.jsonl", ConsoleRun.Decisions(Lines.Attack));

        ConsoleRun run = ConsoleRun.Of("regress", records, claims, "--lang", "en").AssertRefused("are exchanged; expected the claims first");
        Assert.Single(run.ErrorLines);
        Assert.Equal(ExitCode.Done, ConsoleRun.Of("regress", claims, records).Exit);
    }

    [Fact]
    public void A_regression_under_another_program_says_so_in_its_heading()
    {
        using var files = new Files();
        string claims = files.With("claims.jsonl", Lines.Attack);
        string records = files.With("records.jsonl", ConsoleRun.Decisions(Lines.Attack));
        string[] call = ["regress", claims, records, "--format", "markdown", "--lang", "en"];

        Assert.StartsWith("# Today's decisions against the recorded ones", ConsoleRun.Of(call).Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "# Today's decisions under program “current (annual-slot=claim)” against the recorded ones",
            ConsoleRun.Of([.. call, "--set", "annual-slot=claim"]).Output,
            StringComparison.Ordinal);
    }
}
