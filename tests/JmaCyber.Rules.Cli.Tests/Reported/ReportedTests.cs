using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests.Reported;

/// <summary>Inputs that failed once, kept as they were, each with what is right. Where a whole process is needed, they stand in <c>ProcessTests</c>.</summary>
public sealed class ReportedTests
{
    [Theory]
    [InlineData("pretty.json", "A1 payable")]
    [InlineData("array.json", "A1 payable", "A2 payable")]
    [InlineData("two-names.jsonl", "as-a-leak payable", "as-an-attack referred limit.incident-once")]
    [InlineData("ledger.jsonl", "first payable", "second referred limit.incident-once")]
    public void It_is_decided(string file, params string[] decisions)
    {
        ConsoleRun run = Run("decide", file);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(decisions, run.OutputLines.Select(InShort));
    }

    [Theory]
    [InlineData("stderr.jsonl", "A1 payable", ":2: $: is not JSON")]
    [InlineData("bom-inside.jsonl", "A1 payable", ":2: $: is not JSON (at byte 1): a byte order mark (U+FEFF) stands inside the file")]
    [InlineData("applicant.jsonl", null, ":1: $.member.procedurePending: is true for 'other'; expected an applicant to be entered as category a1")]
    public void The_bad_line_is_named_with_its_cause_and_the_others_are_decided(string file, string? decision, string fault)
    {
        ConsoleRun run = Run("decide", file);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(decision is null ? [] : [decision], run.OutputLines.Select(InShort));
        Assert.StartsWith(PathOf(file) + fault, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void One_claim_is_guided_within_its_ledger(string format)
    {
        string guide = ConsoleRun.Of("guide", "--id", "second", PathOf("ledger.jsonl"), "--format", format, "--lang", "en").Output;

        Assert.Contains("Guide for claim second: referred to the office", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("200,000", guide, StringComparison.Ordinal);
        Assert.Matches("Earlier claims.*1", guide);
    }

    [Fact]
    public void A_number_of_any_size_in_a_record_is_compared()
    {
        ConsoleRun run = ConsoleRun.Of("regress", PathOf("pretty.json"), PathOf("records.jsonl"), "--lang", "en");

        Assert.Equal((ExitCode.Changes, ""), (run.Exit, run.Error));
        Assert.Contains("\"before\":{\"claim\":\"A1\",\"outcome\":\"payable\",\"amount\":1e2147483648}", run.OutputLines[0], StringComparison.Ordinal);
    }

    /// <summary>That they are true for every claim of theirs, the library's tests of many days show.</summary>
    [Fact]
    public void A_program_that_counts_closed_days_and_pays_seven_changes_the_witness_of_every_region_as_told()
    {
        string program = PathOf("cap7.json");

        foreach (JsonElement region in ConsoleRun.Of("compare", "--space", "--program", program).OutputLines.SkipLast(1).Select(Read))
        {
            string witness = region.GetProperty("witness").GetRawText();
            JsonElement before = Read(ConsoleRun.Reading(witness, "decide").Output);
            JsonElement after = Read(ConsoleRun.Reading(witness, "decide", "--program", program).Output);

            Assert.True(JsonElement.DeepEquals(before, region.GetProperty("before")), witness);
            Assert.True(JsonElement.DeepEquals(after, region.GetProperty("after")), witness);
            Assert.False(JsonElement.DeepEquals(before, after), witness);
        }
    }

    [Theory]
    [InlineData("a\u001b[31m=b", "--set")]
    [InlineData("\u001b[31m", "--format")]
    [InlineData("surplus\n\u001b[31m", "--id")]
    public void What_a_user_gave_is_shown_with_its_controls_as_codes_on_one_line(string given, string option)
    {
        ConsoleRun run = ConsoleRun.Of("decide", PathOf("pretty.json"), option, given, "--lang", "en");

        Assert.Contains("\\u001b[31m", run.AssertRefused().ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, c => char.IsControl(c) && c is not '\n');
    }

    [Fact]
    public void What_is_advised_can_be_followed()
    {
        ConsoleRun run = ConsoleRun.Of("decide", PathOf("pretty.json"), "--foo", "--lang", "en").AssertRefused("--foo");

        string[] advised = [.. run.ErrorLines[0].Split("expected one of ")[1].Split(", ")];
        Assert.All(advised, option => Assert.DoesNotContain(
            "is no option of", ConsoleRun.Of("decide", PathOf("pretty.json"), option, "--lang", "en").Error, StringComparison.Ordinal));
    }

    private static ConsoleRun Run(string command, string file) => ConsoleRun.Of(command, PathOf(file), "--lang", "en");

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Reported", "Data", file);

    private static JsonElement Read(string json) => JsonDocument.Parse(json).RootElement;

    private static string InShort(string decision)
    {
        JsonElement read = Read(decision);
        string reasons = string.Join(' ', read.GetProperty("reasons").EnumerateArray().Select(one => one.GetString()));
        return $"{read.GetProperty("claim").GetString()} {read.GetProperty("outcome").GetString()} {reasons}".TrimEnd();
    }
}
