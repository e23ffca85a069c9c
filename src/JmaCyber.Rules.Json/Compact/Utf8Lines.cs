using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Lines of UTF-8 put together from pieces, and written on when there are many.</summary>
internal sealed class Utf8Lines(Stream output) : IDisposable
{
    private const int FlushAt = 1 << 16;
    private const int LongestNumber = 20;
    private const int DateLength = 10;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FlushAt * 2);
    private int count;

    /// <summary>A text as JSON has it, with its quotes.</summary>
    public static byte[] Quoted(string text)
    {
        // Nearly every text is plain, and the encoder costs a while to set up.
        byte[] plain = Encoding.UTF8.GetBytes($"\"{text}\"");
        return IsPlain(plain.AsSpan(1, plain.Length - 2))
            ? plain
            : Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");
    }

    public void Put(ReadOnlySpan<byte> piece)
    {
        if (!piece.TryCopyTo(bytes.AsSpan(count)))
        {
            piece.CopyTo(Room(piece.Length));
        }

        count += piece.Length;
    }

    /// <summary>Puts a text that is not quoted yet.</summary>
    public void PutText(ReadOnlySpan<byte> text)
    {
        Put("\""u8);
        Put(IsPlain(text) ? text : JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        Put("\""u8);
    }

    /// <summary>Puts a text that is not quoted yet.</summary>
    public void PutText(string text)
    {
        Put("\""u8);
#if NET8_0_OR_GREATER
        Span<byte> room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> plain = room.Slice(0, Encoding.UTF8.GetBytes(text, room));
#else
        byte[] plain = Encoding.UTF8.GetBytes(text);
        plain.CopyTo(Room(plain.Length));
#endif
        if (PlainSigns.AreAllOf(text) || JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(plain) < 0)
        {
            count += plain.Length;
        }
        else
        {
            Put(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        }

        Put("\""u8);
    }

    public void Put(long number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int written);
        count += written;
    }

    public void Put(LocalDate date)
    {
        Dto.LocalDateConverter.Format(date, Room(DateLength));
        count += DateLength;
    }

    /// <summary>Puts the last piece of a line, with its end.</summary>
    public void End(ReadOnlySpan<byte> last)
    {
        Put(last);
        if (count >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>What was put and not written yet.</summary>
    public override string ToString() => Encoding.UTF8.GetString(bytes, 0, count);

    public void Flush()
    {
        output.Write(bytes, 0, count);
        count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        foreach (byte one in text)
        {
            if (one is < (byte)' ' or (byte)'"' or (byte)'\\' or >= 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - count < length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, count + length));
            bytes.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(count);
    }
}
