using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>Writes values of the contract: every member, in order, Japanese as Japanese.</summary>
internal static class ContractWriter
{
    private const byte LineFeed = (byte)'\n';
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One value as one line, without its end.</summary>
    public static string Line<T>(T value, JsonTypeInfo<T> type)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Values as JSON Lines.</summary>
    public static void Lines<TItem, T>(Stream output, IEnumerable<TItem> items, Func<TItem, T> toDto, JsonTypeInfo<T> type)
    {
        Guard.NotNull(output);
        using var buffer = new PooledBuffer();
        using var writer = new Utf8JsonWriter(buffer, Compact);
        foreach (TItem item in items)
        {
            JsonSerializer.Serialize(writer, toDto(item), type);
            writer.Flush();
            writer.Reset();
            buffer.GetSpan(1)[0] = LineFeed;
            buffer.Advance(1);
            if (buffer.Written >= FlushAt)
            {
                buffer.CopyTo(output);
            }
        }

        buffer.CopyTo(output);
    }

    private sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
    {
        private byte[] bytes = ArrayPool<byte>.Shared.Rent(FlushAt * 2);

        public int Written { get; private set; }

        public void Advance(int count) => Written += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Ensure(sizeHint);
            return bytes.AsMemory(Written);
        }

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Ensure(sizeHint);
            return bytes.AsSpan(Written);
        }

        public void CopyTo(Stream output)
        {
            output.Write(bytes, 0, Written);
            Written = 0;
        }

        public void Dispose()
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
        }

        private void Ensure(int sizeHint)
        {
            if (bytes.Length - Written >= Math.Max(sizeHint, 1))
            {
                return;
            }

            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Written + sizeHint));
            bytes.AsSpan(0, Written).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
