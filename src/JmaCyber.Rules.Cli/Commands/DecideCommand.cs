using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>decide FILE</c>: a decision for each claim, in the order of the lines.</summary>
internal static class DecideCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string> file = context.FileArgument();
        Option<string> format = context.FormatOption("jsonl", "table", "markdown");
        var explain = new Option<bool>("--explain")
        {
            Description = context.Say("判定したすべてのルールを、説明と出典とともに加えます", "add every rule judged, with sentence and sources"),
        };
        Command command = context.Command(
            "decide",
            new Text("ファイルの請求を、施設ごとに届いた順に、1件ずつ判定します", "Decides every claim of a file, each facility's in the order in which they arrived"),
            "jmacyber decide claims.jsonl --format table --set annual-slot=claim",
            (parsed, program) =>
            {
                ClaimFile claims = context.ReadClaims(parsed.GetRequiredValue(file));
                Write(context, program, claims.Ledger, parsed.GetRequiredValue(format), parsed.GetValue(explain));
                return CommandContext.ExitAfter(claims);
            });
        command.Arguments.Add(file);
        command.Options.Add(format);
        command.Options.Add(explain);
        return command;
    }

    private static void Write(CommandContext context, SupportProgram program, Ledger ledger, string format, bool explain)
    {
        IReadOnlyList<Decision> decisions = program.Decide(ledger);
        switch (format)
        {
            case "table":
                DecisionTable.Write(context, program, decisions, explain);
                break;
            case "markdown":
                WritePages(context, program, decisions, program.SensitivityOf(ledger), explain);
                break;
            default:
                DecisionJson.WriteLines(context.Host.Output, decisions, explain);
                break;
        }
    }

    private static void WritePages(
        CommandContext context, SupportProgram program, IReadOnlyList<Decision> decisions, IReadOnlyList<ReadingSensitivity> sensitivities, bool explain)
    {
        using StreamWriter output = context.Host.OpenText();
        context.WriteNote(output, program);
        output.Write(string.Join("\n---\n\n", decisions.Select((one, place) =>
            $"{DecisionPage.Markdown(one, context.Language, explain)}\n\n{SensitivityNote.Markdown(sensitivities[place], context.Language)}\n")));
    }
}
