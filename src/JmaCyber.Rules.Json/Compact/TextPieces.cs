using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>Writes the two sides of texts as the contract does.</summary>
/// <remarks>
/// Literals are the same strings again and again, and so is a whole side: of a text of literals, and of one that was put together to last. Of each the bytes
/// are kept; any other string is a piece.
/// </remarks>
internal sealed class TextPieces(Utf8Lines lines)
{
    private readonly KeptBytes sides = new();
    private readonly KeptBytes texts = new();

    /// <summary>How many strings and texts are kept.</summary>
    public int Kept => sides.Count + texts.Count;

    /// <summary>Puts a text.</summary>
    /// <param name="head">What stands before it: one of few.</param>
    /// <param name="text">The text.</param>
    public void Put(byte[] head, Text text)
    {
        (object ja, object en) = (text.PartsIn(Language.Ja), text.PartsIn(Language.En));
        if (ja is string wholeJa && en is string wholeEn)
        {
            Put(head, wholeJa, wholeEn);
            return;
        }

        lines.Put(head);
        lines.Put("\"ja\":\""u8);
        Put(ja, Language.Ja);
        lines.Put("\",\"en\":\""u8);
        Put(en, Language.En);
        lines.Put("\""u8);
    }

    private static byte[] Encoded(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray();

    private void Put(byte[] head, string ja, string en)
    {
        if (texts.Find(ja, en, head) is not { } bytes)
        {
            bytes = [.. head, .. "\"ja\":\""u8, .. Encoded(ja), .. "\",\"en\":\""u8, .. Encoded(en), .. "\""u8];
            texts.Keep(ja, en, head, bytes);
        }

        lines.Put(bytes);
    }

    private void Put(object side, Language language)
    {
        if (side is string whole)
        {
            PutLasting(whole);
            return;
        }

        foreach (Piece piece in (Piece[])side)
        {
            switch (piece.Form)
            {
                case PieceForm.None:
                    break;
                case PieceForm.Literal:
                    PutLasting(piece.String);
                    break;
                case PieceForm.String:
                    lines.PutPart(piece.String);
                    break;
                case PieceForm.Text:
                    Put(piece.Text.PartsIn(language), language);
                    break;
                case PieceForm.Date:
                    PutDate(piece.Day, byEra: language == Language.Ja, inFigures: true);
                    break;
                case PieceForm.Era:
                    PutDate(piece.Day, byEra: language == Language.Ja, inFigures: language == Language.En);
                    break;
            }
        }
    }

    private void PutLasting(string piece)
    {
        if (sides.Find(piece, null, null) is not { } bytes)
        {
            bytes = Encoded(piece);
            sides.Keep(piece, null, null, bytes);
        }

        lines.Put(bytes);
    }

    private void PutDate(Day day, bool byEra, bool inFigures)
    {
        if (byEra && DateText.EraOf(day) is var (era, year))
        {
            PutLasting(era);
            lines.PutInEra(year, day, inFigures);
        }
        else
        {
            lines.Put(day);
        }
    }
}
