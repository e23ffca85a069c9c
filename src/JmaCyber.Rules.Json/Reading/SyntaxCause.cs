using System.Text;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>What people and their tools write that is nearly JSON, known by the byte at which reading stops.</summary>
internal static class SyntaxCause
{
    private static readonly Text Mark = new(
        ja: "ファイルの途中にバイト順マーク（U+FEFF）があります（ファイルをつなぐと残ります）。取り除く必要があります",
        en: "a byte order mark (U+FEFF) stands inside the file, as where files were joined; expected it to be removed");

    private static readonly Text Comma = new(
        ja: "閉じ括弧の前にコンマがあります。取り除く必要があります",
        en: "a comma stands before the closing bracket; expected it to be removed");

    private static readonly Text Comment = new(ja: "JSONに注釈は書けません。取り除く必要があります", en: "JSON has no comments; expected it to be removed");

    private static readonly Text Second = new(
        ja: "値が終わった後に別の値があります。1行に1つだけ必要です",
        en: "another value begins behind the first; expected one on a line");

    private static readonly Text Quotes = new(
        ja: "文字列の引用符が違います。半角の二重引用符（\"）が必要です",
        en: "text is quoted otherwise than in JSON; expected \" around it");

    private static readonly Text Wide = new(
        ja: "文字列の外に全角の文字があります。半角の記号と空白が必要です",
        en: "a full-width character stands outside a string; expected the ASCII one");

    private static readonly Text Control = new(
        ja: "文字列の途中で行が変わるか、制御文字があります。\\nなどと書く必要があります",
        en: "a line break or another control character stands within a string; expected it to be written as \\n");

    private static readonly Text Stray = new(
        ja: "文字列の外に制御文字があります。取り除く必要があります",
        en: "a control character stands outside a string; expected it to be removed");

    private static readonly Text End = new(
        ja: "ここで途切れています。閉じ括弧までが必要です",
        en: "it breaks off here; expected it to go on to its closing bracket");

    /// <summary>The cause and its mend, or null where it cannot be told.</summary>
    public static Text? Of(ReadOnlySpan<byte> text, int at)
    {
        if (at >= text.Length)
        {
            return End;
        }

        ReadOnlySpan<byte> rest = text.Slice(at);
        return rest[0] switch
        {
            _ when ByteOrderMark.Skip(rest).Length < rest.Length => Mark,
            (byte)']' or (byte)'}' when LastBefore(text, at) == ',' => Comma,
            (byte)'/' when rest.Length > 1 && rest[1] is (byte)'/' or (byte)'*' => Comment,
            (byte)'#' => Comment,
            (byte)'{' or (byte)'[' when LastBefore(text, at) is (byte)'}' or (byte)']' => Second,
            (byte)'\'' => Quotes,
            < (byte)' ' => IsWithinString(text, at) ? Control : Stray,
            >= 0x80 => OfWide(Encoding.UTF8.GetString(rest.Slice(0, Encodings.EndOfCharacter(rest, 0)).ToArray())),
            _ => null,
        };
    }

    private static bool IsWithinString(ReadOnlySpan<byte> text, int at)
    {
        bool isWithin = false;
        for (int i = 0; i < at; i++)
        {
            isWithin ^= text[i] == (byte)'"';
            i += isWithin && text[i] == (byte)'\\' ? 1 : 0;
        }

        return isWithin;
    }

    private static Text? OfWide(string character) => character.Length == 0 ? null : character[0] switch
    {
        '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\uFF02' or '\uFF07' => Quotes,
        '\u3000' or '\u3001' or (>= '\uFF01' and <= '\uFF5E') => Wide,
        _ => null,
    };

    private static int LastBefore(ReadOnlySpan<byte> text, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (text[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return text[i];
            }
        }

        return -1;
    }
}
