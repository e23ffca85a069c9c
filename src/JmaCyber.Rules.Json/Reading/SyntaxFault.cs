using System.Text;
using System.Text.Json;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Why some bytes are no JSON: where they stop being it, and the cause with its mend where it can be told.</summary>
internal static class SyntaxFault
{
    public static readonly Text LongLine = new(
        ja: "1行が1 MiBを超えています。1,048,576バイト以下の行が必要です",
        en: "is a line over 1 MiB; expected at most 1,048,576 bytes");

    public static readonly Text LongValue = new(
        ja: "1つの値が数行で1 MiBを超えています。全体で1,048,576バイト以下が必要です",
        en: "is a value over 1 MiB, all its lines together; expected at most 1,048,576 bytes");

    /// <summary>A place in what was read, as its messages name it.</summary>
    /// <param name="line">The line within the value, from 0.</param>
    /// <param name="place">The byte within that line, from 0.</param>
    public static Text Where(long line, long place) => line == 0
        ? new(FormattableString.Invariant($"{place + 1}バイト目"), FormattableString.Invariant($"at byte {place + 1}"))
        : new(
            FormattableString.Invariant($"その{line + 1}行目の{place + 1}バイト目"),
            FormattableString.Invariant($"at its line {line + 1}, byte {place + 1}"));

    /// <summary>Where JSON stopped, as its reader tells it.</summary>
    public static Text Where(JsonException fault) => Where(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);

    /// <summary>Where in some text the reader stopped.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        int index = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            int length = text.Slice(index).IndexOf((byte)'\n');
            if (length < 0)
            {
                return text.Length;
            }

            index += length + 1;
        }

        return (int)Math.Min(text.Length, index + (fault.BytePositionInLine ?? 0));
    }

    /// <summary>What to say of some text that is no JSON from the given byte on.</summary>
    public static Text Of(ReadOnlySpan<byte> text, int at, Text where)
    {
        if (Encodings.FaultOf(text.Slice(0, Math.Min(text.Length, at + 1))) is { } encoding && !IsCutCharacter(text, at))
        {
            return encoding;
        }

        return SyntaxCause.Of(text, at) is { } cause
            ? new(ja: $"JSONとして読めません（{where.Ja}）。{cause.Ja}", en: $"is not JSON ({where.En}): {cause.En}")
            : new(
                ja: $"JSONとして読めないか、入れ子が深すぎます（{where.Ja}）。完全なJSONオブジェクト1つが必要です",
                en: $"is not JSON, or is nested too deeply ({where.En}); expected one complete JSON object");
    }

    /// <summary>Whether the reader stopped at the first byte of a character that is sound as a whole.</summary>
    private static bool IsCutCharacter(ReadOnlySpan<byte> text, int at)
        => at < text.Length && Encodings.FaultOf(text.Slice(0, Encodings.EndOfCharacter(text, at))) is null;
}
