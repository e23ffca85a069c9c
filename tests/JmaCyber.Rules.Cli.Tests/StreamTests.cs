using System.Text;
using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>Data goes to standard output, everything else to standard error.</summary>
public sealed class StreamTests
{
    [Theory]
    [InlineData("claim")]
    [InlineData("decision")]
    [InlineData("program")]
    public void A_schema_is_one_JSON_object_and_nothing_else(string what)
    {
        ConsoleRun run = ConsoleRun.Of("schema", what);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(
            "https://json-schema.org/draft/2020-12/schema", JsonDocument.Parse(run.Output).RootElement.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("en", "1 claim", "Unofficial")]
    [InlineData("ja", "請求1件", "非公式")]
    public void A_table_of_the_good_lines_is_data_and_the_bad_lines_are_not(string language, string summary, string disclaimer)
    {
        ConsoleRun run = ConsoleRun.Reading($"{{}}\n{Lines.Attack}", "decide", "-", "--format", "table", "--lang", language);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(5, run.ErrorLines.Length);
        Assert.DoesNotContain(ConsoleRun.StandardInput + ":", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("T-1", run.Output, StringComparison.Ordinal);
        Assert.Contains(summary, run.OutputLines[^2], StringComparison.Ordinal);
        Assert.Contains(disclaimer, run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_counts_one_claim_in_the_singular()
    {
        string output = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "table", "--lang", "en").Output;

        Assert.DoesNotContain("1 claims", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_in_a_table_is_text_and_no_markup()
        => Assert.Contains("[red]x[/]", ConsoleRun.Reading(Lines.Claim("[red]x[/]"), "decide", "-", "--format", "table").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Decisions_are_the_same_in_every_language(string language)
        => Assert.Equal(
            ConsoleRun.Decisions(Lines.Attack, Lines.Leak),
            ConsoleRun.Reading($"{Lines.Attack}\n{Lines.Leak}", "decide", "-", "--lang", language).OutputLines);

    [Fact]
    public void Output_is_UTF_8_without_a_mark_and_lines_end_with_LF()
    {
        foreach (string format in new[] { "jsonl", "table" })
        {
            string output = ConsoleRun.Reading(Lines.Claim("請求１"), "decide", "-", "--format", format).Output;

            Assert.Contains("請求１", output, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', output);
            Assert.DoesNotContain('\uFEFF', output);
            Assert.EndsWith("\n", output, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_file_shows_its_progress_on_a_terminal_only_and_takes_it_away(bool errorIsTerminal)
    {
        byte[] file = Encoding.UTF8.GetBytes($"{Lines.Attack}\n{string.Concat(Enumerable.Repeat(new string(' ', 1 << 19) + "\n", 20))}");
        using var output = new MemoryStream();
        using var error = new StringWriter();

        int exit = App.Run(["decide", "-"], new Host { Input = new MemoryStream(file), Output = output, Error = error, ErrorIsTerminal = errorIsTerminal });

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack), Encoding.UTF8.GetString(output.ToArray()).TrimEnd().Split('\n'));
        Assert.Equal(errorIsTerminal, error.ToString().Contains("reading 4 MiB", StringComparison.Ordinal));
        Assert.EndsWith(errorIsTerminal ? "\u001b[K" : "", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_breaks_off_is_an_error_without_a_trace()
        => ConsoleRun.Reading(new BrokenStream(), "decide", "-").AssertRefused("-: cannot be read");

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the line went dead");
    }
}
