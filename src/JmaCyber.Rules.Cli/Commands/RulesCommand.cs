using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>rules</c>: the register.</summary>
internal static class RulesCommand
{
    public static Command Build(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = context.Say("このルールだけを出力します", "this rule only"), Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add([.. Register.All.Select(rule => rule.Id)]);
        Option<string> format = context.FormatOption("json", "markdown", "text");
        Command command = context.Command(
            "rules",
            new Text("ルール集(ID、内容、出典)を出力します", "Prints the register: id, statement and sources of every rule"),
            "jmacyber rules --format markdown --lang ja",
            parsed => Run(context, parsed.GetValue(id), parsed.GetRequiredValue(format)));
        command.Arguments.Add(id);
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, string? id, string format)
    {
        IReadOnlyList<Rule> rules = id is null ? Register.All : [Find(id)];
        using StreamWriter output = context.Host.OpenText();
        switch (format)
        {
            case "markdown":
                output.WriteLine(id is null
                    ? $"{RegisterPage.Markdown(context.Language)}\n\n{InterpretationsPage.Markdown(context.Language)}"
                    : Page(rules[0], context.Language));
                break;
            case "text":
                Terminal.Write(context, output, [.. rules.Select(rule => new Block($"{rule.Id}  {rule.Title.In(context.Language)}",
                [
                    (context.Say("内容", "Statement"), rule.Statement.In(context.Language), null),
                    (context.Say("出典", "Sources"), string.Join("; ", rule.Sources), null),
                ]))]);
                break;
            default:
                output.WriteLine(RegisterJson.Write(rules));
                break;
        }

        return ExitCode.Done;
    }

    private static string Page(Rule rule, Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, new($"`{rule.Id}` {rule.Title.Ja}", $"`{rule.Id}` {rule.Title.En}"));
        page.Paragraph(rule.Statement);
        string sources = string.Join("; ", rule.Sources);
        page.Paragraph(new($"出典：{sources}", $"Sources: {sources}"));
        return page.ToString();
    }

    private static Rule Find(string id)
    {
        if (Register.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is { } rule)
        {
            return rule;
        }

        string near = string.Join(", ", Nearest.First(id, Register.All.Select(one => one.Id)).Take(5));
        throw new BadInputException(new Text(
            $"「{Printable.Of(id)}」というルールはありません。{near}などのいずれかが必要です",
            $"'{Printable.Of(id)}' is no rule; expected one of the register, as {near}"));
    }
}
