using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Claims over several lines: read on to their end, one fault when there is none, and the next claim is found again.</summary>
public sealed class SeveralLinesTests
{
    private static readonly string Pretty = Prettily(Lines.Attack);
    private static readonly string Other = Prettily(Lines.Leak);

    [Theory]
    [InlineData("③", "①")]
    [InlineData("③\n", "①")]
    [InlineData("③\n④", "①②")]
    [InlineData("\n\n③\n\n④\n", "①②")]
    [InlineData("③\n②", "①②")]
    [InlineData("②\n③", "②①")]
    [InlineData("  ③  \n\t④\t", "①②")]
    [InlineData("\uFEFF③\n④", "①②")]
    public void A_claim_over_several_lines_is_decided_as_on_one(string pattern, string claims)
    {
        string file = Filled(pattern);
        string[] expected = ConsoleRun.Decisions([.. claims.Select(one => Filled(one.ToString()))]);

        Assert.Equal(expected, ConsoleRun.Decisions(file));
        Assert.Equal(expected, ConsoleRun.Decisions(file.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Wherever_lines_break_between_tokens_the_claim_is_the_same()
    {
        string[] expected = ConsoleRun.Decisions(Lines.Attack, Lines.Leak);

        for (int at = Lines.Attack.IndexOf(',', StringComparison.Ordinal); at >= 0; at = Lines.Attack.IndexOf(',', at + 1))
        {
            Assert.Equal(expected, ConsoleRun.Decisions($"{Lines.Attack[..at]}\n\n{Lines.Attack[at..]}\n{Lines.Leak}"));
            Assert.Equal(expected, ConsoleRun.Decisions($"{Lines.Attack[..(at + 1)]}\n{Lines.Attack[(at + 1)..]}\n{Lines.Leak}"));
        }
    }

    [Fact]
    public void A_fault_of_content_stands_at_the_first_line()
    {
        string bad = Pretty.Replace("\"clinic\"", "\"Clinic\"", StringComparison.Ordinal);

        ConsoleRun run = ConsoleRun.Reading($"\n{bad}\n{Other}", "decide", "-", "--lang", "en");

        Assert.Equal(ConsoleRun.Decisions(Lines.Leak), run.OutputLines);
        Assert.StartsWith("-:2: $.facility.kind: is \"Clinic\"; expected one of", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>Every place in turn loses its character: one fault at most, at the first line, and the claims around it are decided.</summary>
    [Fact]
    public void A_broken_one_costs_one_fault_and_the_next_is_found_again()
    {
        string around = ConsoleRun.Decisions(Lines.After)[0];
        int faulty = 0;
        for (int at = 1; at < Pretty.Length; at += 3)
        {
            ConsoleRun run = ConsoleRun.Reading($"{Pretty.Remove(at, 1)}\n{Lines.After}\n", "decide", "-");

            Assert.Equal(around, run.OutputLines[^1]);
            Assert.All(run.ErrorLines, error => Assert.StartsWith("-:1: $", error, StringComparison.Ordinal));
            Assert.InRange(run.ErrorLines.Count(error => error.StartsWith("-:1: $: ", StringComparison.Ordinal)), 0, 1);
            faulty += run.ErrorLines.Length > 0 ? 1 : 0;
        }

        Assert.InRange(faulty, Pretty.Length / 10, Pretty.Length);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"A\",\n  \"facility\": x\n}\n①", "-:1: $: is not JSON, or is nested too deeply (at its line 3, byte 15)")]
    [InlineData("{\n  \"id\": \"A\",\n}\n①", "-:1: $: is not JSON (at its line 3, byte 1): a comma stands before the closing bracket")]
    [InlineData("{\n  \"id\": \"A\" // mine\n}\n①", "-:1: $: is not JSON (at its line 2, byte 13): JSON has no comments")]
    [InlineData("{\n  \"id\": \"A\"\n} x\n①", "-:1: $: is not JSON, or is nested too deeply (at its line 3, byte 3)")]
    [InlineData("{\n  \"id\": \"A\"\n}{\n}\n①", "-:1: $: is not JSON (at its line 3, byte 2): another value begins")]
    [InlineData("{\n  \"id\": \"A\nB\"\n}\n①", "-:1: $: is not JSON (at its line 2, byte 11): a line break or another control character")]
    [InlineData("\n{\"id\":\n①", "-:2: $: is not JSON (at its line 2, byte ")]
    [InlineData("①\n{\n  \"id\": \"A\"", "-:2: $: is not JSON (at its line 2, byte 12): it breaks off here")]
    [InlineData("①\n{\n", "-:2: $: is not JSON (at its line 2, byte 1): it breaks off here")]
    [InlineData("{ 'id': 'A',\n  \"facility\": {\n    \"id\": 1\n  }\n}\n①", "-:1: $: is not JSON (at byte 3): text is quoted otherwise")]
    public void The_fault_says_at_the_first_line_where_JSON_stops(string pattern, string message)
    {
        ConsoleRun run = ConsoleRun.Reading(Filled(pattern), "decide", "-", "--lang", "en");

        Assert.Equal(ConsoleRun.Decisions(Lines.Attack), run.OutputLines);
        Assert.StartsWith(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("expected", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_line_takes_no_other_with_it()
    {
        for (int length = 1; length < Lines.Attack.Length; length += 7)
        {
            ConsoleRun run = ConsoleRun.Reading($"{Lines.Before}\n{Lines.Attack[..length]}\n{Lines.After}\n{Lines.Leak}", "decide", "-");

            Assert.Equal(ConsoleRun.Decisions(Lines.Before, Lines.After, Lines.Leak), run.OutputLines);
            Assert.StartsWith("-:2: $: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_value_may_have_1_MiB_in_all(int more, bool isTooLong)
    {
        string blank = new(' ', (1 << 10) - 1);
        var spread = new StringBuilder(Lines.Attack[..^1]);
        while (spread.Length + blank.Length + 2 <= 1 << 20)
        {
            spread.Append('\n').Append(blank);
        }

        spread.Append(' ', (1 << 20) - 1 - spread.Length + more).Append('}');

        ConsoleRun run = ConsoleRun.Reading($"{spread}\n{Lines.After}", "decide", "-", "--lang", "en");

        Assert.Equal(isTooLong ? ConsoleRun.Decisions(Lines.After) : ConsoleRun.Decisions(Lines.Attack, Lines.After), run.OutputLines);
        Assert.Equal(isTooLong ? ["-:1: $: is a value over 1 MiB, all its lines together; expected at most 1,048,576 bytes"] : [], run.ErrorLines);
    }

    private static string Filled(string pattern)
        => pattern.Replace("①", Lines.Attack, StringComparison.Ordinal).Replace("②", Lines.Leak, StringComparison.Ordinal)
            .Replace("③", Pretty, StringComparison.Ordinal).Replace("④", Other, StringComparison.Ordinal);

    private static string Prettily(string line)
        => JsonNode.Parse(line)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" });
}
