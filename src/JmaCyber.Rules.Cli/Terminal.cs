using Spectre.Console;

namespace JmaCyber.Rules.Cli;

/// <summary>Tables for people: colours and line breaks on a terminal only; in a file or a pipe no line is broken, unless a width is asked for.</summary>
internal static class Terminal
{
    private const int Unbroken = 10_000;

    public static IAnsiConsole Open(Host host, TextWriter output, int widthOfFile = Unbroken)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = host.OutputIsTerminal ? host.Width : widthOfFile;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
