using System.Text.Json;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>A file that is one array of claims, on one line or many.</summary>
public sealed class ArrayTests
{
    private static readonly string Array = $"[{Lines.Attack},{Lines.Leak}]";
    private static readonly string Pretty = JsonNode.Parse(Array)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" });

    [Theory]
    [InlineData("①")]
    [InlineData("①\n")]
    [InlineData("\uFEFF①")]
    [InlineData("\n  \n　\n ① \n\n")]
    [InlineData("③")]
    [InlineData("\r\n③\r\n")]
    public void An_array_is_decided_as_its_claims_on_lines(string pattern)
        => Assert.Equal(
            ConsoleRun.Decisions(Lines.Attack, Lines.Leak),
            ConsoleRun.Decisions(pattern.Replace("①", Array, StringComparison.Ordinal).Replace("③", Pretty, StringComparison.Ordinal)));

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] \n")]
    public void An_empty_array_holds_no_claims(string file)
    {
        ConsoleRun run = ConsoleRun.Reading(file, "decide", "-", "--lang", "en");

        Assert.Equal((ExitCode.Done, "", "-: holds no claims\n"), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("[\n①,\n{\"id\":1},\n②\n]", "-:3: $.id: ")]
    [InlineData("[\n①,\n\n\n  7,\n②\n]", "-:5: $: is 7; expected an object")]
    [InlineData("[①,null,\n②]", "-:1: $: ")]
    [InlineData("[①,\n[②],\n②]", "-:2: $: is an array; expected an object")]
    [InlineData("[①,\n\"x\",②]", "-:2: $: is \"x\"; expected an object")]
    public void A_faulty_value_has_the_line_on_which_it_begins_and_stops_no_other(string pattern, string start)
    {
        ConsoleRun run = Decide(pattern);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack, Lines.Leak), run.OutputLines);
        Assert.StartsWith(start, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\n①,\n②", "-:3: $: is not JSON (at byte ", "it breaks off here")]
    [InlineData("[\n①,\n②,", "-:3: $: is not JSON (at byte ", "it breaks off here")]
    [InlineData("[\n①,\n②\n,\n]", "-:5: $: is not JSON (at byte 1)", "a comma stands before the closing bracket")]
    [InlineData("[\n①,\n②\n]\n{}", "-:5: $: is not JSON (at byte 1)", "something stands behind the array")]
    [InlineData("[\n①,\n②\n]]", "-:4: $: is not JSON (at byte 2)", "something stands behind the array")]
    [InlineData("[\n①,\n②,\n {\"id\":\n  x}]", "-:5: $: is not JSON, or is nested too deeply (at byte 3)", "expected one complete JSON object")]
    [InlineData("[\n①,\n②,\n// more\n]", "-:4: $: is not JSON (at byte 1)", "JSON has no comments")]
    [InlineData("[\n①,\n②\n①\n]", "-:4: $: is not JSON (at byte 1)", "expected a comma between two values")]
    [InlineData("[\n①,\n②,\n\uFEFF①]", "-:4: $: is not JSON (at byte 1)", "a byte order mark")]
    [InlineData("[①,②,{", "-:1: $: is not JSON (at byte ", "it breaks off here")]
    public void Where_the_array_stops_its_line_is_named_and_what_came_before_is_decided(string pattern, string start, string cause)
    {
        ConsoleRun run = Decide(pattern);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack, Lines.Leak), run.OutputLines);
        string error = Assert.Single(run.ErrorLines);
        Assert.StartsWith(start, error, StringComparison.Ordinal);
        Assert.Contains(cause, error, StringComparison.Ordinal);
        Assert.EndsWith("(the rest of the array is not read)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_an_array_may_be_longer_than_a_claim()
    {
        string[] claims = [.. Enumerable.Range(0, 3_000).Select(i => Lines.Claim($"id-{i}", $"F-{i}"))];

        Assert.Equal(ConsoleRun.Decisions(claims), ConsoleRun.Decisions($"[{string.Join(',', claims)}]"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_value_over_1_MiB_is_refused_and_the_next_is_read(int megabytes)
    {
        string large = Lines.Edit(Lines.Leak, "'id':'T-2'", $"'x':[{string.Join(',', Enumerable.Repeat("\"y\"", 300_000 + (megabytes << 18)))}],'id':'T-2'");

        ConsoleRun run = Decide($"[\n①,\n{large},\n②]");

        Assert.Equal(ConsoleRun.Decisions(Lines.Attack, Lines.Leak), run.OutputLines);
        Assert.StartsWith("-:3: $: is a value over 1 MiB", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_among_lines_is_no_claim()
    {
        ConsoleRun run = Decide("①\n[{}]\n②");

        Assert.Equal(ConsoleRun.Decisions(Lines.Attack, Lines.Leak), run.OutputLines);
        Assert.StartsWith("-:2: $: is an array; expected an object", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static ConsoleRun Decide(string pattern)
        => ConsoleRun.Reading(
            pattern.Replace("①", Lines.Attack, StringComparison.Ordinal).Replace("②", Lines.Leak, StringComparison.Ordinal), "decide", "-", "--lang", "en");
}
