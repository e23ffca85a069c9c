using System.CommandLine;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>Help and version: everywhere, with an example, in both languages, on standard output.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. Names];

    private static IEnumerable<string> Names
        => CommandTree.Build(new Host { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, Language.En).Subcommands.Select(one => one.Name);

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_every_command_has_an_example_in_both_languages(string command)
    {
        foreach (string help in new[] { "--help", "-h", "-?" })
        {
            ConsoleRun english = ConsoleRun.Of(command, help, "--lang", "en");
            ConsoleRun japanese = ConsoleRun.Of(command, help, "--lang", "ja");

            Assert.Equal((ExitCode.Done, "", ExitCode.Done, ""), (english.Exit, english.Error, japanese.Exit, japanese.Error));
            Assert.Contains($"Example: jmacyber {command}", english.Output, StringComparison.Ordinal);
            Assert.Contains($"例: jmacyber {command}", japanese.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_help_of_the_whole_names_every_command_and_has_an_example()
    {
        ConsoleRun english = ConsoleRun.Of("--help", "--lang", "en");
        ConsoleRun japanese = ConsoleRun.Of("--help", "--lang", "ja");

        Assert.Equal((ExitCode.Done, "", ExitCode.Done, ""), (english.Exit, english.Error, japanese.Exit, japanese.Error));
        Assert.All(Names, command => Assert.Contains($"\n  {command}", english.Output, StringComparison.Ordinal));
        Assert.Contains("Example: jmacyber decide", english.Output, StringComparison.Ordinal);
        Assert.Contains("Unofficial", english.Output, StringComparison.Ordinal);
        Assert.Contains("例: jmacyber decide", japanese.Output, StringComparison.Ordinal);
        Assert.Contains("非公式", japanese.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Description:")]
    [InlineData("Usage:")]
    [InlineData("Arguments:")]
    [InlineData("Options:")]
    [InlineData("Commands:")]
    [InlineData("Show help")]
    [InlineData("[default:")]
    public void Japanese_help_is_Japanese(string english)
    {
        foreach (string command in Names.Append("--help"))
        {
            Assert.DoesNotContain(english, ConsoleRun.Of(command, "--help", "--lang", "ja").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_error_in_Japanese_ends_as_a_Japanese_sentence()
        => Assert.DoesNotContain("。.", ConsoleRun.Of("--lang", "ja").Error, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_version_can_be_asked_for_everywhere(string command)
    {
        ConsoleRun whole = ConsoleRun.Of("--version");

        Assert.Equal((ExitCode.Done, ""), (whole.Exit, whole.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", Assert.Single(whole.OutputLines));
        Assert.Equal(whole, ConsoleRun.Of(command, "--version"));
    }

    [Fact]
    public void Help_tells_what_each_interpretation_is_called()
        => Assert.All(Interpretation.All, one => Assert.Contains(one.Id, ConsoleRun.Of("help", "interpretations").Output, StringComparison.Ordinal));

    [Theory]
    [InlineData(Language.Ja, "使い方")]
    [InlineData(Language.En, "see jmacyber")]
    public void Without_an_option_the_language_is_the_environments(Language language, string part)
    {
        using var error = new StringWriter();

        int exit = App.Run(["nothing"], new Host { Input = Stream.Null, Output = Stream.Null, Error = error, Language = language });

        Assert.Equal(ExitCode.Bad, exit);
        Assert.Contains(part, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_leaves_the_culture_as_it_was()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentUICulture;

        ConsoleRun.Of("decide", "--lang", "ja");

        Assert.Same(before, System.Globalization.CultureInfo.CurrentUICulture);
    }
}
