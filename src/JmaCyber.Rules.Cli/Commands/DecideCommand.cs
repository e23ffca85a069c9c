using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>decide FILE</c>: a decision for each claim, in the order of the lines.</summary>
internal static class DecideCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string> file = context.FileArgument();
        Option<string> format = context.FormatOption("jsonl", "table");
        Command command = context.Command(
            "decide",
            new Text("請求のファイルを台帳として読み、1件ずつ判定します", "Reads a file of claims as a ledger and decides each"),
            "jmacyber decide claims.jsonl --format table --set annual-slot=claim",
            (parsed, program) => Run(context, program, context.ReadClaims(parsed, parsed.GetRequiredValue(file)), parsed.GetRequiredValue(format)));
        command.Arguments.Add(file);
        command.Options.Add(format);
        return command;
    }

    private static int Run(CommandContext context, SupportProgram program, ClaimFile claims, string format)
    {
        IReadOnlyList<Decision> decisions = program.Decide(claims.Ledger);
        if (string.Equals(format, "table", StringComparison.Ordinal))
        {
            DecisionTable.Write(context, decisions);
        }
        else
        {
            DecisionJson.WriteLines(context.Host.Output, decisions);
        }

        return CommandContext.ExitAfter(claims);
    }
}
