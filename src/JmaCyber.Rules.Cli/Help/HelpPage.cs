using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using JmaCyber.Rules.Publishing.Drawing;

namespace JmaCyber.Rules.Cli.Help;

/// <summary>The help of a command, or of the whole: no line is wider than asked, no word is broken, Japanese counts two columns a character.</summary>
internal static class HelpPage
{
    public const int UsualWidth = 100;

    private const int WidestLabel = 28;
    private const int NarrowestText = 24;

    /// <summary>The page, without the end of its last line.</summary>
    public static string Of(Command command, Language language, int width)
    {
        var lines = new List<string>();
        foreach (string paragraph in command.Description!.Split('\n'))
        {
            lines.AddRange(TextWrap.Filled(paragraph, width));
        }

        Section(lines, new Text("使い方：", "Usage:"), language, Indented(Usage(command, language), width));
        Section(lines, new Text("引数：", "Arguments:"), language, Table(command.Arguments.Select(one => (Label(one), one.Description ?? "")), width));
        Section(lines, new Text("コマンド：", "Commands:"), language, Table(
            command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, one.Description!.Split('\n')[0])), width));
        Section(lines, new Text("オプション：", "Options:"), language, Table(
            command.Options.Where(one => one is not (HelpOption or VersionOption)).Select(one => (Label(one), one.Description ?? ""))
                .Append(("-h, --help", new Text("使い方を表示します", "show this help").In(language)))
                .Append(("--version", new Text("版を表示します", "show the version").In(language))),
            width));
        return string.Join('\n', lines);
    }

    private static void Section(List<string> lines, Text title, Language language, IEnumerable<string> content)
    {
        string[] all = [.. content];
        if (all.Length > 0)
        {
            lines.Add("");
            lines.Add(title.In(language));
            lines.AddRange(all);
        }
    }

    private static string Usage(Command command, Language language)
    {
        string options = new Text("[オプション]", "[options]").In(language);
        return command is RootCommand
            ? $"jmacyber {new Text("コマンド", "COMMAND").In(language)} {options}"
            : string.Join(' ', command.Arguments.Select(Label).Prepend($"jmacyber {command.Name}").Append(options));
    }

    private static IEnumerable<string> Indented(string text, int width) => TextWrap.Filled(text, width - 2).Select(line => "  " + line);

    /// <summary>Labels at the left, what they mean at their right; where that is too narrow, below them.</summary>
    private static IEnumerable<string> Table(IEnumerable<(string Label, string Text)> rows, int width)
    {
        (string Label, string Text)[] all = [.. rows];
        int column = all.Select(row => TextMeasure.Columns(row.Label)).Where(columns => columns <= WidestLabel).DefaultIfEmpty().Max() + 4;
        bool isBelow = width - column < NarrowestText;
        foreach ((string label, string text) in all)
        {
            string[] lines = [.. TextWrap.Filled(text, width - (isBelow ? 6 : column))];
            bool isLong = isBelow || TextMeasure.Columns(label) > WidestLabel;
            foreach (string line in isLong ? TextWrap.Filled(label.Replace("|", "| "), width - 2).Select(line => line.Replace("| ", "|")) : [])
            {
                yield return "  " + line;
            }

            for (int i = 0; i < lines.Length; i++)
            {
                string left = i == 0 && !isLong ? "  " + label : "";
                yield return (TextMeasure.Padded(left, isBelow ? 6 : column) + lines[i]).TrimEnd();
            }
        }
    }

    private static string Label(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name;
        string several = argument.Arity.MaximumNumberOfValues > 1 ? $"{name} ..." : name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{several}]" : several;
    }

    private static string Label(Option option)
    {
        string[] values = option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(one => one.Label)];
        string value = option.HelpName ?? string.Join('|', values);
        return value.Length == 0 ? option.Name : $"{option.Name} {value}";
    }
}
