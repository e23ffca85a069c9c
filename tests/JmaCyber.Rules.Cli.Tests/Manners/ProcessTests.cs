using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using JmaCyber.Rules.Publishing.Drawing;

namespace JmaCyber.Rules.Cli.Tests.Manners;

/// <summary>The built console among streams that are full, closed or without a reader, and without the system's cultures.</summary>
public sealed partial class ProcessTests
{
    private static readonly string Claims = $"{Lines.Attack}\n{{}}\n";

    [Theory]
    [InlineData("decide - 2>/dev/full")]
    [InlineData("decide - 2>&-")]
    public void Where_nothing_can_be_said_the_data_comes_all_the_same(string call)
    {
        (int exit, string output, _) = Shell($"jmacyber {call}", Claims);

        Assert.Equal((ExitCode.Bad, ConsoleRun.Decisions(Lines.Attack)[0] + "\n"), (exit, output));
    }

    [Theory]
    [InlineData("decide --foo 2>/dev/full")]
    [InlineData("decide missing.jsonl 2>/dev/full")]
    public void Where_no_fault_can_be_said_it_is_one_all_the_same(string call) => Assert.Equal(ExitCode.Bad, Shell($"jmacyber {call}", Claims).Exit);

    [Theory]
    [InlineData("decide - >/dev/full", "standard output: cannot be written: no space is left")]
    [InlineData("decide - >&-", "standard output: is closed, and cannot be written")]
    [InlineData("decide - --output /dev/full", "/dev/full: cannot be written: no space is left")]
    public void Data_that_cannot_be_written_is_exit_code_3(string call, string message)
    {
        (int exit, string output, string error) = Shell($"jmacyber {call} --lang en", Lines.Attack);

        Assert.Equal((ExitCode.Lost, "", message + "\n"), (exit, output, error));
    }

    [Theory]
    [InlineData("link", "600")]
    [InlineData("sub/link", "600")]
    [InlineData("new", "644")]
    public void A_link_is_written_through_wherever_we_stand_and_a_file_keeps_its_rights(string output, string mode)
    {
        using var files = new Files();
        string folder = Path.GetDirectoryName(files.PathOf("x"))!;
        string setUp = "umask 022; mkdir sub; echo old > file; chmod 600 file; ln -s file link; ln -s ../file sub/link; ln -s fresh new";

        (int exit, string told, string error) = Shell(
            $"cd '{folder}'; {setUp}; jmacyber decide - --output {output}; echo $?; cat file fresh 2>/dev/null | grep -c claim; stat -Lc %a {output}", Lines.Attack);

        Assert.Equal((0, $"0\n1\n{mode}\n", ""), (exit, told, error));
    }

    [Fact]
    public void A_reader_that_has_gone_ends_the_run_at_once_and_without_a_word()
    {
        string many = string.Concat(Enumerable.Range(0, 3000).Select(i => Lines.Edit(Lines.Edit(Lines.Attack, "'T-1'", $"'T-{i}'"), "'F-1'", $"'F-{i}'") + "\n"));

        (int exit, string output, string error) = Shell("{ jmacyber decide -; echo $? >&2; } | head -c 1", many);

        Assert.Equal((0, "{", "3\n"), (exit, output, error));
    }

    [Theory]
    [InlineData("decide -", "-: is closed; expected a file")]
    [InlineData("decide", "no FILE is given")]
    public void A_closed_input_is_not_waited_for(string call, string message)
    {
        (int exit, _, string error) = Shell($"jmacyber {call} --lang en <&-", "");

        Assert.Equal(ExitCode.Bad, exit);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help --lang ja")]
    [InlineData("schema --lang ja")]
    [InlineData("payout 2024-03-18 --format text --lang ja")]
    public void Without_the_systems_cultures_it_writes_the_same_bytes(string call)
        => Assert.Equal(Shell($"jmacyber {call}", ""), Shell($"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 jmacyber {call}", ""));

    [Theory]
    [InlineData("LC_ALL=ja_JP.UTF-8", "コマンド")]
    [InlineData("LC_ALL=C LANG=ja_JP.UTF-8", "command")]
    [InlineData("LC_ALL= LC_MESSAGES= LANG=ja_JP.UTF-8", "コマンド")]
    public void The_language_is_that_of_the_environment(string environment, string word)
        => Assert.Contains(word, Shell($"{environment} jmacyber nothing", "").Error, StringComparison.Ordinal);

    /// <summary>On a pseudo terminal, whose columns are those that it says itself.</summary>
    [Theory]
    [InlineData(40, "TERM=xterm", true)]
    [InlineData(80, "TERM=dumb", false)]
    [InlineData(100, "TERM=xterm NO_COLOR=1", false)]
    [InlineData(200, "TERM=xterm NO_COLOR=", true)]
    public void On_a_terminal_it_keeps_within_the_columns_and_is_coloured_where_that_is_wanted(int columns, string environment, bool isColoured)
    {
        using var files = new Files();
        string claims = files.With("claims.jsonl", Lines.Attack, Lines.Leak);
        string call = string.Join($"dotnet \"{typeof(App).Assembly.Location}\" ", $"jmacyber decide {claims} --format table --lang ja".Split("jmacyber "));

        (int exit, string output, _) = Shell($"{environment} script -qec 'stty cols {columns}; {call}' /dev/null", "");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("支払対象", output, StringComparison.Ordinal);
        Assert.Equal(isColoured, output.Contains("\u001b[32m", StringComparison.Ordinal));
        Assert.True(isColoured || !Colour().IsMatch(output), output);
        Assert.All(
            Codes().Replace(output, "").Split("\r\n"),
            line => Assert.True(TextMeasure.Columns(line) <= columns || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Theory]
    [InlineData("<&-")]
    [InlineData("</dev/null")]
    [InlineData("</")]
    public void Where_no_answer_can_come_the_interview_ends_with_what_is_known(string input)
    {
        (int exit, string output, string error) = Shell($"jmacyber ask --lang en {input}", "");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("Not known yet, and it matters:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", error, StringComparison.Ordinal);
    }

    /// <summary>Keys typed on a pseudo terminal: an arrow and Enter for the choice, a date as text; nothing more is left to ask then.</summary>
    [Theory]
    [InlineData("en", "The outcome: not payable.")]
    [InlineData("ja", "結果は「支払対象外」です。")]
    public void On_a_terminal_it_asks_with_choices_to_pick_from(string language, string outcome)
    {
        string call = $"dotnet \"{typeof(App).Assembly.Location}\" ask --lang {language}";
        (int exit, string output, _) = Shell($"(printf '\\033[B\\r2020\\r'; sleep 5) | TERM=xterm script -qec 'stty cols 80; {call}' /dev/null", "");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains(outcome, output, StringComparison.Ordinal);
    }

    /// <summary>Runs a line of a shell that knows the built console as <c>jmacyber</c>; where there is no shell, as it would have come out is not known.</summary>
    private static (int Exit, string Output, string Error) Shell(string line, string input)
    {
        string[] words = line.Split("jmacyber ");
        string console = $"dotnet '{typeof(App).Assembly.Location}' ";
        using var process = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", string.Join(console, words) },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It reads no further; that is its affair.
        }

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), line);
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();

    /// <summary>What a terminal takes for itself: colours, and what the runtime says to it at the start.</summary>
    [GeneratedRegex("\u001b(\\[[0-9;?]*[A-Za-z]|[=>])")]
    private static partial Regex Codes();
}
