using System.Globalization;
using CsvHelper;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>Decisions as a table that a spreadsheet opens: CSV in UTF-8 with a byte order mark, lines ended by CRLF, one decision a row.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula is written with a ' before it.</remarks>
public static class DecisionCsv
{
    private static readonly Text[] Headers =
    [
        new("請求番号", "claim"), new("施設番号", "facility"), new("事由", "incident"), new("事由発生日", "occurredOn"), new("請求日", "claimedOn"), new("結果", "outcome"),
        new("金額（円）", "amount"), new("支援金", "payment"), new("パターン", "pattern"), new("休業日数", "closureDays"), new("版", "version"),
        new("年間（6月開始）", "programYear"), new("書類がそろった日", "completeOn"), new("振込期限", "remittedBy"), new("着金見込み", "creditedBy"), new("暫定", "provisional"),
        new("理由", "reasons"), new("不足書類", "missing"), new("注記", "notes"),
    ];

    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes a header and the decisions, in their order.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="language">
    /// In English the cells hold the contract's names and ids; in Japanese the headers are Japanese, and titles stand in the place of names and ids.
    /// </param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, IEnumerable<Decision> decisions, Language language)
    {
        Guard.NotNull(decisions);
        WriteRows(output, Guard.Defined(language), rows =>
        {
            foreach (Decision decision in decisions)
            {
                ClaimFacts facts = decision.Facts;
                rows.Put(decision.Claim.Id.Value, decision.Claim.Facility.Id.Value, facts, Ruling.Of(facts));
            }
        });
    }

    /// <summary>Writes a header, and the decisions that are put.</summary>
    internal static void WriteRows(Stream output, Language language, Action<Rows> put)
    {
        using CsvWriter writer = CsvWriter.Create(Guard.NotNull(output), Options, leaveOpen: true);
        foreach (Text header in Headers)
        {
            writer.WriteField(header.In(language));
        }

        writer.EndRecord();
        put(new Rows(writer, language == Language.Ja));
        writer.Flush();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool flag, bool isJapanese) => (flag, isJapanese) switch
    {
        (true, true) => "はい",
        (false, true) => "いいえ",
        (true, false) => "true",
        (false, false) => "false",
    };

    /// <summary>The rows of a table, one a decision.</summary>
    internal sealed class Rows(CsvWriter writer, bool isJapanese)
    {
        private readonly string[] incidents = Names<IncidentKind>(isJapanese, JapaneseName.Of);
        private readonly string[] outcomes = Names<Outcome>(isJapanese, outcome => DecisionTitles.For(outcome).Ja);
        private readonly string[] payments = Names<PaymentKind>(isJapanese, payment => DecisionTitles.For(payment).Ja);

        /// <summary>Adds a row.</summary>
        public void Put(string id, string facility, in ClaimFacts facts, in Ruling ruling)
        {
            Put(Printable.Whole(id));
            Put(Printable.Whole(facility));
            Put(incidents[(int)facts.Incident]);
            Put(DateText.En(facts.OccurredOn));
            Put(DateText.En(facts.ClaimedOn));
            Put(outcomes[(int)ruling.Outcome]);
            Put(Number(ruling.Amount.Amount));
            Put(facts.Payment is { } payment ? payments[(int)payment] : string.Empty);
            Put(facts.Pattern is { } pattern ? Number(pattern) : string.Empty);
            Put(Number(facts.ClosureDays));
            Put(Printable.Whole(facts.Version?.Id ?? string.Empty));
            Put(facts.Year is { } year ? Number(year.Year) : string.Empty);
            Put(ruling.Outcome == Outcome.Payable ? ruling.Payout : null);
            Put(ruling.Findings.ReasonsFor(ruling.Outcome));
            Put(ruling.Findings.MissingFor(ruling.Outcome));
            Put(ruling.Findings.Notes);
            writer.EndRecord();
        }

        private static string[] Names<T>(bool isJapanese, Func<T, string> japanese)
            where T : struct, Enum
            => Array.ConvertAll(ContractName.All<T>(), name => isJapanese ? japanese(ContractName.Parse<T>(name)) : name);

        private void Put(string cell) => writer.WriteField(cell);

        private void Put(Payout? payout)
        {
            Put(payout is null ? string.Empty : DateText.En(payout.CompleteOn));
            Put(payout is null ? string.Empty : DateText.En(payout.RemittedBy));
            Put(payout is null ? string.Empty : DateText.En(payout.CreditedBy));
            Put(payout is null ? string.Empty : Flag(payout.IsProvisional, isJapanese));
        }

        private void Put(RuleSet rules)
            => Put(rules.IsEmpty ? string.Empty : string.Join(" ", rules.Select(rule => isJapanese ? rule.Title.Ja : rule.Id)));
    }
}
