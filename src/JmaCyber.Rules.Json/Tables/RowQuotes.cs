namespace JmaCyber.Rules.Json.Tables;

/// <summary>Follows a table byte by byte, and knows what is within quotation marks: they open a cell at its start alone, as RFC 4180 has it.</summary>
/// <param name="separator">What separates cells; null where the header does not tell yet, and any that it can be may.</param>
internal struct RowQuotes(char? separator)
{
    private bool isInCell;
    private bool isJustClosed;

    /// <summary>Whether the byte taken last stands within quotation marks that are not closed yet.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a row's quotation marks are not all closed at its end.</summary>
    public static bool StayOpen(ReadOnlySpan<byte> row, char? separator)
    {
        if (row.IndexOf((byte)'"') < 0)
        {
            return false;
        }

        var quotes = new RowQuotes(separator);
        foreach (byte one in row)
        {
            quotes.Take(one);
        }

        return quotes.IsOpen;
    }

    /// <summary>Whether a CR stands in a row outside of quotation marks: it would end the row for some readers and not for others.</summary>
    public static bool LeaveReturn(ReadOnlySpan<byte> row, char separator)
    {
        if (row.IndexOf((byte)'\r') < 0)
        {
            return false;
        }

        var quotes = new RowQuotes(separator);
        foreach (byte one in row)
        {
            quotes.Take(one);
            if (one == (byte)'\r' && !quotes.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the next byte.</summary>
    public void Take(byte one)
    {
        if (IsOpen)
        {
            // What closes may be the first of a doubled mark, which then opens again.
            (IsOpen, isJustClosed) = one == (byte)'"' ? (false, true) : (true, false);
            return;
        }

        IsOpen = one == (byte)'"' && (!isInCell || isJustClosed);
        isJustClosed = false;
        isInCell = IsOpen || !IsEnd(one);
    }

    private readonly bool IsEnd(byte one)
        => one is (byte)'\n' or (byte)'\r' || (separator is { } known ? one == known : one is (byte)',' or (byte)';' or (byte)'\t');
}
