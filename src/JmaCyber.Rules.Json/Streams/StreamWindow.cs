using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json.Streams;

/// <summary>
/// The bytes of a stream from where reading rests to the last that came, filled without blocking. They are read as if the stream ended with them;
/// whether the end was looked for, and what was read would be otherwise with more, the window tells.
/// </summary>
internal sealed class StreamWindow(Stream stream)
{
    /// <summary>The most bytes that are held between two values; far more than any value may have.</summary>
    public const int Longest = 16 * LineReader.Longest;

    private const int Piece = 1 << 16;

    private byte[] bytes = new byte[Piece];
    private int start;
    private int end;
    private int scanned;

    /// <summary>Whether nothing more comes.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Whether more is held than may be.</summary>
    public bool IsFull => end - start > Longest;

    /// <summary>Whether the end of the bytes was looked for.</summary>
    public bool IsEndSeen { get; private set; }

    /// <summary>Waits for more bytes. A long stretch without a value is let grow to its double, so that it is read over but few times.</summary>
    public async Task GrowAsync(CancellationToken cancellation)
    {
        int wanted = scanned <= Piece ? scanned + 1 : Math.Min(scanned * 2, Longest + 1);
        while (!IsLast && end - start < wanted)
        {
            MakeRoom();
            int read = await stream.ReadAsync(bytes, end, bytes.Length - end, cancellation).ConfigureAwait(false);
            end += read;
            IsLast = read == 0;
        }

        scanned = end - start;
        IsEndSeen = false;
    }

    /// <summary>The bytes as a stream.</summary>
    public Stream Open() => new View(this);

    /// <summary>Lets go of bytes that are read.</summary>
    public void Take(int count)
    {
        start += count;
        scanned = end - start;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(bytes, start, bytes, 0, end - start);
            (start, end) = (0, end - start);
        }

        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }
    }

    private sealed class View(StreamWindow window) : MemoryStream(window.bytes, window.start, window.end - window.start, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = base.Read(buffer, offset, count);
            window.IsEndSeen |= read == 0;
            return read;
        }
    }
}
