using System.Text;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Files as files: line ends, blank lines, marks, lengths, and files that are none.</summary>
public sealed class FileTests
{
    private const int Longest = 1 << 20;
    private static readonly string Bad = Lines.Edit(Lines.Attack, "'id':'T-1'", "'id':1");

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \t\n　\n\u00a0\u2003\n\r")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public void A_file_without_claims_is_no_error_and_says_so(string text)
    {
        ConsoleRun run = ConsoleRun.Reading(text, "decide", "-", "--lang", "en");

        Assert.Equal((ExitCode.Done, "", "-: holds no claims\n"), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("A\nB", 2)]
    [InlineData("A\nB\n", 2)]
    [InlineData("A\r\nB\r\n", 2)]
    [InlineData("A\r\nB\r", 2)]
    [InlineData("\uFEFFA\nB\n", 2)]
    [InlineData("\uFEFF\nA\nB\n", 3)]
    [InlineData("\nA\n\n\nB", 5)]
    [InlineData(" \t\nA\n　\n\u3000\u00a0\n\u0085\n\u2028\nB\n\n", 7)]
    [InlineData("  A  \n\tB\t\n", 2)]
    [InlineData("\r\n\r\nA\nB", 4)]
    public void Every_line_counts_and_blank_ones_are_skipped(string pattern, int line)
    {
        string file = pattern.Replace("A", Lines.Attack, StringComparison.Ordinal).Replace("B", Bad, StringComparison.Ordinal);

        ConsoleRun run = ConsoleRun.Reading(file, "decide", "-");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack), run.OutputLines);
        Assert.StartsWith($"-:{line}: $.id: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFA")]
    [InlineData("A\rA")]
    [InlineData("\u200bA")]
    [InlineData("\vA")]
    [InlineData("A\u0085")]
    public void Other_marks_and_line_ends_are_part_of_the_line(string pattern)
        => BadLine.Check(pattern.Replace("A", Lines.Attack, StringComparison.Ordinal), "$", "is not JSON");

    [Fact]
    public void UTF_16_is_not_UTF_8()
    {
        ConsoleRun run = ConsoleRun.Reading([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Lines.Attack)], "decide", "-");

        Assert.StartsWith("-:1: $: ", Assert.Single(run.AssertRefused("UTF-8").ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "\n", "", false)]
    [InlineData("", "\n", " ", true)]
    [InlineData("", "\r\n", "", false)]
    [InlineData("", "\r\n", " ", true)]
    [InlineData("\uFEFF", "\n", "", false)]
    [InlineData("\uFEFF", "\r\n", "", false)]
    [InlineData("\uFEFF", "\r\n", " ", true)]
    [InlineData("", "", "", false)]
    [InlineData("", "", " ", true)]
    [InlineData("", "\n", "  ", true)]
    public void A_line_may_have_1_MiB_its_end_and_the_mark_not_counted(string mark, string end, string more, bool isTooLong)
    {
        byte[] file = Encoding.UTF8.GetBytes(mark + Lines.Attack.PadRight(Longest) + more + end + (end.Length > 0 ? Lines.After + end : ""));
        string[] after = end.Length > 0 ? ConsoleRun.Decisions(Lines.After) : [];

        // In one piece, and as a pipe may hand it over.
        foreach (int piece in new[] { int.MaxValue, 65_536, Longest, Longest + 1, Longest + 2, Longest + 3, Longest + 4 })
        {
            ConsoleRun run = ConsoleRun.Reading(new PieceStream(file, piece), "decide", "-", "--lang", "en");

            Assert.Equal(isTooLong ? after : [.. ConsoleRun.Decisions(Lines.Attack), .. after], run.OutputLines);
            Assert.Equal(isTooLong ? ExitCode.Bad : ExitCode.Done, run.Exit);
            Assert.Equal(isTooLong ? ["-:1: $: is a line over 1 MiB; expected at most 1,048,576 bytes"] : [], run.ErrorLines);
        }
    }

    [Fact]
    public void Lines_that_are_far_too_long_are_passed_over()
    {
        string file = $"{Lines.Before}\n{new string('x', 5 * Longest)}\n\n{new string(' ', Longest + 1)}\n{Lines.After}\n{new string('y', 3 * Longest)}";

        ConsoleRun run = ConsoleRun.Reading(file, "decide", "-");

        Assert.Equal(ConsoleRun.Decisions(Lines.Before, Lines.After), run.OutputLines);
        Assert.Equal(["-:2", "-:4", "-:6"], run.ErrorLines.Select(line => line[..line.IndexOf(": $: ", StringComparison.Ordinal)]));
    }

    /// <summary>A stream that hands over no more than so many bytes at once.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece - (int)(Position % piece)));
    }
}
