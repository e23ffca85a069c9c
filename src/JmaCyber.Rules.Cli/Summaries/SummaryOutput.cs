using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Publishing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Cli.Summaries;

/// <summary>A summary as the form asked for has it.</summary>
internal static class SummaryOutput
{
    private static readonly string[] Members =
        ["by", "key", "claims", "payable", "amount", "incomplete", "amountIncomplete", "referred", "notPayable"];

    public static void Write(CommandContext context, SupportProgram program, SummaryBy by, IReadOnlyList<SummaryRow> rows, string format)
    {
        switch (format)
        {
            case "csv":
                bool isJapanese = context.Language == Language.Ja;
                CsvOutput.Write(context.Host.Output, isJapanese ? Heads(context, by) : Members, rows.Select(row =>
                    (string[])[.. isJapanese ? [Key(context, by, row)] : new[] { by.Name, row.Key }, .. Numbers(row, isPlain: true)]));
                break;
            case "jsonl":
                using (StreamWriter output = context.Host.OpenText())
                {
                    foreach (SummaryRow row in rows)
                    {
                        output.WriteLine(Json(by, row));
                    }
                }

                break;
            default:
                Table(context, program, by, rows);
                break;
        }
    }

    private static void Table(CommandContext context, SupportProgram program, SummaryBy by, IReadOnlyList<SummaryRow> rows)
    {
        using StreamWriter output = context.Host.OpenText();
        string[] heads = Heads(context, by);
        Terminal.Write(context, output, [heads[0], .. heads[1..].Select(head => "\t" + head)], [.. rows.Select(row =>
            new TableRow([(Key(context, by, row), null), .. Numbers(row, isPlain: false).Select(number => (number, (Spectre.Console.Style?)null))]))]);
        if (ProgramNote.Of(program) is { } note)
        {
            Terminal.Write(context, output, Printable.Whole(note.In(context.Language)));
        }

        Terminal.Write(context, output, Disclaimer.Text.In(context.Language));
    }

    private static string[] Heads(CommandContext context, SummaryBy by) =>
    [
        by.Title.In(context.Language),
        context.Say("請求", "Claims"),
        context.Say("支払対象", "Payable"),
        context.Say("支払額（円）", "Yen"),
        context.Say("書類不足", "Incomplete"),
        context.Say("そろえば（円）", "Yen once complete"),
        context.Say("要照会", "Referred"),
        context.Say("支払対象外", "Not payable"),
    ];

    private static string Key(CommandContext context, SummaryBy by, SummaryRow row)
        => ReferenceEquals(row.Key, SummaryRow.Total)
            ? context.Say("計", "total")
            : by.Shown(row.Key).In(context.Language);

    private static string[] Numbers(SummaryRow row, bool isPlain)
    {
        string Count(int count) => FormattableString.Invariant($"{count}");
        string Money(Yen yen) => isPlain ? FormattableString.Invariant($"{yen.Amount}") : yen.ToString();
        return
        [
            Count(row.Claims), Count(row.Payable), Money(row.Amount), Count(row.Incomplete), Money(row.AmountIncomplete),
            Count(row.Referred), Count(row.NotPayable),
        ];
    }

    private static string Json(SummaryBy by, SummaryRow row) => new JsonObject
    {
        ["by"] = by.Name,
        ["key"] = row.Key,
        ["claims"] = row.Claims,
        ["payable"] = row.Payable,
        ["amount"] = row.Amount.Amount,
        ["incomplete"] = row.Incomplete,
        ["amountIncomplete"] = row.AmountIncomplete.Amount,
        ["referred"] = row.Referred,
        ["notPayable"] = row.NotPayable,
    }.ToJsonString(JsonOutput.Options);
}
