namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>FILE as a path: named in messages as it was given; missing ones and folders refused.</summary>
public sealed class PathTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jmacyber");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("claims.jsonl")]
    [InlineData("請求 2024.jsonl")]
    [InlineData("a:1: $.id: b")]
    public void A_bad_line_is_named_with_the_path_as_it_was_given(string name)
    {
        string file = Write(name, $"{Lines.Before}\n{{}}\r\n{Lines.After}");

        ConsoleRun run = ConsoleRun.Of("decide", file);

        Assert.Equal(ExitCode.Bad, run.Exit);
        Assert.Equal(ConsoleRun.Decisions(Lines.Before, Lines.After), run.OutputLines);
        Assert.All(run.ErrorLines, line => Assert.StartsWith($"{file}:2: $.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_says_that_it_is_empty()
    {
        string file = Write("empty", "");

        Assert.Equal(new ConsoleRun(ExitCode.Done, "", $"{file}: holds no claims\n"), ConsoleRun.Of("decide", file));
    }

    [Theory]
    [InlineData("decide", "nothing.jsonl", "does not exist", "ファイルがありません")]
    [InlineData("decide", "", "is a folder", "フォルダーです")]
    public void A_missing_file_or_a_folder_is_refused(string command, string name, string english, string japanese)
    {
        string path = Path.Combine(folder.FullName, name);

        ConsoleRun.Of(command, path).AssertRefused(path, english, "expected a file");
        ConsoleRun.Of(command, path, "--lang", "ja").AssertRefused(path, japanese, "必要");
        ConsoleRun.Of("program", "--program", path).AssertRefused(path, english, "expected a file");
        ConsoleRun.Of("program", "--program", path, "--lang=ja").AssertRefused(path, japanese, "必要");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void A_name_that_can_be_none_is_refused(string name)
    {
        ConsoleRun.Of("decide", name).AssertRefused("does not exist");
        ConsoleRun.Of("program", "--program", name).AssertRefused(name.Length == 0 ? "has no value" : "does not exist");
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name_like_any_other()
    {
        string file = Write("@claims", Lines.Before);

        Assert.Equal(ConsoleRun.Decisions(Lines.Before), ConsoleRun.Of("decide", file).OutputLines);
        ConsoleRun.Of("decide", "@nothing").AssertRefused("@nothing: does not exist");
    }

    [Fact]
    public void A_file_of_claims_and_a_program_are_read_side_by_side()
    {
        string program = Write("program.json", ConsoleRun.Of("program").Output);
        string claims = Write("claims.jsonl", Lines.Before);

        string[] expected = ConsoleRun.Decisions(Lines.Before);
        Assert.Equal(expected, ConsoleRun.Of("decide", claims, "--program", program).OutputLines);
        Assert.Equal(expected, ConsoleRun.Reading(Lines.Before, "decide", "-", "--program", program).OutputLines);
        Assert.Equal(expected, ConsoleRun.Reading(ConsoleRun.Of("program").Output, "decide", claims, "--program", "-").OutputLines);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
