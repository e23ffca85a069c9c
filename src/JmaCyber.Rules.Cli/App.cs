using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

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
        ParseResult parsed = CommandTree.Build(host, language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true))
        {
            foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            {
                host.Error.WriteLine(message);
            }

            host.Error.WriteLine(new Text(
                "使い方は jmacyber --help、各コマンドの使い方は jmacyber COMMAND --help で見られます",
                "see jmacyber --help, and jmacyber COMMAND --help for a command").In(language));
            return ExitCode.Bad;
        }

        using StreamWriter help = host.OpenText();
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = host.Error });
    }
}
