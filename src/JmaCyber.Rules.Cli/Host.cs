using System.Globalization;
using System.Text;
using NodaTime;

namespace JmaCyber.Rules.Cli;

/// <summary>What the console program sees of the world; tests put their own in its place.</summary>
internal sealed class Host
{
    public required Stream Input { get; init; }

    /// <summary>Data goes here, in UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Everything else goes here.</summary>
    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The language of the environment.</summary>
    public Language Language { get; init; } = Language.En;

    /// <summary>The clock, the only one there is.</summary>
    public Func<Instant> Now { get; init; } = SystemClock.Instance.GetCurrentInstant;

    public static Host OfTheProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 80 : Math.Max(Console.WindowWidth, 40),
        Language = EnvironmentLanguage(),
    };

    /// <summary>A writer of text to the data output; dispose of it to flush it.</summary>
    public StreamWriter OpenText() => new(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    private static Language EnvironmentLanguage()
    {
        string culture = CultureInfo.CurrentUICulture.Name;
        if (culture.Length == 0)
        {
            // Without the system's culture data the runtime knows only the invariant culture; the environment still says which it wants.
            culture = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable)
                .FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "";
        }

        return culture.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Ja : Language.En;
    }
}
