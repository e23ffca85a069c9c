using Spectre.Console.Testing;

namespace JmaCyber.Rules.Cli.Tests.Manners;

/// <summary>
/// What is written for a terminal fits into it, as a terminal sees it that counts columns by itself: Spectre's test console, which would break a line
/// that is too long. An address, or a line that is one word, is not broken.
/// </summary>
public sealed class ColumnTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples", "claims.jsonl");
    private static readonly string Plan = Path.Combine(AppContext.BaseDirectory, "Samples", "plan.jsonl");

    public static TheoryData<string> Calls =>
    [
        "decide CLAIMS --format table", "decide CLAIMS --format table --explain", "summary CLAIMS --by month", "summary CLAIMS --by payment",
        "sensitivity CLAIMS --format table", "guide CLAIMS --id 2-3-harm-the-day-before-the-scheme --format text --sources", "guide --format text", "plan PLAN --format text",
        "desks --at 2026-12-30T10:00 --format text", "payout 2030-03-18 --format text", "rules limit.annual --format text", "help interpretations",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void It_fits_at_40_80_100_and_200_columns(string call)
    {
        string[] args = [.. call.Split(' ').Select(word => word switch { "CLAIMS" => Samples, "PLAN" => Plan, _ => word })];
        foreach (int width in new[] { 40, 80, 100, 200 })
        {
            foreach (string language in new[] { "en", "ja" })
            {
                ConsoleRun run = ConsoleRun.OnTerminal(width, wantsColour: false, "", [.. args, "--lang", language]);

                Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
                Assert.NotEmpty(run.OutputLines);
                Assert.All(run.OutputLines, line => Assert.True(IsOneWord(line) || IsOne(line, width), $"{width}: {line}"));
            }
        }
    }

    private static bool IsOneWord(string line) => line.Contains("://", StringComparison.Ordinal) || !line.Trim().Contains(' ', StringComparison.Ordinal);

    private static bool IsOne(string line, int width)
    {
        using var terminal = new TestConsole();
        terminal.Profile.Width = width;
        terminal.Write(new Spectre.Console.Text(line));
        return terminal.Lines.Count == 1;
    }
}
