using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Lines of UTF-8 put together from pieces, and written on when there are many.</summary>
internal sealed class Utf8Lines(Stream output) : IDisposable
{
    private const int FlushAt = 1 << 16;
    private const int LongestNumber = 20;

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

    /// <summary>Puts a part of a text between quotation marks that are put apart.</summary>
    public void PutPart(string part)
    {
        foreach (char one in part)
        {
            if (!IsPlain(one))
            {
                Put(JsonEncodedText.Encode(part, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
                return;
            }
        }

        Span<byte> room = Room(part.Length);
        for (int i = 0; i < part.Length; i++)
        {
            room[i] = (byte)part[i];
        }

        count += part.Length;
    }

    /// <summary>Puts what stands behind the name of an era.</summary>
    public void PutInEra(int year, Day day, bool inFigures) => count += EraDate.Format(year, day, inFigures, Room(EraDate.Longest));

    public void Put(long number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int written);
        count += written;
    }

    public void Put(Day date)
    {
        Utf8Date.Format(date, Room(Utf8Date.Length));
        count += Utf8Date.Length;
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
            if (!IsPlain((char)one))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char one) => one is >= ' ' and < '\u007F' and not ('"' or '\\');

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
