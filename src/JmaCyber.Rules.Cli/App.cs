using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using JmaCyber.Rules.Cli.Help;
using JmaCyber.Rules.Cli.Streams;

namespace JmaCyber.Rules.Cli;

/// <summary>The console program: arguments in, an exit code out; no stack trace ever leaves it.</summary>
internal static class App
{
    public static int Run(string[] args, Host host)
    {
        Language language = CommonOptions.LanguageOf(args) ?? host.Language;
        CultureInfo before = CultureInfo.CurrentUICulture;
        using var output = new DataOutput(host.Output);
        try
        {
            // The parser's own messages come in the language asked for; nothing else looks at the culture.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.Ja ? "ja" : "en");
            int exit = Run(args, host with { Output = output }, language);
            output.Commit();
            return exit;
        }
        catch (OutputLostException lost)
        {
            if (!lost.IsReaderGone)
            {
                host.Say(lost.Text.In(language));
            }

            return ExitCode.Lost;
        }
        catch (BadInputException bad)
        {
            foreach (Text message in bad.Messages)
            {
                host.Say(message.In(language));
            }

            return ExitCode.Bad;
        }
        catch (Exception fault)
        {
            host.Say(new Text(
                $"jmacyberの内部で予期しない誤りが起きました（{fault.GetType().Name}：{fault.Message}）。入力とともにお知らせください",
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
        if (args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal))
        {
            return Complete(args, CommandTree.Build(host, language), host);
        }

        if (args.Contains("--version", StringComparer.Ordinal))
        {
            return Print(host, Version());
        }

        RootCommand root = CommandTree.Build(host, language, args.FirstOrDefault());
        args = ArgumentChecks.CommandFirst(args, root);
        Command command = root.Subcommands.FirstOrDefault(one => string.Equals(one.Name, args[0], StringComparison.Ordinal)) ?? root;
        if (ArgumentChecks.AsksForHelp(args))
        {
            return Print(host, HelpPage.Of(command, language, host.OutputIsTerminal ? host.Width : HelpPage.UsualWidth));
        }

        ArgumentChecks.Run(args, command);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true))
        {
            IEnumerable<string> messages = parsed.Errors
                .Select(error => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Distinct(StringComparer.Ordinal);
            throw new BadInputException([.. messages.Select(message => new Text(InJapanese(message), message)), ArgumentChecks.Hint]);
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = TextWriter.Null, Error = host.Error });
    }

    /// <summary>What a shell asks for while somebody types: the words that could follow.</summary>
    private static int Complete(string[] args, RootCommand root, Host host)
    {
        using var words = new StringWriter { NewLine = "\n" };
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        int exit = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = words, Error = TextWriter.Null });
        using StreamWriter output = host.OpenText();
        output.Write(words.ToString());
        return exit;
    }

    private static int Print(Host host, string text)
    {
        using StreamWriter output = host.OpenText();
        output.WriteLine(text);
        return ExitCode.Done;
    }

    /// <summary>A message of the parser as we write Japanese: its own brackets, points and commas, and no blanks around them.</summary>
    private static string InJapanese(string message)
    {
        string told = message.Replace("ます: ", "ます：", StringComparison.Ordinal);
        string quoted = Regex.Replace(told, " ?'(?<quoted>[^']*)' ?", "「${quoted}」", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Regex.Replace(quoted.Replace("」「", "」、「", StringComparison.Ordinal), "[.。]$", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Version()
        => typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";
}
