using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json.Tables;

/// <summary>Cuts rows without quotation marks, for which their separators are enough; it cuts or declines, and never explains.</summary>
internal sealed class PlainRow(TableHeader header)
{
    private readonly string[] cells = Enumerable.Repeat("", header.Count).ToArray();
    private readonly byte separator = (byte)header.Separator;

    /// <summary>The cells of a row until the next is cut, as many as the header has; null where <see cref="RowCells"/> has to look at it.</summary>
    public string[]? Cut(ReadOnlySpan<byte> row)
    {
        // Where files were joined a byte order mark may stand in front of a row, and is no part of it.
        row = ByteOrderMark.Skip(row);
        if (row.IndexOfAny((byte)'"', (byte)'\r') >= 0 || !Encodings.IsUtf8(row))
        {
            return null;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            int end = row.IndexOf(separator);
            bool isLast = i + 1 == cells.Length;
            if (end < 0 != isLast)
            {
                return null;
            }

            ReadOnlySpan<byte> cell = isLast ? row : row.Slice(0, end);
            if (!Says(cells[i], cell))
            {
                cells[i] = Utf8Text.Of(cell);
            }

            row = row.Slice(isLast ? row.Length : end + 1);
        }

        return cells;
    }

    /// <summary>Whether a cell says what the one above it says, as many do, in ASCII.</summary>
    private static bool Says(string above, ReadOnlySpan<byte> cell)
    {
        if (above.Length != cell.Length)
        {
            return false;
        }

        for (int i = 0; i < cell.Length; i++)
        {
            if (above[i] != cell[i] || cell[i] >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
