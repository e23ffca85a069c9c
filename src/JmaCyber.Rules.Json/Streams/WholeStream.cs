using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json.Streams;

/// <summary>Streams that are read as a whole, without blocking, before anything is made of them.</summary>
internal static class WholeStream
{
    /// <summary>Reads one value of the contract, a byte order mark passed over; over 1 MiB it is refused, and no more of it is read.</summary>
    public static async Task<OneOf<T, Problems>> ReadValueAsync<T>(Stream stream, Func<byte[], int, OneOf<T, Problems>> read, CancellationToken cancellation)
    {
        Guard.NotNull(stream);
        byte[] bytes = new byte[1 << 12];
        int length = 0;
        while (true)
        {
            int more = await stream.ReadAsync(bytes, length, bytes.Length - length, cancellation).ConfigureAwait(false);
            length += more;
            if (more == 0 || length > LineReader.Longest)
            {
                return length > LineReader.Longest ? new Problems(new Problem("$", SyntaxFault.LongValue)) : read(bytes, length);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<Stream> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        const int Piece = 1 << 16;
        var whole = new MemoryStream();
        await Guard.NotNull(stream).CopyToAsync(whole, Piece, cancellation).ConfigureAwait(false);
        whole.Position = 0;
        return whole;
    }
}
