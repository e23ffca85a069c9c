using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>program</c>: the whole scheme as data, or as tables for people.</summary>
internal static class ProgramCommand
{
    public static Command Build(CommandContext context)
    {
        Option<string> format = context.FormatOption("json", "markdown");
        Command command = context.Command(
            "program",
            new Text("制度をデータ(JSON)または表(Markdown)で出力します。改定案はその写しを書き換えたものです", "Prints the program as data or as tables; a proposed revision is an edited copy"),
            "jmacyber program > proposal.json",
            (parsed, program) => Run(context, program, parsed.GetRequiredValue(format)));
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, SupportProgram program, string format)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(string.Equals(format, "markdown", StringComparison.Ordinal)
            ? ProgramPage.Markdown(program, context.Language)
            : ProgramJson.Write(program));
        return ExitCode.Done;
    }
}
