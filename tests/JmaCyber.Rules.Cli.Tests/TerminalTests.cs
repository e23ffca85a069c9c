namespace JmaCyber.Rules.Cli.Tests;

/// <summary>What people see on a terminal, whatever its width and their language.</summary>
public sealed class TerminalTests
{
    public static TheoryData<string> Languages => ["ja", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_table_is_whole_at_every_width(string language)
    {
        string input = string.Join('\n', Lines.Attack, Lines.Leak);
        for (int width = 20; width <= 260; width += 6)
        {
            string shown = OnTerminal(width, input, "decide", "-", "--format", "table", "--explain", "--lang", language);

            Assert.Contains("T-1", shown, StringComparison.Ordinal);
            Assert.Contains("200,000", shown, StringComparison.Ordinal);
            Assert.Contains(
                Disclaimer.Text.In(language == "ja" ? Language.Ja : Language.En),
                shown.Replace("\n", language == "ja" ? "" : " ", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_narrow_terminal_gets_a_block_a_claim_and_a_wide_one_a_row()
    {
        Assert.Contains("  金額（円）：200,000\n", OnTerminal(60, Lines.Attack, "decide", "-", "--format", "table", "--lang", "ja"), StringComparison.Ordinal);
        Assert.DoesNotContain("  金額（円）：200,000\n", OnTerminal(300, Lines.Attack, "decide", "-", "--format", "table", "--lang", "ja"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Desks_stand_in_blocks_with_their_number_in_one_piece(string language)
    {
        foreach (int width in new[] { 20, 40, 80, 120 })
        {
            string shown = OnTerminal(width, "", "desks", "--at", "2026-12-30T10:00", "--format", "text", "--lang", language);

            Assert.Contains("0120-179-066\n", shown, StringComparison.Ordinal);
            Assert.Contains(
                language == "ja" ? "2027年1月4日（月）" : "2027-01-04",
                string.Concat(shown.Where(character => !char.IsWhiteSpace(character))),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_another_program_decides_is_not_taken_for_the_scheme_in_force()
    {
        foreach (string[] form in new[] { new[] { "decide", "-", "--format", "table" }, ["decide", "-", "--format", "markdown"], ["guide", "-"] })
        {
            ConsoleRun proposed = ConsoleRun.Reading(Lines.Attack, [.. form, "--lang", "en", "--set", "annual-slot=claim"]);

            Assert.Contains("Decided under the program “current (annual-slot=claim)”, not under the scheme in force.", proposed.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("not under the scheme", ConsoleRun.Reading(Lines.Attack, [.. form, "--lang", "en"]).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_says_whether_the_answer_turns_on_an_open_reading()
    {
        string care = Lines.Edit(Lines.Edit(Lines.Attack, "'kind':'clinic'", "'kind':'careService'"), "'occurredOn':'2024-02-10'", "'occurredOn':'2023-02-10'");
        string page = ConsoleRun.Reading(care, "guide", "-", "--lang", "en").Output;

        Assert.Contains("This answer turns on how these points are read.", page, StringComparison.Ordinal);
        Assert.Contains("From which incident date are care-service facilities covered?", page, StringComparison.Ordinal);
        Assert.Contains("are the same under every combination of the readings", ConsoleRun.Reading(Lines.Leak, "decide", "-", "--format", "markdown", "--lang", "en").Output, StringComparison.Ordinal);
    }

    private static string OnTerminal(int width, string input, params string[] args)
    {
        ConsoleRun run = ConsoleRun.OnTerminal(width, input, args);
        Assert.Equal("", run.Error);
        return run.Output;
    }
}
