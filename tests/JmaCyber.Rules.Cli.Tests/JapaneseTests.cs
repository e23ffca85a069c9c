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

    [Theory]
    [InlineData("decide CLAIMS --format table")]
    [InlineData("decide CLAIMS --format table --explain")]
    [InlineData("decide CLAIMS --format markdown --explain")]
    [InlineData("guide --format text")]
    [InlineData("guide CLAIMS --id Q4-11-preliminary-report-alone --format text")]
    [InlineData("summary CLAIMS --by outcome")]
    [InlineData("plan PLAN --format text")]
    [InlineData("desks --at 2026-12-30T10:00 --format text")]
    [InlineData("payout 2030-03-18 --format text")]
    [InlineData("program --format markdown --program FILE")]
    [InlineData("flowchart --format text")]
    public void What_is_told_of_the_samples_is_told_so(string call)
    {
        using var files = new Files();
        string program = files.With("program.json", Programs.Edited());
        string[] args = [.. call.Split(' ').Select(word => word switch
        {
            "CLAIMS" => Path.Combine(AppContext.BaseDirectory, "Samples", "claims.jsonl"),
            "PLAN" => Path.Combine(AppContext.BaseDirectory, "Samples", "plan.jsonl"),
            "FILE" => program,
            _ => word,
        })];

        ConsoleRun run = ConsoleRun.Of([.. args, "--lang", "ja"]);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        AssertSpoken(run.Output);
        Assert.DoesNotContain("。 ", string.Join('\n', run.OutputLines.Select(line => line.TrimEnd())).Replace("。 |", "。|", StringComparison.Ordinal).Replace("。 *", "。*", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void AssertSpoken(string text)
    {
        Assert.Matches("[ぁ-ん]", text);

        // An example of a call, and a date that is wanted in figures, stand in figures.
        Assert.DoesNotContain(JapaneseText.Faults(text, isPolicy: true), fault => !fault.StartsWith("a date in", StringComparison.Ordinal));
    }
}
