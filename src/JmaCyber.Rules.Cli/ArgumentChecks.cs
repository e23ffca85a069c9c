using System.CommandLine;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli;

/// <summary>What the parser would misread: a misspelt option taken for a file, a value that is the next option, a command that is none.</summary>
internal static class ArgumentChecks
{
    public static readonly Text Hint = new(
        "使い方は jmacyber --help、各コマンドの使い方は jmacyber COMMAND --help で見られます",
        "see jmacyber --help, and jmacyber COMMAND --help for a command");

    private const string EndOfOptions = "--";

    /// <summary>Refuses such arguments.</summary>
    /// <exception cref="BadInputException">The arguments have such a fault.</exception>
    public static void Run(string[] args, RootCommand root)
    {
        var options = new Dictionary<string, Option>(StringComparer.Ordinal);
        foreach (Option option in root.Options.Concat(root.Subcommands.SelectMany(command => command.Options)))
        {
            options[option.Name] = option;
            foreach (string alias in option.Aliases)
            {
                options[alias] = option;
            }
        }

        for (int i = 0; i < args.Length && !string.Equals(args[i], EndOfOptions, StringComparison.Ordinal); i++)
        {
            if (IsOption(args[i]))
            {
                CheckOption(args, i, options);
            }
        }

        CheckCommand(args, root, options);
    }

    private static void CheckOption(string[] args, int place, Dictionary<string, Option> options)
    {
        string name = args[place].Split('=')[0];
        if (!options.TryGetValue(name, out Option? option))
        {
            string known = string.Join(", ", options.Keys.Where(key => key.StartsWith("--", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
            throw new BadInputException(new Text(
                $"「{Printable.Of(name)}」というオプションはありません。使えるのは{known}です",
                $"'{Printable.Of(name)}' is no option; expected one of {known}"), Hint);
        }

        bool takesValue = option.ValueType != typeof(bool) && option.ValueType != typeof(void)
            && option is not (System.CommandLine.Help.HelpOption or VersionOption);
        if (takesValue && name.Length == args[place].Length && (place + 1 == args.Length || IsOption(args[place + 1])))
        {
            throw new BadInputException(new Text(
                $"{name}には値が必要です({option.HelpName ?? "VALUE"})",
                $"{name} has no value; expected {option.HelpName ?? "a value"}"), Hint);
        }
    }

    private static void CheckCommand(string[] args, RootCommand root, Dictionary<string, Option> options)
    {
        string? command = FirstWord(args, options);
        string known = string.Join(", ", root.Subcommands.Select(one => one.Name));
        if (command is null)
        {
            if (!args.Any(arg => arg is "-h" or "-?" or "/h" or "/?" or "--help"))
            {
                throw new BadInputException(
                    new Text($"コマンドがありません。{known}のいずれかが必要です", $"no command is given; expected one of {known}"), Hint);
            }
        }
        else if (!root.Subcommands.Any(one => string.Equals(one.Name, command, StringComparison.Ordinal)))
        {
            throw new BadInputException(new Text(
                $"「{Printable.Of(command)}」というコマンドはありません。{known}のいずれかが必要です",
                $"'{Printable.Of(command)}' is no command; expected one of {known}"), Hint);
        }
    }

    /// <summary>The first argument that is no option and no option's value: the command.</summary>
    private static string? FirstWord(string[] args, Dictionary<string, Option> options)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-') && args[i] is not ("/h" or "/?"))
            {
                return args[i];
            }

            bool takesNext = options.TryGetValue(args[i], out Option? option) && option.ValueType != typeof(bool)
                && option is not (System.CommandLine.Help.HelpOption or VersionOption);
            i += takesNext ? 1 : 0;
        }

        return null;
    }

    private static bool IsOption(string arg) => arg.Length > 1 && arg[0] == '-';
}
