using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>decide FILE</c>: a decision for each claim, in the order of the lines.</summary>
internal static class DecideCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        Option<string[]> id = LedgerInput.IdOption(context);
        Option<string> format = context.FormatOption("jsonl", "table", "csv", "markdown", "html");
        var explain = new Option<bool>("--explain")
        {
            Description = context.Say("判定したすべてのルールを、説明と出典とともに加えます", "add every rule judged, with sentence and sources"),
        };
        Command command = context.ProgramCommand(
            "decide",
            new Text("ファイルの請求を、施設ごとに届いた順に、1件ずつ判定します", "Decides every claim of a file, each facility's in the order in which they arrived"),
            "jmacyber decide claims.jsonl --format table --set annual-slot=claim",
            (parsed, program) =>
            {
                string form = parsed.GetRequiredValue(format);
                bool isExplained = parsed.GetValue(explain);
                CommandContext.RefuseBeside(isExplained && form is "csv", "--explain", "--format csv");
                string[] files = LedgerInput.Files(context, parsed, file);
                if (form is "jsonl" or "csv" && parsed.GetValue(id) is not { Length: > 0 })
                {
                    (CompactLedger ledger, int exit) = LedgerInput.ReadCompact(context, parsed, files, isExplained);
                    if (form is "csv")
                    {
                        ledger.DecideToCsv(program, context.Host.Output, context.Language);
                    }
                    else
                    {
                        ledger.Decide(program, context.Host.Output);
                    }

                    return exit;
                }

                LedgerInput claims = LedgerInput.Read(context, parsed, files);
                Write(context, program, claims, claims.Places(parsed.GetValue(id)), form, isExplained);
                return claims.Exit;
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(id);
        command.Options.Add(format);
        command.Options.Add(explain);
        return command;
    }

    private static void Write(CommandContext context, SupportProgram program, LedgerInput claims, IReadOnlyList<int> places, string format, bool explain)
    {
        IReadOnlyList<Decision> all = program.Decide(claims.Ledger);
        IReadOnlyList<Decision> decisions = places.Count == all.Count ? all : [.. places.Select(place => all[place])];
        switch (format)
        {
            case "table":
                DecisionTable.Write(context, program, decisions, explain);
                break;
            case "csv":
                DecisionCsv.Write(context.Host.Output, decisions, context.Language);
                break;
            case "markdown" or "html":
                IReadOnlyList<ReadingSensitivity> sensitivities = program.SensitivityOf(claims.Ledger);
                string pages = string.Join("\n\n---\n\n", places.Select(place =>
                    $"{DecisionPage.Markdown(all[place], context.Language, explain)}\n\n{SensitivityNote.Markdown(sensitivities[place], context.Language)}"));
                context.WritePage(ProgramNote.Before(program, context.Language, pages), format is "html");
                break;
            default:
                DecisionJson.WriteLines(context.Host.Output, decisions, explain);
                break;
        }
    }
}
