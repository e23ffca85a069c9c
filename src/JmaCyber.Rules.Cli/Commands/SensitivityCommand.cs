using System.CommandLine;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Cli.Commands;

/// <summary><c>sensitivity FILE</c>: whether each answer rests on an open reading, and on which.</summary>
internal static class SensitivityCommand
{
    public static Command Build(CommandContext context)
    {
        Argument<string[]> file = LedgerInput.Argument(context);
        Option<string[]> id = LedgerInput.IdOption(context);
        Option<string> format = context.FormatOption("jsonl", "table");
        Command command = context.ProgramCommand(
            "sensitivity",
            new Text("すべての解釈の組み合わせで判定し、答えがどの解釈に左右されるかを示します", "Decides under every setting of the interpretations and tells on which the answers turn"),
            "jmacyber sensitivity claims.jsonl --format table",
            (parsed, program) =>
            {
                LedgerInput claims = LedgerInput.Read(context, parsed, LedgerInput.Files(context, parsed, file));
                IReadOnlyList<int> places = claims.Places(parsed.GetValue(id));
                IReadOnlyList<ReadingSensitivity> all = program.SensitivityOf(claims.Ledger);
                IReadOnlyList<ReadingSensitivity> sensitivities = [.. places.Select(place => all[place])];
                if (parsed.GetValue(format) is "table")
                {
                    WriteTable(context, sensitivities);
                }
                else
                {
                    SensitivityJson.WriteLines(context.Host.Output, sensitivities);
                }

                return claims.Exit;
            });
        command.Arguments.Add(file);
        command.Options.Add(context.Common.Input);
        command.Options.Add(id);
        command.Options.Add(format);
        return command;
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<ReadingSensitivity> sensitivities)
    {
        using StreamWriter output = context.Host.OpenText();
        string[] heads =
        [
            context.Say("請求", "Claim"),
            context.Say("左右されるか", "Settled"),
            context.Say("左右する解釈", "Turns on"),
            context.Say("結果と額（設定の数）", "Outcomes (settings)"),
        ];
        Terminal.Write(context, output, heads, [.. sensitivities.Select(one => new TableRow(
            (one.Claim.Id.Value, null),
            (one.IsSettled ? context.Say("されません", "yes") : context.Say("されます", "no"), null),
            (Readings(context, one), null),
            (string.Join(context.Say("、", ", "), one.Outcomes.Select(outcome => Outcome(context, outcome))), null)))]);
        Terminal.Write(context, output, Disclaimer.Text.In(context.Language));
    }

    private static string Readings(CommandContext context, ReadingSensitivity one)
        => one.IsSettled ? ""
            : one.TurnsOn.Count == 0 ? context.Say("組み合わせのみ", "a combination only")
            : string.Join(", ", one.TurnsOn.Select(reading => reading.Id));

    private static string Outcome(CommandContext context, PossibleOutcome outcome)
    {
        string title = Words.Outcome(outcome.Outcome).In(context.Language);
        return context.Say(
            FormattableString.Invariant($"{title} {outcome.Amount}円（{outcome.Settings}）"),
            FormattableString.Invariant($"{title} {outcome.Amount} yen ({outcome.Settings})"));
    }
}
