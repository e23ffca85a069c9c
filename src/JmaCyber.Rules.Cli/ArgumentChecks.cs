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

    /// <summary>The arguments with the command first, whose options may stand before it as well; alone, where only help is asked for.</summary>
    /// <exception cref="BadInputException">There is no command, or it is none.</exception>
    public static string[] CommandFirst(string[] args, RootCommand root)
    {
        Dictionary<string, Option> options = Named(root.Options.Concat(root.Subcommands.SelectMany(command => command.Options)));
        int place = PlaceOfCommand(args, options);
        string[] known = [.. root.Subcommands.Select(one => one.Name)];
        if (place < 0)
        {
            string all = string.Join(", ", known);
            return AsksForHelp(args) ? args : throw new BadInputException(
                new Text($"コマンドがありません。{all}のいずれかが必要です", $"no command is given; expected one of {all}"), Hint);
        }

        string name = args[place];
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            (string Ja, string En) meant = Meant(Nearest.Meant(name, known));
            string all = string.Join(", ", known);
            throw new BadInputException(new Text(
                $"「{Printable.Of(name)}」というコマンドはありません。{meant.Ja}{all}のいずれかが必要です",
                $"'{Printable.Of(name)}' is no command{meant.En}; expected one of {all}"), Hint);
        }

        return [name, .. args[..place], .. args[(place + 1)..]];
    }

    /// <summary>Whether help is asked for, whatever else is.</summary>
    public static bool AsksForHelp(string[] args)
        => args.TakeWhile(arg => !string.Equals(arg, EndOfOptions, StringComparison.Ordinal)).Any(arg => arg is "-h" or "-?" or "/h" or "/?" or "--help");

    /// <summary>Refuses options that the command does not have, those without their value, and those given twice that hold one.</summary>
    /// <exception cref="BadInputException">There is such an option.</exception>
    public static void Run(string[] args, Command command)
    {
        Dictionary<string, Option> options = Named(command.Options);
        var given = new HashSet<Option>();
        for (int place = 0; place < args.Length && !string.Equals(args[place], EndOfOptions, StringComparison.Ordinal); place++)
        {
            string arg = args[place];
            if (!IsOption(arg))
            {
                continue;
            }

            string name = arg.Split('=')[0];
            if (!options.TryGetValue(name, out Option? option))
            {
                throw Unknown(name, command.Name, [.. options.Keys.Where(key => key.StartsWith("--", StringComparison.Ordinal))]);
            }

            if (!TakesValue(option))
            {
                continue;
            }

            if (!given.Add(option) && option.Arity.MaximumNumberOfValues == 1)
            {
                throw new BadInputException(new Text($"{name}が2回あります。1回だけ指定してください", $"{name} is given twice; expected it once"), Hint);
            }

            string? value = name.Length < arg.Length ? arg[(name.Length + 1)..]
                : place + 1 < args.Length && !IsOption(args[place + 1]) ? args[place + 1]
                : null;
            if (string.IsNullOrEmpty(value))
            {
                throw new BadInputException(new Text(
                    $"{name}には値が必要です（{option.HelpName ?? "VALUE"}）",
                    $"{name} has no value; expected {option.HelpName ?? "a value"}"), Hint);
            }
        }
    }

    private static BadInputException Unknown(string name, string command, string[] known)
    {
        (string Ja, string En) meant = Meant(Nearest.Meant(name, known));
        string all = string.Join(", ", Nearest.First(name, known));
        return new BadInputException(new Text(
            $"「{Printable.Of(name)}」は{command}のオプションではありません。{meant.Ja}{command}で使えるのは{all}です",
            $"'{Printable.Of(name)}' is no option of {command}{meant.En}; expected one of {all}"), Hint);
    }

    private static (string Ja, string En) Meant(string? word)
        => word is null ? ("", "") : ($"{word}のことですか。", $" (did you mean {word}?)");

    /// <summary>The place of the first argument that is no option and no option's value, or -1.</summary>
    private static int PlaceOfCommand(string[] args, Dictionary<string, Option> options)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-') && args[i] is not ("/h" or "/?"))
            {
                return i;
            }

            i += options.TryGetValue(args[i], out Option? option) && TakesValue(option) ? 1 : 0;
        }

        return -1;
    }

    private static Dictionary<string, Option> Named(IEnumerable<Option> options)
    {
        var named = new Dictionary<string, Option>(StringComparer.Ordinal);
        foreach (Option option in options)
        {
            named[option.Name] = option;
            foreach (string alias in option.Aliases)
            {
                named[alias] = option;
            }
        }

        return named;
    }

    private static bool TakesValue(Option option)
        => option.ValueType != typeof(bool) && option.ValueType != typeof(void) && option is not (System.CommandLine.Help.HelpOption or VersionOption);

    private static bool IsOption(string arg) => arg.Length > 1 && arg[0] == '-';
}
