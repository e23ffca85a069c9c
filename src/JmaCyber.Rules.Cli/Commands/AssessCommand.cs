using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>assess FILE</c>: what can be said of each partial claim already, and what to ask next.</summary>
internal static class AssessCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = PartialInput.Argument(context);
        Command command = context.ProgramCommand(
            "assess",
            new Text(
                "一部しかわかっていない請求について、いま言えることと、次に確かめることを示します",
                "Tells what can be said already of claims of which only part is known, and what to ask next"),
            "jmacyber assess draft.jsonl",
            (parsed, program) =>
            {
                PartialInput claims = PartialInput.Read(context, LedgerInput.Files(context, parsed, file));
                AssessmentJson.WriteLines(context.Host.Output, claims.Claims.Select(claim => program.Assess(claim)));
                return claims.Exit;
            });
        command.Arguments.Add(file);
        return command;
    }
}
