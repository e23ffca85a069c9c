using JmaCyber.Rules.Publishing.Drawing;
using NodaTime;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>guide --format text</c>: a box with what matters now, then what is needed, within the terminal.</summary>
public sealed class GuideTextTests
{
    private static readonly string Incomplete = Lines.Edit(Lines.Attack, "{'kind':'applicationForm','receivedOn':'2024-03-04'},", "");

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (string language in new[] { "en", "ja" })
        {
            ConsoleRun run = ConsoleRun.OnTerminal(width, Incomplete, "guide", "-", "--format", "text", "--sources", "--lang", language);

            Assert.All(run.OutputLines.Where(line => line.Contains(' ', StringComparison.Ordinal)), line =>
                Assert.True(TextMeasure.Columns(line) <= width || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
            Assert.All(run.OutputLines.TakeWhile(line => line[0] is '+' or '|'), line => Assert.True(line[^1] is '+' or '|', line));
        }
    }

    [Fact]
    public void The_box_says_what_it_comes_to_what_is_missing_and_whom_to_call_now()
    {
        var sunday = new Host { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Now = () => Instant.FromUtc(2026, 11, 29, 3, 0) };
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Incomplete));
        string[] box = [.. ConsoleRun.On(sunday with { Input = input }, "guide", "-", "--format", "text", "--lang", "en").OutputLines.TakeWhile(line => line[0] is '+' or '|')];
        string all = string.Join(' ', box.Select(line => line.Trim('|', ' ')));

        Assert.Contains("Outcome: incomplete", all, StringComparison.Ordinal);
        Assert.Contains("Amount once complete: 200,000 yen", all, StringComparison.Ordinal);
        Assert.Contains("Missing: Application form", all, StringComparison.Ordinal);
        Assert.Contains("Next step: post the missing papers", all, StringComparison.Ordinal);
        Assert.Contains("0120-179-066 (open now)", all, StringComparison.Ordinal);
        Assert.Contains("0120-411-250 (closed now, opens 2026-11-30", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_stand_there_only_when_asked_for()
    {
        Assert.DoesNotContain("MANUAL", ConsoleRun.Reading(Incomplete, "guide", "-", "--format", "text").Output, StringComparison.Ordinal);
        Assert.Contains("[MANUAL", ConsoleRun.Reading(Incomplete, "guide", "-", "--format", "text", "--sources").Output, StringComparison.Ordinal);
        ConsoleRun.Reading(Incomplete, "guide", "-", "--sources", "--lang", "en").AssertRefused("--format text");
    }
}
