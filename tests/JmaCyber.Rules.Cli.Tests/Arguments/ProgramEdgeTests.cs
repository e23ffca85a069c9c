using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Cli.Tests.Arguments;

/// <summary>What a program file may be at its edges, and how it goes together with other arguments.</summary>
public sealed class ProgramEdgeTests
{
    [Theory]
    [InlineData("'attack':100001", "'attack':0")]
    [InlineData("'attack':100001", "'attack':1000000000")]
    [InlineData("'maxDays':3", "'maxDays':1")]
    [InlineData("'maxDays':3", "'maxDays':31")]
    [InlineData("'facilities':['hospital','clinic']", "'facilities':[]")]
    [InlineData("'closureStatuses':['closed']", "'closureStatuses':[]")]
    [InlineData("['mhlw']", "['jma']")]
    [InlineData("'from':'2022-06-01'", "'from':'2022-01-01'")]
    [InlineData("'from':'2023-06-01'", "'from':'2199-12-31'")]
    [InlineData("'name':'current'", "'name':'x'")]
    [InlineData("'name':'current'", "'name':'改定案 2026'")]
    [InlineData("'id':'2022'", "'id':'令和４年度'")]
    public void A_program_at_its_edges_is_printed_as_it_was_read(string was, string becomes)
    {
        string program = Programs.Edited((was, becomes));

        ConsoleRun run = ConsoleRun.Reading(program, "program", "--program", "-");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(program), JsonNode.Parse(run.Output)), run.Output);
        Assert.Equal(run.Output, ConsoleRun.Reading("\uFEFF" + run.Output.ReplaceLineEndings("\r\n"), "program", "--program", "-").Output);
    }

    [Fact]
    public void A_once_closure_may_say_that_it_has_no_days()
    {
        string program = Programs.Edited(("'amount':50003", "'amount':50003,'maxDays':null"));

        Assert.Equal(ExitCode.Done, ConsoleRun.Reading(program, "program", "--program", "-").Exit);
    }

    [Fact]
    public void The_built_in_program_is_the_one_of_the_contract()
    {
        string program = Programs.Raw(
            ("100001", "100000"), ("50002", "50000"), ("50003", "50000"), ("100004", "100000"), ("50005", "50000"), ("100006", "100000"),
            ("['hospital','clinic']", "['hospital','clinic','careService']"),
            ("'closureStatuses':['closed']", "'closureStatuses':['newPatientsStopped','closed']"));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(program), JsonNode.Parse(ConsoleRun.Of("program").Output)));
    }

    [Theory]
    [InlineData("care-service-coverage=fromRevision")]
    [InlineData("care-service-coverage=fromStart")]
    [InlineData("new-patient-stop-2022=counts")]
    [InlineData("attack-report-2022=mhlwOrJma")]
    public void A_setting_that_edits_version_2022_needs_that_version(string setting)
    {
        string program = Programs.Edited(("'id':'2022'", "'id':'2022a'"), ("'name':'current'", "'name':'plan B'"));

        ConsoleRun.Reading(program, "program", "--program", "-", "--set", setting, "--lang", "en")
            .AssertRefused($"--set {setting}: ", "version 2022", "'plan B'");
        ConsoleRun.Reading(program, "program", "--program", "-", "--set", setting, "--lang", "ja").AssertRefused($"--set {setting}: ", "2022年版", "plan B");
        Assert.Equal(ExitCode.Done, ConsoleRun.Reading(program, "program", "--program", "-", "--set", "annual-slot=claim").Exit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("program")]
    [InlineData("claims")]
    public void Standard_input_is_read_only_once_whatever_is_in_it(string what)
    {
        string input = what switch { "program" => Programs.BuiltInVersions, "claims" => Lines.Attack, _ => "" };

        ConsoleRun.Reading(input, "decide", "-", "--program", "-", "--lang", "en").AssertRefused("can be read only once");
        ConsoleRun.Reading(input, "decide", "-", "--program", "-", "--lang", "ja").AssertRefused("1回しか読めません");
    }

    [Fact]
    public void With_a_faulty_program_no_claim_is_decided()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Programs.Edited(("'attack':100001", "'attack':-1")));

            ConsoleRun run = ConsoleRun.Reading(Lines.Attack + "\n{}", "decide", "-", "--program", file).AssertRefused();

            Assert.StartsWith($"{file}: $.versions[0].attack: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
