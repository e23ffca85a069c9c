namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// Cuts a stream into lines that end with LF or CRLF, and never holds more than one of them; a line over the limit is passed over. What runs over
/// several lines is read through the window: the bytes that no line has taken yet.
/// </summary>
/// <param name="stream">The bytes, from the first line on or from where reading rested.</param>
/// <param name="number">The number of the line before.</param>
/// <param name="column">The bytes of the line in which the stream begins that were taken before.</param>
internal sealed class LineReader(Stream stream, int number = 0, int column = 0)
{
    /// <summary>The most bytes of a line, its end not counted, and of a value over several lines: 1 MiB.</summary>
    public const int Longest = 1 << 20;

    /// <summary>What may stand at the end of a line and is not counted: a CR.</summary>
    private const int MostAround = 1;

    private const int Piece = 1 << 16;

    private byte[] buffer = new byte[Piece];
    private int start;
    private int end;
    private int lineStart;
    private bool ended;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; } = number;

    /// <summary>The bytes of the line that the window begins in that are already skipped.</summary>
    public int Column { get; private set; } = column;

    /// <summary>Whether the line read last is over the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes read from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The bytes taken of those that the stream gave.</summary>
    public long Position => BytesRead - Window.Length;

    /// <summary>The bytes that are there and not taken yet.</summary>
    public ReadOnlySpan<byte> Window => buffer.AsSpan(start, end - start);

    /// <summary>Reads the first bytes; a byte order mark is passed over.</summary>
    public void Begin()
    {
        while (end - start < ForeignFile.SignLength && !ended)
        {
            Fill();
        }

        start += Window.Length - ByteOrderMark.Skip(Window).Length;
    }

    /// <summary>Reads the next line, without its end.</summary>
    /// <param name="line">The line; empty when it is over the limit.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        int scanned = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(scanned + length, 1);
                return true;
            }

            scanned = end - start;
            if (scanned > Longest + MostAround)
            {
                IsTooLong = true;
                start = end;
                scanned = 0;
            }

            if (ended)
            {
                bool isLine = scanned > 0 || IsTooLong;
                line = isLine ? Take(scanned, 0) : default;
                return isLine;
            }

            Fill();
        }
    }

    /// <summary>Gives the line read last back to the window; it must not be one over the limit.</summary>
    public void PutBack()
    {
        start = lineStart;
        Number--;
    }

    /// <summary>Lets the window grow by as much as it holds, and by a piece at least, so that what is read anew each time is read few times.</summary>
    /// <returns>Whether it grew; if not, the stream has ended.</returns>
    public bool Grow()
    {
        int had = Window.Length;
        int wanted = had + Math.Max(had, Piece);
        while (!ended && Window.Length < wanted)
        {
            Fill();
        }

        return Window.Length > had;
    }

    /// <summary>Takes bytes from the front of the window.</summary>
    public void Skip(int count)
    {
        ReadOnlySpan<byte> skipped = Window.Slice(0, count);
        int lines = 0;
        for (int at = skipped.IndexOf((byte)'\n'); at >= 0; at = skipped.IndexOf((byte)'\n'))
        {
            lines++;
            Column = 0;
            skipped = skipped.Slice(at + 1);
        }

        Column += skipped.Length;
        Number += lines;
        start += count;
    }

    private ReadOnlySpan<byte> Take(int length, int endLength)
    {
        ReadOnlySpan<byte> line = buffer.AsSpan(start, length);
        lineStart = start;
        start += length + endLength;
        Number++;
        if (line.Length > 0 && line[line.Length - 1] == (byte)'\r')
        {
            line = line.Slice(0, line.Length - 1);
        }

        IsTooLong |= line.Length > Longest;
        return IsTooLong ? default : line;
    }

    private void Fill()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        BytesRead += read;
        ended = read == 0;
    }
}
