using System.CommandLine;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>rules</c>: the register.</summary>
internal static class RulesCommand
{
    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("json", "markdown");
        Command command = context.Command(
            "rules",
            new Text("ルール集(ID、内容、出典)を出力します", "Prints the register: id, statement and sources of every rule"),
            "jmacyber rules --format markdown --lang ja",
            (parsed, _) => Run(context, parsed.GetRequiredValue(format)));
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, string format)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(string.Equals(format, "markdown", StringComparison.Ordinal)
            ? $"{RegisterPage.Markdown(context.Language)}\n\n{InterpretationsPage.Markdown(context.Language)}"
            : RegisterJson.Write(Register.All));
        return ExitCode.Done;
    }
}
