using System.Text;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Whether some bytes are UTF-8, and if not, what else they may be.</summary>
internal static class Encodings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Text NotUtf8 = new("UTF-8として正しくありません。UTF-8のJSONが必要です", "is not valid UTF-8; expected JSON in UTF-8");

    private static readonly Text ShiftJis = new(
        ja: "UTF-8として正しくなく、Shift_JIS（ANSI）で書かれているようです。UTF-8が必要です。UTF-8で保存し直してください",
        en: "is not valid UTF-8 and reads as Shift_JIS (ANSI on Japanese Windows); expected UTF-8: save the file as UTF-8");

    /// <summary>Some text in UTF-8, or null when it holds a lone surrogate.</summary>
    public static byte[]? Utf8Of(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Some bytes as text, or null when they are not UTF-8.</summary>
    public static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether some bytes are UTF-8.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
#if NET8_0_OR_GREATER
        => System.Text.Unicode.Utf8.IsValid(bytes);
#else
        => TextOf(bytes) is not null;
#endif

    /// <summary>What to say of bytes that are not UTF-8; null when they are.</summary>
    public static Text? FaultOf(ReadOnlySpan<byte> bytes) => IsUtf8(bytes) ? null : IsShiftJis(bytes) ? ShiftJis : NotUtf8;

    /// <summary>Where the character that begins at a byte ends, as far as its first byte tells.</summary>
    public static int EndOfCharacter(ReadOnlySpan<byte> text, int at)
        => Math.Min(text.Length, at + (text[at] < 0xC0 ? 1 : text[at] < 0xE0 ? 2 : text[at] < 0xF0 ? 3 : 4));

    /// <summary>Whether bytes can be read as Shift_JIS throughout, with at least one character of two bytes.</summary>
    private static bool IsShiftJis(ReadOnlySpan<byte> bytes)
    {
        bool hasPair = false;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte first = bytes[i];
            if (first is < 0x80 or (>= 0xA1 and <= 0xDF))
            {
                continue;
            }

            bool isPair = first is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC)
                && i + 1 < bytes.Length && bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC);
            if (!isPair)
            {
                return false;
            }

            hasPair = true;
            i++;
        }

        return hasPair;
    }
}
