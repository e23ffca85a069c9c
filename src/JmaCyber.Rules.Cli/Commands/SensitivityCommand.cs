using JmaCyber.Rules.Analysis;
using System.CommandLine;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>sensitivity FILE</c>: whether each answer rests on an open reading, and on which.</summary>
internal static class SensitivityCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string> file = context.FileArgument();
        Command command = context.Command(
            "sensitivity",
            new Text("すべての解釈の組み合わせで判定し、答えがどの解釈に左右されるかを示します", "Decides under every setting of the interpretations and tells on which the answers turn"),
            "jmacyber sensitivity claims.jsonl",
            (parsed, program) =>
            {
                ClaimFile claims = context.ReadClaims(parsed.GetRequiredValue(file));
                SensitivityJson.WriteLines(context.Host.Output, program.SensitivityOf(claims.Ledger));
                return CommandContext.ExitAfter(claims);
            });
        command.Arguments.Add(file);
        return command;
    }
}
