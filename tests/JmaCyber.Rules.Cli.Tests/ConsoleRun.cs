using System.Text;

namespace JmaCyber.Rules.Cli.Tests;

/// <summary>One run of the console program in process: its exit code and what it wrote where.</summary>
internal sealed record ConsoleRun(int Exit, string Output, string Error)
{
    /// <summary>How standard input is called in messages.</summary>
    public const string StandardInput = "-";

    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public static ConsoleRun Of(params string[] args) => Reading([], args);

    public static ConsoleRun Reading(string input, params string[] args) => Reading(Encoding.UTF8.GetBytes(input), args);

    public static ConsoleRun Reading(byte[] input, params string[] args) => Reading(new MemoryStream(input), args);

    public static ConsoleRun Reading(Stream input, params string[] args) => On(new Host { Input = input, Output = Stream.Null, Error = TextWriter.Null }, args);

    /// <summary>On a terminal of a width, where nobody types.</summary>
    public static ConsoleRun OnTerminal(int width, string input, params string[] args)
        => OnTerminal(width, wantsColour: true, input, args);

    public static ConsoleRun OnTerminal(int width, bool wantsColour, string input, params string[] args) => On(
        new Host
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = Stream.Null,
            Error = TextWriter.Null,
            InputIsTerminal = input.Length == 0,
            OutputIsTerminal = true,
            WantsColour = wantsColour,
            Width = width,
        },
        args);

    /// <summary>In a world, but for its outputs.</summary>
    public static ConsoleRun On(Host host, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exit = App.Run(args, host with { Output = output, Error = error });
        var run = new ConsoleRun(exit, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
        run.AssertCalm();
        return run;
    }

    /// <summary>The decisions on the given claims, with nothing to say about them.</summary>
    public static string[] Decisions(params string[] lines)
    {
        ConsoleRun run = Reading(string.Join('\n', lines), "decide", "-");
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal("", run.Error);
        return run.OutputLines;
    }

    /// <summary>The run refused its arguments or input as a whole: nothing on standard output, so many lines of explanation.</summary>
    public ConsoleRun AssertRefused(params string[] parts)
    {
        Assert.Equal(ExitCode.Bad, Exit);
        Assert.Equal("", Output);
        Assert.NotEqual("", Error);
        Assert.All(parts, part => Assert.Contains(part, Error, StringComparison.Ordinal));
        return this;
    }

    private static string[] Lines(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].Split('\n');
    }

    /// <summary>Never a stack trace, never an inner error.</summary>
    private void AssertCalm()
    {
        foreach (string text in new[] { Output, Error })
        {
            Assert.DoesNotContain("\n   at ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain("unexpected went wrong", text, StringComparison.Ordinal);
            Assert.DoesNotContain("予期しない誤り", text, StringComparison.Ordinal);
        }
    }
}
