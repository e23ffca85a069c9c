using System.Globalization;
using CsvHelper;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;
using NodaTime.Text;

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
        using CsvWriter writer = CsvWriter.Create(Guard.NotNull(output), Options, leaveOpen: true);
        Row(writer, Headers.Select(header => header.In(language)));
        foreach (Decision decision in Guard.NotNull(decisions))
        {
            Row(writer, Cells(decision, Guard.Defined(language) == Language.Ja));
        }

        writer.Flush();
    }

    private static void Row(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            writer.WriteField(Printable.Whole(cell));
        }

        writer.EndRecord();
    }

    private static IEnumerable<string> Cells(Decision decision, bool isJapanese)
    {
        Claim claim = decision.Claim;
        Payout? payout = (decision as Payable)?.Payout;
        long amount = decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero).Amount;
        yield return claim.Id.Value;
        yield return claim.Facility.Id.Value;
        yield return isJapanese ? JapaneseName.Of(claim.Incident.Kind) : ContractName.Of(claim.Incident.Kind);
        yield return Day(claim.Incident.OccurredOn);
        yield return Day(claim.ClaimedOn);
        yield return isJapanese ? DecisionTitles.For(decision.Outcome).Ja : ContractName.Of(decision.Outcome);
        yield return Number(amount);
        yield return decision.Payment is not { } payment ? string.Empty : isJapanese ? DecisionTitles.For(payment).Ja : ContractName.Of(payment);
        yield return Number(decision.Pattern);
        yield return Number(decision.ClosureDays);
        yield return decision.Version?.Id ?? string.Empty;
        yield return Number(decision.ProgramYear?.Year);
        yield return Day(payout?.CompleteOn);
        yield return Day(payout?.RemittedBy);
        yield return Day(payout?.CreditedBy);
        yield return payout is null ? string.Empty : Flag(payout.IsProvisional, isJapanese);
        yield return Rules((decision as Referred)?.Reasons ?? (decision as NotPayable)?.Reasons ?? RuleSet.Empty, isJapanese);
        yield return Rules((decision as Incomplete)?.Missing ?? RuleSet.Empty, isJapanese);
        yield return Rules(decision.Notes, isJapanese);
    }

    private static string Rules(RuleSet rules, bool isJapanese) => string.Join(" ", rules.Select(rule => isJapanese ? rule.Title.Ja : rule.Id));

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Flag(bool flag, bool isJapanese) => (flag, isJapanese) switch
    {
        (true, true) => "はい",
        (false, true) => "いいえ",
        (true, false) => "true",
        (false, false) => "false",
    };
}
