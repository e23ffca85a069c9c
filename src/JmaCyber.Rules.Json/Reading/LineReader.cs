namespace JmaCyber.Rules.Json.Reading;

/// <summary>Cuts a stream into lines that end with LF or CRLF, and never holds more than one of them; a line over the limit is passed over.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The most bytes of a line, its end not counted: 1 MiB.</summary>
    public const int Longest = 1 << 20;

    /// <summary>What may stand around a line and is not counted: a byte order mark and a CR.</summary>
    private const int MostAround = 4;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool ended;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line read last is over the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes read from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Reads the next line, without its end and, at the start, without a byte order mark.</summary>
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

    private ReadOnlySpan<byte> Take(int length, int endLength)
    {
        ReadOnlySpan<byte> line = buffer.AsSpan(start, length);
        start += length + endLength;
        Number++;
        if (line.Length > 0 && line[line.Length - 1] == (byte)'\r')
        {
            line = line.Slice(0, line.Length - 1);
        }

        line = Number == 1 ? ByteOrderMark.Skip(line) : line;
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
