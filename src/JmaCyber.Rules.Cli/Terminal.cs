using Spectre.Console;
using Spectre.Console.Rendering;

namespace JmaCyber.Rules.Cli;

/// <summary>Tables for people: colours and line breaks on a terminal only; in a file or a pipe no line is broken, unless a width is asked for.</summary>
internal static class Terminal
{
    private const int Unbroken = 10_000;

    /// <summary>Writes something of the terminal's, without blanks at the ends of lines.</summary>
    public static void Write(Host host, TextWriter output, IRenderable table, int widthOfFile = Unbroken)
    {
        using var lines = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = host.OutputIsTerminal ? host.Width : widthOfFile;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (string line in lines.ToString().Trim('\n').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            output.WriteLine(line);
        }
    }
}
