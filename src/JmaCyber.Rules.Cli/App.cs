using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Reflection;

namespace JmaCyber.Rules.Cli;

/// <summary>The console program: arguments in, an exit code out; no stack trace ever leaves it.</summary>
internal static class App
{
    public static int Run(string[] args, Host host)
    {
        Language language = CommonOptions.LanguageOf(args) ?? host.Language;
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            // The parser's own messages come in the language asked for; nothing else looks at the culture.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.Ja ? "ja" : "en");
            return Run(args, host, language);
        }
        catch (BadInputException bad)
        {
            foreach (Text message in bad.Messages)
            {
                host.Error.WriteLine(message.In(language));
            }

            return ExitCode.Bad;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(fault.Message);
            return ExitCode.Bad;
        }
        catch (Exception fault)
        {
            host.Error.WriteLine(new Text(
                $"jmacyberの内部で思わぬ誤りが起きました({fault.GetType().Name}: {fault.Message})。入力とともにお知らせください",
                $"something unexpected went wrong inside jmacyber ({fault.GetType().Name}: {fault.Message}); please report it with the input").In(language));
            return ExitCode.Bad;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static int Run(string[] args, Host host, Language language)
    {
        if (args.Contains("--version", StringComparer.Ordinal))
        {
            using StreamWriter version = host.OpenText();
            version.WriteLine(Version());
            return ExitCode.Done;
        }

        RootCommand root = CommandTree.Build(host, language, args);
        ArgumentChecks.Run(args, root);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true))
        {
            foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            {
                host.Error.WriteLine(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            host.Error.WriteLine(ArgumentChecks.Hint.In(language));
            return ExitCode.Bad;
        }

        using var help = new StringWriter { NewLine = "\n" };
        int exit = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = host.Error });
        using StreamWriter output = host.OpenText();
        output.Write(HelpText.In(language, help.ToString()));
        return exit;
    }

    private static string Version()
        => typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";
}
