using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>schema claim|decision|program|partial</c>: the JSON Schema of the contract.</summary>
internal static class SchemaCommand
{
    public static Command Build(CommandContext context)
    {
        var what = new Argument<string>("SCHEMA")
        {
            HelpName = "claim|decision|program|partial",
            Description = context.Say(
                "claim（請求）、decision（判定）、program（制度）、partial（わかっていることだけの請求）のいずれか",
                "claim, decision, program or partial (a claim of which only part is known)"),
        };
        what.AcceptOnlyFromAmong("claim", "decision", "program", "partial");
        Command command = context.Command(
            "schema",
            new Text("JSON Schema（draft 2020-12）を出力します", "Prints a JSON Schema (draft 2020-12)"),
            "jmacyber schema claim",
            parsed => Run(context, parsed.GetRequiredValue(what)));
        command.Arguments.Add(what);
        return command;
    }

    private static int Run(CommandContext context, string what)
    {
        using StreamWriter output = context.Host.OpenText();
        output.WriteLine(what switch
        {
            "claim" => ContractSchema.Claim,
            "decision" => ContractSchema.Decision,
            "partial" => ContractSchema.Partial,
            _ => ContractSchema.Program,
        });
        return ExitCode.Done;
    }
}
