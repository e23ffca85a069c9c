namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>plan</c>: what each facility should claim when.</summary>
public sealed class PlanTests
{
    private static readonly string Two = string.Join('\n', Small, Lines.Attack);

    private static string Small => Lines.Edit(Lines.Edit(Lines.Attack, "T-1", "small"), "'status':'closed'", "'status':'open'").Replace("2024-02-1", "2023-12-1", StringComparison.Ordinal);

    [Fact]
    public void The_larger_claim_of_a_year_goes_first()
    {
        ConsoleRun run = ConsoleRun.Reading(Two, "plan", "-");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(
            """{"facility":"F-1","total":300000,"steps":[{"claim":"T-1","fileOn":"2024-03-01","programYear":2023,"amount":200000,"missing":[]}""" +
            """,{"claim":"small","fileOn":"2024-06-01","programYear":2024,"amount":100000,"missing":[]}],"leftOut":[]}""",
            Assert.Single(run.OutputLines));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    public void Under_another_program_the_page_says_so_first(string format)
        => Assert.Contains(
            "Decided under the program",
            ConsoleRun.Reading(Two, "plan", "-", "--format", format, "--set", "annual-window-basis=incidentDate", "--lang", "en").OutputLines[0],
            StringComparison.Ordinal);

    [Fact]
    public void A_setting_changes_the_plan()
        => Assert.Contains(
            "\"total\":200000,", ConsoleRun.Reading(Two, "plan", "-", "--set", "annual-window-basis=incidentDate").Output, StringComparison.Ordinal);

    [Fact]
    public void The_thirteenth_line_of_a_facility_is_bad_input_and_the_others_have_their_plans()
    {
        string[] lines = [.. Enumerable.Range(1, 14).Select(i => Lines.Claim($"c{i}")), Lines.Attack];
        ConsoleRun run = ConsoleRun.Reading(string.Join('\n', lines), "plan", "-", "--lang", "en");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal("-:13: $.facility.id: is claim 13 of facility 'F'; expected at most 12 claims of a facility", Assert.Single(run.ErrorLines));
        Assert.StartsWith("""{"facility":"F-1",""", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_lines_are_planned_and_a_faulty_one_does_not_count()
    {
        string[] lines = [.. Enumerable.Range(1, 12).Select(i => Lines.Claim($"c{i}")), Lines.Claim("c1")];
        ConsoleRun run = ConsoleRun.Reading(string.Join('\n', lines), "plan", "-", "--lang", "en");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.StartsWith("-:13: $.id: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(run.OutputLines);
    }
}
