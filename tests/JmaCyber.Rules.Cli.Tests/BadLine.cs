using System.Text;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>A bad line between two good ones: these are decided in order, and it is named with line, path and what is wrong, in both languages.</summary>
internal static class BadLine
{
    public static void Check(string line, string path, string part) => Check(Encoding.UTF8.GetBytes(line), (path, part));

    public static void Check(string line, params (string Path, string Part)[] faults) => Check(Encoding.UTF8.GetBytes(line), faults);

    public static void Check(byte[] line, params (string Path, string Part)[] faults)
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(Lines.Before + "\n"), .. line, .. Encoding.UTF8.GetBytes("\n" + Lines.After + "\n")];
        string[] decisions = ConsoleRun.Decisions(Lines.Before, Lines.After);

        ConsoleRun english = ConsoleRun.Reading(file, "decide", "-", "--lang", "en");
        ConsoleRun japanese = ConsoleRun.Reading(file, "decide", "-", "--lang", "ja");

        foreach (ConsoleRun run in new[] { english, japanese })
        {
            Assert.Equal(ExitCode.Bad, run.Exit);
            Assert.Equal(decisions, run.OutputLines);
            Assert.Equal(faults.Length, run.ErrorLines.Length);
            foreach ((string message, (string path, _)) in run.ErrorLines.Zip(faults))
            {
                Assert.StartsWith($"{ConsoleRun.StandardInput}:2: {path}: ", message, StringComparison.Ordinal);
            }
        }

        foreach ((string message, (_, string part)) in english.ErrorLines.Zip(faults))
        {
            Assert.Contains(part, message, StringComparison.Ordinal);
            Assert.Matches("expected|needs", message);
        }

        // A date that is wanted in figures stands in figures.
        Assert.All(japanese.ErrorLines, message => Assert.Matches("必要|使える|できます|ください", message));
        Assert.DoesNotContain(japanese.ErrorLines.SelectMany(message => JapaneseText.Faults(message, isPolicy: true)), fault => !fault.StartsWith("a date in", StringComparison.Ordinal));
    }

    /// <summary>The line is a claim, and nothing is said of it.</summary>
    public static void CheckGood(string line) => Assert.Equal(3, ConsoleRun.Decisions(Lines.Before, line, Lines.After).Length);
}
