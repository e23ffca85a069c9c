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

    [Theory]
    [InlineData("en", "if everything is in order the remittance is made by 2024-04-15", "none of this facility seen; if there are any, the answer can differ")]
    [InlineData("ja", "内容に問題がなければ、振込手続きは令和6年4月15日（2024-04-15）まで、着金は令和6年4月15日までの見込みです", "ないものとしています。ある場合は、結果が変わることがあります")]
    public void The_box_promises_no_more_than_the_documents(string language, string payout, string earlier)
    {
        string box = string.Concat(ConsoleRun.OnTerminal(400, ConsoleRun.Of("example", "closure").Output, "guide", "-", "--format", "text", "--lang", language).OutputLines.TakeWhile(line => line[0] is '+' or '|'));

        Assert.Contains(payout, box, StringComparison.Ordinal);
        Assert.Contains(earlier, box, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_still_to_be_sent_is_not_ticked_off()
    {
        string pattern = ConsoleRun.Of("guide", "--pattern", "1", "--format", "text").Output;

        Assert.Contains("[ ] ", pattern, StringComparison.Ordinal);
        Assert.DoesNotContain("[x] ", pattern, StringComparison.Ordinal);
        Assert.Contains("[x] ", ConsoleRun.Reading(Lines.Attack, "guide", "-", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_has_its_figures_once()
    {
        string guide = ConsoleRun.OnTerminal(400, Lines.Attack, "guide", "-", "--format", "text", "--lang", "ja").Output;

        string[] figures = [.. System.Text.RegularExpressions.Regex.Matches(guide, "（[0-9]{4}-[0-9]{2}-[0-9]{2}）").Select(match => match.Value)];
        Assert.NotEmpty(figures);
        Assert.Equal(figures.Distinct(), figures);
    }

    [Fact]
    public void Sources_stand_there_only_when_asked_for()
    {
        Assert.DoesNotContain("MANUAL", ConsoleRun.Reading(Incomplete, "guide", "-", "--format", "text").Output, StringComparison.Ordinal);
        Assert.Contains("[MANUAL", ConsoleRun.Reading(Incomplete, "guide", "-", "--format", "text", "--sources").Output, StringComparison.Ordinal);
        ConsoleRun.Reading(Incomplete, "guide", "-", "--sources", "--lang", "en").AssertRefused("--format text");
    }
}
