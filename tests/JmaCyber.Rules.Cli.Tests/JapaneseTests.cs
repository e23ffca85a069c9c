using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>What the console says in Japanese is as the house speaks: help, and what it tells of wrong arguments.</summary>
public sealed class JapaneseTests
{
    public static TheoryData<string> Commands
        => [.. CommandTree.Build(new Host { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, Language.En).Subcommands.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_speaks_so(string command) => AssertSpoken(ConsoleRun.Of(command, "--help", "--lang", "ja").Output);

    [Fact]
    public void The_help_of_the_whole_and_of_the_interpretations_speaks_so()
    {
        AssertSpoken(ConsoleRun.Of("--help", "--lang", "ja").Output);
        AssertSpoken(ConsoleRun.Of("help", "interpretations", "--lang", "ja").Output);
    }

    [Theory]
    [InlineData("decide", "nothing.jsonl")]
    [InlineData("decide", "--nothing")]
    [InlineData("decide", "-", "--format", "pdf")]
    [InlineData("decide", "-", "--id", "none")]
    [InlineData("decide", "-", "--set", "annual-slot")]
    [InlineData("decide", "-", "--set", "annual-slot=never")]
    [InlineData("decide", "-", "--set", "nothing=payment")]
    [InlineData("decide", "-", "--set", "annual-slot=claim", "--set", "annual-slot=claim")]
    [InlineData("decide", "-", "-")]
    [InlineData("decide", "-", "--program", "nothing.json")]
    [InlineData("compare", "-")]
    [InlineData("compare", "--space")]
    [InlineData("regress", "-")]
    [InlineData("guide", "--pattern", "4")]
    [InlineData("guide", "-")]
    [InlineData("summary", "-", "--by", "colour")]
    [InlineData("rules", "nothing")]
    [InlineData("flowchart", "--claim", "nothing.json")]
    [InlineData("payout", "2022-02-30")]
    [InlineData("payout", "2100-01-01")]
    [InlineData("payout")]
    [InlineData("holidays", "2021")]
    [InlineData("holidays", "2030..2022")]
    [InlineData("desks", "--at", "now")]
    [InlineData("example", "all")]
    [InlineData("schema", "all")]
    [InlineData("schema")]
    [InlineData("nothing")]
    public void What_is_wrong_with_arguments_is_told_so(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of([.. args, "--lang", "ja"]);

        Assert.NotEqual("", run.Error);
        AssertSpoken(run.Error);
    }

    private static void AssertSpoken(string text)
    {
        Assert.Matches("[ぁ-ん]", text);

        // An example of a call, and a date that is wanted in figures, stand in figures.
        Assert.DoesNotContain(JapaneseText.Faults(text, isPolicy: true), fault => !fault.StartsWith("a date in", StringComparison.Ordinal));
    }
}
