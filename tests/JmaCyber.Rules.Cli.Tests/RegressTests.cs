using System.Text;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>Recorded decisions against today's, and records that are none.</summary>
public sealed class RegressTests
{
    [Theory]
    [InlineData("", ExitCode.Done)]
    [InlineData("\"amount\":100000", ExitCode.Changes)]
    public void A_recorded_decision_is_compared_in_the_members_that_it_has(string more, int exit)
        => Assert.Equal(exit, Regress($$"""{"claim":"T-1","outcome":"payable"{{(more.Length > 0 ? "," + more : "")}}}""").Exit);

    [Theory]
    [InlineData("""{"outcome":"payable"}""", ":1: $.claim: is missing; expected a string")]
    [InlineData("""{"claim":"T-1"}""", ":1: $.outcome: is missing; expected a string")]
    [InlineData("""{"claim":"T-1","claim":"T-1","outcome":"payable"}""", ":1: $.claim: stands here twice")]
    [InlineData("""{"claim":"T-1","outcome":"payable","reasons":["\ud800"]}""", ":1: $.reasons[0]: holds a lone surrogate")]
    [InlineData("""{"claim":"T-1","outcome":"payable","\udc00":{"a":1},"\udc00":2}""", ":1: $['\\udc00']: holds a lone surrogate")]
    [InlineData("""{"claim":"T-1","outcome":7}""", ":1: $.outcome: ")]
    [InlineData("""[[]]""", ":1: $: is an array")]
    [InlineData("""{"claim":"T-1","outcome":"payable"}x""", ":1: $: is not JSON")]
    public void A_record_that_is_none_is_named(string record, string part)
    {
        ConsoleRun run = Regress(record);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[]""", "T-1")]
    [InlineData("""{"claim":"other","outcome":"payable"}""", "other", "T-1")]
    public void A_claim_without_a_record_and_a_record_without_a_claim_are_changes(string record, params string[] changed)
    {
        ConsoleRun run = Regress(record);

        Assert.Equal(ExitCode.Changes, run.Exit);
        Assert.Equal(changed, run.OutputLines.Take(run.OutputLines.Length - 1).Select(line => (string)JsonNode.Parse(line)!["claim"]!).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("have no claim in common", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_one_side_alone_is_a_row_of_the_page()
    {
        string[] page = Regress("""{"claim":"other","outcome":"payable"}""", "--format", "markdown").OutputLines;

        Assert.Contains("| other | payable | none | whether there is a decision |", page, StringComparer.Ordinal);
        Assert.Contains("| T-1 | none | payable 200,000 | whether there is a decision |", page, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"reasons\":[],\"missing\":null,\"amount\":400000", "| T-1 | payable 400,000 | payable 200,000 | amount, missing |")]
    [InlineData("\"reasons\":[\"a\",\"b|c\"]", "| T-1 | payable (a, b\\|c) | payable 200,000 | reasons |")]
    [InlineData("\"reasons\":\"x\",\"amount\":-1", "| T-1 | payable (x) | payable 200,000 | amount, reasons |")]
    public void What_was_recorded_is_shown_as_it_was_written(string more, string row)
        => Assert.Contains(row, Regress($$"""{"claim":"T-1","outcome":"payable",{{more}}}""", "--format", "markdown").OutputLines, StringComparer.Ordinal);

    [Theory]
    [InlineData("2e5")]
    [InlineData("200000.0")]
    public void An_amount_counts_however_it_is_written(string amount)
    {
        ConsoleRun run = Regress($$"""{"claim":"T-1","outcome":"payable","amount":{{amount}}}""");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal("""{"summary":{"claims":1,"changed":0,"amountBefore":200000,"amountAfter":200000}}""", Assert.Single(run.OutputLines));
    }

    [Theory]
    [InlineData("\"amount\":1e2147483648")]
    [InlineData("\"amount\":1e-9999999999")]
    [InlineData("\"amount\":1e99999999999999999999")]
    [InlineData("\"amount\":200000.000000000000000000000000000000000001")]
    [InlineData("\"programYear\":1e2147483648")]
    [InlineData("\"pattern\":1e-9999999999")]
    [InlineData("\"closureDays\":-1E+2147483648")]
    [InlineData("\"breakdown\":[{\"item\":\"amount.attack\",\"amount\":1e2147483648}]")]
    public void A_number_of_any_size_is_compared(string more)
    {
        string record = $$"""{"claim":"T-1","outcome":"payable",{{more}}}""";

        ConsoleRun run = Regress(record);

        Assert.Equal((ExitCode.Changes, ""), (run.Exit, run.Error));
        Assert.StartsWith($$"""{"claim":"T-1","before":{{record}},"after":""", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.2e6", ExitCode.Done)]
    [InlineData("2000000000e-4", ExitCode.Done)]
    [InlineData("200000.00e0", ExitCode.Done)]
    [InlineData("200001", ExitCode.Changes)]
    [InlineData("-200000", ExitCode.Changes)]
    [InlineData("20000", ExitCode.Changes)]
    public void A_number_is_compared_as_what_it_means(string amount, int exit)
        => Assert.Equal(exit, Regress($$"""{"claim":"T-1","outcome":"payable","amount":{{amount}}}""").Exit);

    [Theory]
    [InlineData("[\n  {\n    \"claim\": \"T-1\",\n    \"outcome\": \"referred\"\n  }\n]\n")]
    [InlineData("{\n  \"claim\": \"T-1\",\n  \"outcome\": \"referred\"\n}\n")]
    public void Records_over_several_lines_are_read_and_come_out_on_one(string records)
    {
        ConsoleRun run = Regress(records);

        Assert.Equal((ExitCode.Changes, ""), (run.Exit, run.Error));
        Assert.StartsWith("""{"claim":"T-1","before":{"claim":"T-1","outcome":"referred"},"after":{""", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(2, run.OutputLines.Length);
    }

    [Fact]
    public void A_claim_where_a_decision_is_wanted_is_named_as_what_it_is()
    {
        ConsoleRun run = Regress(Lines.Leak + "\n" + """{"claim":"T-1","outcome":"payable"}""");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Contains(":1: $: is a claim, not a decision", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Exchanged_files_are_told_so()
    {
        string decisions = ConsoleRun.Reading(Lines.Attack, "decide", "-").Output;

        ConsoleRun run = WithFile(Lines.Attack, claims => ConsoleRun.Reading(decisions, "regress", "-", claims, "--lang", "en"));

        Assert.Contains("are exchanged; expected the claims first", Assert.Single(run.AssertRefused().ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>Whatever the file holds: an answer or named faults, never a stack trace (every run is asked for that).</summary>
    [Theory]
    [InlineData("markdown")]
    [InlineData("jsonl")]
    public void Spoilt_records_are_named_or_compared(string format)
    {
        string recorded = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--explain").Output;
        var random = new Random(17);
        int faults = 0;
        for (int i = 0; i < 300; i++)
        {
            ConsoleRun run = Regress(Spoilt(recorded, random), "--format", format);

            faults += run.Exit == ExitCode.Bad ? 1 : 0;
            Assert.Equal(run.Exit == ExitCode.Bad, run.Error.Length > 0);
        }

        Assert.InRange(faults, 50, 299);
    }

    [Fact]
    public void Spoilt_programs_are_named_or_compared()
    {
        string program = ConsoleRun.Of("program").Output;
        var random = new Random(18);
        int faults = 0;
        for (int i = 0; i < 300; i++)
        {
            ConsoleRun run = WithFile(Spoilt(program, random), file => ConsoleRun.Reading(Lines.Attack, "compare", "-", "--program", file, "--lang", "en"));

            faults += run.Exit == ExitCode.Bad ? 1 : 0;
            Assert.Equal(run.Exit == ExitCode.Bad, run.Error.Length > 0);
        }

        Assert.InRange(faults, 50, 299);
    }

    /// <summary>One to three places replaced by what JSON is made of, and by what it must not hold.</summary>
    private static string Spoilt(string text, Random random)
    {
        string[] parts = ["\"", "{", "}", "[", "]", ",", ":", "null", "1e400", "-1", "\\ud800", "\\u0000", "x", "", "99999999999999999999", "[[[[", "\ud83d\ude00"];
        var spoilt = new StringBuilder(text);
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int place = random.Next(spoilt.Length);
            string part = parts[random.Next(parts.Length)];
            spoilt.Remove(place, Math.Min(random.Next(0, 3), spoilt.Length - place)).Insert(place, part);
        }

        return spoilt.ToString();
    }

    private static ConsoleRun Regress(string record, params string[] more)
        => WithFile(record + "\n", file => ConsoleRun.Reading(Lines.Attack, ["regress", "-", file, "--lang", "en", .. more]));

    private static ConsoleRun WithFile(string text, Func<string, ConsoleRun> run)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
