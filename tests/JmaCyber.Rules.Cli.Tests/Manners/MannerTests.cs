using System.CommandLine;
using JmaCyber.Rules.Publishing.Drawing;

namespace JmaCyber.Rules.Cli.Tests.Manners;

/// <summary>Help, options, completion, colours and files as people expect them.</summary>
public sealed class MannerTests
{
    private static readonly string[] Commands =
        [.. CommandTree.Build(new Host { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, Language.En).Subcommands.Select(one => one.Name)];

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Help_is_no_wider_than_the_terminal_and_breaks_no_word(int width)
    {
        foreach (string[] call in Commands.Select(name => new[] { name, "--help" }).Append(["--help"]).Append(["help", "interpretations"]))
        {
            foreach (string language in new[] { "en", "ja" })
            {
                ConsoleRun run = ConsoleRun.OnTerminal(width, "", [.. call, "--lang", language]);

                Assert.All(run.OutputLines, line => Assert.True(TextMeasure.Columns(line) <= width || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
                string[] words = ConsoleRun.OnTerminal(1000, "", [.. call, "--lang", language]).Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
                string[] torn = [.. run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsAscii)).Except(words)
                    .Where(word => !word.Contains('|', StringComparison.Ordinal) && !words.Any(whole => whole.Any(c => c > '~') && whole.Contains(word, StringComparison.Ordinal)))];
                Assert.Empty(torn);
            }
        }
    }

    [Fact]
    public void Help_can_be_asked_for_as_a_command()
    {
        Assert.Equal(ConsoleRun.Of("--help"), ConsoleRun.Of("help"));
        Assert.Equal(ConsoleRun.Of("decide", "--help"), ConsoleRun.Of("help", "decide"));
        ConsoleRun.Of("help", "nothing").AssertRefused("nothing");
        Assert.DoesNotContain("annual-window-basis", ConsoleRun.Of("decide", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_wrong_command_all_are_named_in_the_order_of_the_help()
        => ConsoleRun.Of("decid", "--lang", "en").AssertRefused($"(did you mean decide?); expected one of {string.Join(", ", Commands)}\n");

    [Theory]
    [InlineData("decide - --explian", "(did you mean --explain?)")]
    [InlineData("decid -", "(did you mean decide?)")]
    [InlineData("decide - --certify", "no option of decide; expected one of --")]
    [InlineData("payout 2024-03-18 --set annual-slot=claim", "'--set' is no option of payout; expected one of")]
    [InlineData("rules --program x", "'--program' is no option of rules")]
    [InlineData("schema claim --format json", "'--format' is no option of schema")]
    public void Only_the_options_of_the_call_are_offered_nearest_first(string call, string part)
    {
        ConsoleRun run = ConsoleRun.Reading(Lines.Attack, [.. call.Split(' '), "--lang", "en"]).AssertRefused(part);

        Assert.True(call.StartsWith("program", StringComparison.Ordinal) || !run.Error.Contains("one of --certify", StringComparison.Ordinal));
        Assert.DoesNotContain("--space", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_completes_commands_options_and_values()
    {
        Assert.Contains("decide", ConsoleRun.Of("[suggest:0]", "").OutputLines, StringComparer.Ordinal);
        Assert.Contains("--explain", ConsoleRun.Of("[suggest:7]", "decide ").OutputLines, StringComparer.Ordinal);
        Assert.Contains("annual-slot=claim", ConsoleRun.Of("[suggest:13]", "decide --set ").OutputLines, StringComparer.Ordinal);
        Assert.DoesNotContain("--certify", ConsoleRun.Of("[suggest:7]", "decide ").OutputLines, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Colours_come_on_a_terminal_that_wants_them_in_rows_and_in_blocks(bool wantsColour)
    {
        foreach (int width in new[] { 40, 200 })
        {
            string shown = ConsoleRun.OnTerminal(width, wantsColour, Lines.Attack, "decide", "-", "--format", "table").Output;

            Assert.Equal(wantsColour, shown.Contains("\u001b[32mpayable\u001b[0m", StringComparison.Ordinal));
            Assert.Equal(wantsColour, shown.Contains('\u001b'));
        }

        Assert.DoesNotContain('\u001b', ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "table").Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void At_100_columns_ordinary_ids_have_a_table_whose_last_column_is_wrapped_inside(string language)
    {
        string ledger = string.Join('\n', new[] { Lines.Attack, Lines.Leak }.Select((line, i) => Lines.Edit(
            Lines.Edit(line, $"'T-{i + 1}'", $"'2024-000{i}'"), $"'F-{i + 1}'", $"'F-13-0004{i}'")));

        ConsoleRun run = ConsoleRun.OnTerminal(100, wantsColour: false, ledger, "decide", "-", "--format", "table", "--lang", language);

        Assert.Matches("^ 2024-0000 +F-13-00040 ", run.OutputLines[2]);
        Assert.All(run.OutputLines, line => Assert.InRange(TextMeasure.Columns(line.TrimEnd()), 0, 100));
        Assert.Contains(run.OutputLines, line => line.StartsWith(new string(' ', 60), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        using var files = new Files();
        string file = files.With("out.jsonl", "before");

        ConsoleRun.Reading(Lines.Attack, "decide", "-", "--output", file, "--id", "nobody").AssertRefused();
        Assert.Equal("before\n", File.ReadAllText(file));
        Assert.Equal(["out.jsonl"], files.Names);

        ConsoleRun run = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--output", file);
        Assert.Equal((ExitCode.Done, "", ""), (run.Exit, run.Output, run.Error));
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack)[0] + "\n", File.ReadAllText(file));
        Assert.Equal(["out.jsonl"], files.Names);
    }

    [Theory]
    [InlineData("no/such/folder")]
    [InlineData(".")]
    public void A_file_that_cannot_be_written_is_exit_code_3(string file)
    {
        ConsoleRun run = ConsoleRun.Reading(Lines.Attack, "decide", "-", "--output", file, "--lang", "en");

        Assert.Equal((ExitCode.Lost, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{file}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quietly_there_is_no_summary()
    {
        Assert.Contains("1 claim:", ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "table").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1 claim:", ConsoleRun.Reading(Lines.Attack, "decide", "-", "--format", "table", "--quiet").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_one_ledger_in_their_order()
    {
        using var files = new Files();
        string first = files.With("1.jsonl", Lines.Attack);
        string second = files.With("2.jsonl", "{}", Lines.Leak, Lines.Attack);

        ConsoleRun run = ConsoleRun.Of("decide", first, second, "--lang", "en");

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack, Lines.Leak), run.OutputLines);
        Assert.Contains($"{second}:3: $.id: 'T-1' is the id of an earlier claim", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_where_nobody_would_have_to_type_it()
    {
        Assert.Equal(ConsoleRun.Decisions(Lines.Attack), ConsoleRun.Reading(Lines.Attack, "decide").OutputLines);
        ConsoleRun.OnTerminal(80, "", "decide", "--lang", "en").AssertRefused("no FILE is given");
        ConsoleRun.Reading(Programs.Edited(), "decide", "--program", "-", "--lang", "en").AssertRefused("no FILE is given");
    }
}
