using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using JmaCyber.Rules.Cli.Streams;
using NodaTime;
using Spectre.Console;

namespace JmaCyber.Rules.Cli;

/// <summary>What the console program sees of the world; tests put their own in its place.</summary>
internal sealed record Host
{
    private const int PrimaryLanguage = 0x3FF;
    private const int Japanese = 0x11;

    public required Stream Input { get; init; }

    /// <summary>Data goes here, in UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Everything else goes here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody would have to type the input; then none is waited for.</summary>
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a terminal is to have colours.</summary>
    public bool WantsColour { get; init; } = true;

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Where somebody at a terminal is prompted; null where there is none.</summary>
    public Func<IAnsiConsole>? Prompts { get; init; }

    /// <summary>The language of the environment.</summary>
    public Language Language { get; init; } = Language.En;

    /// <summary>The clock, the only one there is.</summary>
    public Func<Instant> Now { get; init; } = SystemClock.Instance.GetCurrentInstant;

    public static Host OfTheProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            TakeUtf8();
        }

        return new()
        {
            Input = StandardStreams.Input(),
            Output = StandardStreams.Output(),
            Error = StandardStreams.Error(),
            InputIsTerminal = StandardStreams.IsInputClosed || !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected && !IsDumb,
            WantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb,
            Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 80 : Math.Max(Console.WindowWidth, 40),
            Prompts = StandardStreams.IsInputClosed || Console.IsInputRedirected || Console.IsErrorRedirected || IsDumb ? null : OnTerminal,
            Language = EnvironmentLanguage(),
        };
    }

    private static bool IsDumb => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>Prompts go where messages go, so that data can be sent elsewhere.</summary>
    private static IAnsiConsole OnTerminal() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        Interactive = InteractionSupport.Yes,
        ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });

    /// <summary>A writer of text to the data output; dispose of it to flush it.</summary>
    public StreamWriter OpenText() => new(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>A message to people, as one line whatever it names.</summary>
    public void Say(string message) => Error.WriteLine(Utility.Printable.Whole(message));

    /// <summary>The language of the environment; the runtime is told of no culture but the one that all systems share.</summary>
    private static Language EnvironmentLanguage()
    {
        string culture = CultureInfo.CurrentUICulture.Name;
        if (culture.Length == 0)
        {
            culture = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable)
                .FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "";
        }

        bool isJapanese = culture.StartsWith("ja", StringComparison.OrdinalIgnoreCase)
            || (culture.Length == 0 && OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguage) == Japanese);
        return isJapanese ? Language.Ja : Language.En;
    }

    /// <summary>A console of another code page would show what is written in UTF-8 as something else.</summary>
    private static void TakeUtf8()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // There is no console: nobody looks at it.
        }
    }

    [DllImport("kernel32")]
    private static extern ushort GetUserDefaultUILanguage();
}
