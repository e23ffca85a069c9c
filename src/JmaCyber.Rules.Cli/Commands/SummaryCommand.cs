using System.CommandLine;
using JmaCyber.Rules.Cli.Summaries;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>summary FILE</c>: how many claims, and how much money, by what one asks for.</summary>
internal static class SummaryCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        var by = new Option<string>("--by")
        {
            Description = context.Say(
                "集計の単位（既定: outcome）。monthは振込手続きの期限の月です", "what to count by (default: outcome); month is that of the remittance"),
            DefaultValueFactory = _ => SummaryBy.All[0].Name,
        };
        by.AcceptOnlyFromAmong([.. SummaryBy.All.Select(one => one.Name)]);
        Option<string> format = context.FormatOption("table", "csv", "jsonl");
        Command command = context.ProgramCommand(
            "summary",
            new Text("請求の件数と金額を集計します", "Counts claims and yen"),
            "jmacyber summary claims.jsonl --by month --format csv",
            (parsed, program) =>
            {
                LedgerInput claims = LedgerInput.Read(context, parsed, LedgerInput.Files(context, parsed, file));
                SummaryBy unit = SummaryBy.All.First(one => string.Equals(one.Name, parsed.GetRequiredValue(by), StringComparison.Ordinal));
                SummaryOutput.Write(context, program, unit, SummaryRow.Of(unit, program.Decide(claims.Ledger)), parsed.GetRequiredValue(format));
                return claims.Exit;
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(by);
        command.Options.Add(format);
        return command;
    }
}
