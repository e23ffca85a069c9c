using System.CommandLine;
using JmaCyber.Rules.Cli.Help;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Publishing.Drawing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>help [COMMAND|interpretations]</c>: how the whole is used, or one command, or what <c>--set</c> can set.</summary>
internal static class HelpCommand
{
    private const string Interpretations = "interpretations";

    public static Command Build(CommandContext context, RootCommand root)
    {
        var topic = new Argument<string>("TOPIC")
        {
            HelpName = "COMMAND|interpretations",
            Description = context.Say("コマンドの名前、または解釈の一覧（interpretations）", "the name of a command, or interpretations for what --set can set"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        topic.AcceptOnlyFromAmong([.. root.Subcommands.Select(one => one.Name), Interpretations]);
        Command command = context.Command(
            "help",
            new Text("使い方、または解釈の一覧を表示します", "Tells how a command is used, or lists the interpretations"),
            "jmacyber help interpretations",
            parsed =>
            {
                int width = context.Host.OutputIsTerminal ? context.Host.Width : HelpPage.UsualWidth;
                using StreamWriter output = context.Host.OpenText();
                output.WriteLine(parsed.GetValue(topic) switch
                {
                    null => HelpPage.Of(root, context.Language, width),
                    Interpretations => string.Join("\n", Interpretation.All.SelectMany(one => Lines(one, context, width))),
                    var name => HelpPage.Of(root.Subcommands.First(one => string.Equals(one.Name, name, StringComparison.Ordinal)), context.Language, width),
                });
                return ExitCode.Done;
            });
        command.Arguments.Add(topic);
        return command;
    }

    private static IEnumerable<string> Lines(Interpretation one, CommandContext context, int width)
    {
        yield return one == Interpretation.All[0] ? one.Id : $"\n{one.Id}";
        foreach (string line in TextWrap.Filled(one.Reading.Question.In(context.Language), width - 2))
        {
            yield return $"  {line}";
        }

        foreach ((string value, Text meaning) in one.Reading.Values)
        {
            string isDefault = string.Equals(value, one.DefaultValue, StringComparison.Ordinal) ? context.Say("（既定）", " (default)") : "";
            foreach (string line in TextWrap.Filled($"{one.Id}={value}{isDefault}", width - 4))
            {
                yield return $"    {line}";
            }

            foreach (string line in TextWrap.Filled(meaning.In(context.Language), width - 8))
            {
                yield return $"        {line}";
            }
        }
    }
}
