using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>schema claim|decision|program</c>: the JSON Schema of the contract.</summary>
internal static class SchemaCommand
{
    public static Command Build(CommandContext context)
    {
        var what = new Argument<string>("SCHEMA")
        {
            HelpName = "claim|decision|program",
            Description = context.Say("claim（請求）、decision（判定）、program（制度）のいずれか", "claim, decision or program"),
        };
        what.AcceptOnlyFromAmong("claim", "decision", "program");
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
            _ => ContractSchema.Program,
        });
        return ExitCode.Done;
    }
}
