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

    /// <summary>One value into a buffer.</summary>
    public static void Value<T>(IBufferWriter<byte> output, T value, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(Guard.NotNull(output), Compact);
        JsonSerializer.Serialize(writer, value, type);
    }

    /// <summary>Values as JSON Lines.</summary>
    public static void Lines<TItem, T>(Stream output, IEnumerable<TItem> items, Func<TItem, T> toDto, JsonTypeInfo<T> type)
    {
        Guard.NotNull(output);
        using var buffer = new PooledBuffer(FlushAt * 2);
        using var writer = new Utf8JsonWriter(buffer, Compact);
        foreach (TItem item in items)
        {
            Line(buffer, writer, toDto(item), type);
            if (buffer.Written >= FlushAt)
            {
                buffer.CopyTo(output);
            }
        }

        buffer.CopyTo(output);
    }

    /// <summary>Values as JSON Lines, without blocking.</summary>
    public static async Task LinesAsync<TItem, T>(
        Stream output, IEnumerable<TItem> items, Func<TItem, T> toDto, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        Guard.NotNull(output);
        using var buffer = new PooledBuffer(FlushAt * 2);
        using var writer = new Utf8JsonWriter(buffer, Compact);
        foreach (TItem item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            Line(buffer, writer, toDto(item), type);
            if (buffer.Written >= FlushAt)
            {
                await buffer.CopyToAsync(output, cancellation).ConfigureAwait(false);
            }
        }

        await buffer.CopyToAsync(output, cancellation).ConfigureAwait(false);
    }

    /// <summary>Values as JSON Lines as they come, without blocking.</summary>
    public static async Task LinesAsync<TItem, T>(
        Stream output, IAsyncEnumerable<TItem> items, Func<TItem, T> toDto, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        Guard.NotNull(output);
        using var buffer = new PooledBuffer(FlushAt * 2);
        using var writer = new Utf8JsonWriter(buffer, Compact);
        IAsyncEnumerator<TItem> source = items.GetAsyncEnumerator(cancellation);
        await using (source.ConfigureAwait(false))
        {
            while (true)
            {
                ValueTask<bool> next = source.MoveNextAsync();
                if (buffer.Written >= FlushAt || (buffer.Written > 0 && !next.IsCompleted))
                {
                    // Nobody waits for a line that is there because the next is not.
                    await buffer.CopyToAsync(output, cancellation).ConfigureAwait(false);
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                Line(buffer, writer, toDto(source.Current), type);
            }
        }

        await buffer.CopyToAsync(output, cancellation).ConfigureAwait(false);
    }

    private static void Line<T>(PooledBuffer buffer, Utf8JsonWriter writer, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
        writer.Reset();
        buffer.GetSpan(1)[0] = LineFeed;
        buffer.Advance(1);
    }
}
