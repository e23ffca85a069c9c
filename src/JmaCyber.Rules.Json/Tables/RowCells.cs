using CsvHelper;
using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>Cuts one row of a table into its cells, as RFC 4180 has it.</summary>
internal static class RowCells
{
    public static readonly Text Quotes = new(
        ja: "引用符（\"）が閉じていないか、セルの途中にあります。セル全体を囲み、中の引用符は2つ重ねる必要があります",
        en: "a quotation mark is not closed, or stands within a cell; expected it around the whole cell, and doubled within");

    private static readonly Text LoneReturn = new(
        ja: "引用符の外に、LFを伴わない改行コードCRがあります。行の終わりはCRLFかLFである必要があります",
        en: "a CR without LF stands outside quotation marks; expected lines that end with CRLF or LF");

    /// <summary>The cells, or null and what is wrong with the row.</summary>
    public static string[]? Split(ReadOnlySpan<byte> row, char separator, out Text? fault)
    {
        byte[] bytes = row.ToArray();
        fault = Encodings.FaultOf(bytes) ?? (RowQuotes.LeaveReturn(row, separator) ? LoneReturn : null);
        if (fault is not null)
        {
            return null;
        }

        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        try
        {
            using CsvReader reader = CsvReader.Create(bytes, options);
            return reader.Read() ? reader.Current.ToArray() : [];
        }
        catch (CsvFormatException)
        {
            fault = Quotes;
            return null;
        }
    }
}
