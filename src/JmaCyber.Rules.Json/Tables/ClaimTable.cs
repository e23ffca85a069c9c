using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>Reads a table of claims: what a row says goes the way of a claim in JSON, and what is wrong with it is told by its column.</summary>
internal sealed class ClaimTable
{
    private readonly LineReader lines;
    private readonly IClaimTaker ledger;
    private readonly FileFaults faults = new();

    private ClaimTable(Stream stream, IClaimTaker ledger)
    {
        lines = new LineReader(stream);
        this.ledger = ledger;
    }

    /// <summary>Reads a table to its end; sound claims go into the ledger.</summary>
    public static LineProblems Read(Stream stream, IProgress<long>? progress, IClaimTaker ledger)
    {
        var table = new ClaimTable(Guard.NotNull(stream), ledger);
        table.lines.Begin();
        if (ForeignFile.Of(table.lines.Window) is { } foreign)
        {
            table.faults.Take(1, foreign.Message);
        }
        else if (table.ReadHeader() is { } header)
        {
            table.ReadRows(header, progress);
        }

        return table.faults.Build();
    }

    private TableHeader? ReadHeader()
    {
        while (TryReadRow(header: null, out ReadOnlySpan<byte> row, out int line, out Text? fault))
        {
            if (fault is not null)
            {
                faults.Take(line, fault);
                return null;
            }

            if (!ContractLines.IsBlank(row))
            {
                var wrong = new LineFaults(nameOf: null);
                TableHeader? header = TableHeader.Read(row, wrong);
                faults.Take(line, wrong);
                return header;
            }
        }

        return null;
    }

    private void ReadRows(TableHeader header, IProgress<long>? progress)
    {
        var claim = new TableClaim(header);
        var plain = new PlainRow(header);
        while (TryReadRow(header, out ReadOnlySpan<byte> row, out int line, out Text? fault))
        {
            string[]? cells = fault is null ? plain.Cut(row) ?? RowCells.Split(row, header.Separator, out fault) : null;
            if (cells is null)
            {
                faults.Take(line, fault!);
            }
            else if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                claim.Take(cells, ledger);
                faults.Take(line, claim.Faults);
            }

            progress?.Report(lines.BytesRead);
        }
    }

    /// <summary>Reads the next row: a line, or several where a quoted cell runs over them.</summary>
    private bool TryReadRow(TableHeader? header, out ReadOnlySpan<byte> row, out int line, out Text? fault)
    {
        fault = null;
        bool isRow = lines.TryRead(out row);
        line = lines.Number;
        if (lines.IsTooLong)
        {
            fault = SyntaxFault.LongLine;
        }
        else if (isRow && RowQuotes.StayOpen(row, header?.Separator))
        {
            lines.PutBack();
            if (LengthOfRow(header?.Separator) is { } length && IsRow(lines.Window.Slice(0, length), header))
            {
                // A copy: the window moves on.
                row = lines.Window.Slice(0, length).ToArray();
                lines.Skip(length);
            }
            else
            {
                fault = RowCells.Quotes;
            }

            lines.TryRead(out _);
        }

        return isRow;
    }

    /// <summary>
    /// Whether what runs over several lines is a row. Where it is none, the mark that opens it is a stray one: it costs its own line, and the next is read.
    /// </summary>
    private static bool IsRow(ReadOnlySpan<byte> row, TableHeader? header)
        => header is null || RowCells.Split(row, header.Separator, out _) is { } cells && cells.Length == header.Count;

    /// <summary>How long the row is that the window begins with, up to the end of the line on which all quotes are closed; null where they never are.</summary>
    private int? LengthOfRow(char? separator)
    {
        var quotes = new RowQuotes(separator);
        for (int at = 0; at <= LineReader.Longest; at++)
        {
            if (at == lines.Window.Length && !lines.Grow())
            {
                return quotes.IsOpen ? null : at;
            }

            byte one = lines.Window[at];
            quotes.Take(one);
            if (one == (byte)'\n' && !quotes.IsOpen)
            {
                return at > 0 && lines.Window[at - 1] == (byte)'\r' ? at - 1 : at;
            }
        }

        return null;
    }
}
