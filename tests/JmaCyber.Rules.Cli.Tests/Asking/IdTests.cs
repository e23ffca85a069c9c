using System.Text.Json;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>--id</c>: the whole file is decided, and the claims asked for are shown.</summary>
public sealed class IdTests
{
    /// <summary>A facility's incident, claimed and paid, then claimed again in the next year: for the office to decide.</summary>
    private static readonly string Ledger = $"{Lines.Edit(Paid, "'T-1'", "'first'")}\n" +
        Lines.Edit(Lines.Edit(Paid, "'T-1'", "'second'"), "'claimedOn':'2024-03-01'", "'claimedOn':'2025-06-20'");

    private static string Paid => Lines.Edit(
        Lines.Attack, ",\n'priorClaims':[{'claimedOn':'2022-09-01','occurredOn':'2022-08-20','payment':'dataLeak','outcome':'payable'}]".Replace("\n", "", StringComparison.Ordinal), "");

    [Fact]
    public void A_claim_asked_for_is_decided_within_its_ledger()
    {
        ConsoleRun run = ConsoleRun.Reading(Ledger, "decide", "-", "--id", "second");

        using var decision = JsonDocument.Parse(Assert.Single(run.OutputLines));
        Assert.Equal("referred", decision.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(ConsoleRun.Decisions(Ledger.Split('\n')), ConsoleRun.Reading(Ledger, "decide", "--id", "second", "-", "--id", "first").OutputLines);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("sensitivity")]
    [InlineData("guide")]
    public void An_id_that_is_not_there_is_an_error(string command)
    {
        ConsoleRun.Reading(Ledger, command, "-", "--id", "nobody", "--lang", "en").AssertRefused("--id nobody: -", "expected");
        ConsoleRun.Reading(Ledger, command, "-", "--id", "nobody", "--lang", "ja").AssertRefused("--id nobody: -", "必要");
    }

    [Fact]
    public void Sensitivity_and_flowchart_tell_of_the_claim_asked_for()
    {
        string line = Assert.Single(ConsoleRun.Reading(Ledger, "sensitivity", "-", "--id", "second").OutputLines);
        Assert.StartsWith("""{"claim":"second",""", line, StringComparison.Ordinal);

        ConsoleRun.Reading(Ledger, "flowchart", "--claim", "-", "--lang", "en").AssertRefused("holds 2 claims", "--id ID");
        Assert.Equal(ExitCode.Done, ConsoleRun.Reading(Ledger, "flowchart", "--claim", "-", "--id", "second").Exit);
        ConsoleRun.Of("flowchart", "--id", "second", "--lang", "en").AssertRefused("--claim FILE");
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("html")]
    public void A_guide_to_a_claim_of_a_ledger_has_seen_the_earlier_ones_and_says_so(string format)
    {
        string guide = ConsoleRun.Reading(Ledger, "guide", "-", "--id", "second", "--format", format, "--lang", "en").Output;

        Assert.Contains("referred", guide, StringComparison.Ordinal);
        Assert.Matches("Earlier claims.* 1", guide);
        Assert.Matches("Earlier claims.*(none|0)", ConsoleRun.Reading(Ledger, "guide", "-", "--id", "first", "--format", format, "--lang", "en").Output);
    }

    [Fact]
    public void A_guide_is_never_that_of_somebody_else()
    {
        ConsoleRun.Reading(Ledger, "guide", "-", "--lang", "en").AssertRefused("holds 2 claims; expected --id ID", "--all DIR");
        ConsoleRun faulty = ConsoleRun.Reading($"{{}}\n{Lines.Attack}", "guide", "-", "--lang", "en").AssertRefused("some claims are faulty; expected --id ID");
        Assert.Contains("-:1: $.id", faulty.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Bad, ConsoleRun.Reading($"{{}}\n{Lines.Attack}", "guide", "-", "--id", "T-1").Exit);
    }

    [Fact]
    public void Every_claim_gets_its_page_under_a_safe_name()
    {
        using var files = new Files();
        string strange = Lines.Claim("../a:b*", "F/1");
        string alike = Lines.Claim("..-a?b*", "F-1", "clinic");

        ConsoleRun run = ConsoleRun.Reading($"{strange}\n{alike}\n{Lines.Attack}", "guide", "-", "--all", files.PathOf("out"), "--format", "html", "--lang", "en");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        Assert.Equal(3, files.Names.Length);
        Assert.All(files.Names, name => Assert.Matches(@"^[\w-][\w.-]*\.html$", name));
        Assert.Contains("F-1_T-1.html", files.Names, StringComparer.Ordinal);
        Assert.Contains("3 guides written", run.Error, StringComparison.Ordinal);
        ConsoleRun.Reading(Ledger, "guide", "-", "--all", files.PathOf("out"), "--id", "first").AssertRefused("--all");
    }

    [Fact]
    public void Without_a_claim_the_guide_is_to_a_pattern_or_to_all_three()
    {
        string all = ConsoleRun.OnTerminal(80, "", "guide", "--lang", "en").Output;
        string third = ConsoleRun.OnTerminal(80, "", "guide", "--pattern", "3", "--lang", "en").Output;

        Assert.All([1, 2, 3], number => Assert.Contains($"Guide to pattern {number}", all, StringComparison.Ordinal));
        Assert.Contains("Guide to pattern 3", third, StringComparison.Ordinal);
        Assert.DoesNotContain("pattern 2", third, StringComparison.Ordinal);
        Assert.Equal(all, ConsoleRun.Reading("", "guide", "--lang", "en").Output);
        ConsoleRun.Reading(Ledger, "guide", "-", "--pattern", "1").AssertRefused("--pattern");
    }
}
