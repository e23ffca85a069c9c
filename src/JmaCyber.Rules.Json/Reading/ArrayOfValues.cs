using System.Text.Json;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// A file that is one array of values, on one line or many. A value is known by the line on which it begins, and is at most 1 MiB long; the lines may
/// have any length. Where the array breaks off or stops being JSON, that line is faulty and reading ends; what came before is taken.
/// </summary>
internal sealed class ArrayOfValues(LineReader lines, LineFaults value, FileFaults faults, TakeValue take)
{
    private static readonly Text Behind = new(
        ja: "配列の後にまだ何かあります。配列1つだけのファイルが必要です",
        en: "something stands behind the array; expected nothing but one array");

    private static readonly Text Between = new(ja: "値と値の間にコンマが必要です", en: "expected a comma between two values");

    /// <summary>Reads from the opening bracket, which is the next byte, to the end of the file.</summary>
    /// <param name="rest">Called behind each value.</param>
    public void Read(Action rest)
    {
        lines.Skip(1);
        if (Next() == ']')
        {
            End();
        }
        else if (ReadValue())
        {
            ReadOn(rest);
        }
    }

    /// <summary>Reads from behind a value to the end of the file.</summary>
    /// <param name="rest">Called behind each value.</param>
    public void ReadOn(Action rest)
    {
        do
        {
            rest();
            int? next = Next();
            if (next == ']')
            {
                End();
                return;
            }

            if (next != ',')
            {
                Fail(SyntaxCause.Of(lines.Window, 0) ?? Between);
                return;
            }

            lines.Skip(1);
            if (Next() == ']')
            {
                Fail(SyntaxCause.Of(",]"u8, 1)!);
                return;
            }
        }
        while (ReadValue());
    }

    private void End()
    {
        lines.Skip(1);
        if (Next() is not null)
        {
            Fail(SyntaxCause.Of(lines.Window, 0) ?? Behind);
        }
    }

    /// <summary>The next byte that is no white space, which the window then begins with; null at the end of the file.</summary>
    private int? Next()
    {
        while (true)
        {
            ReadOnlySpan<byte> window = lines.Window;
            int at = 0;
            while (at < window.Length && window[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }

            lines.Skip(at);
            if (at < window.Length)
            {
                return window[at];
            }

            if (!lines.Grow())
            {
                return null;
            }
        }
    }

    /// <summary>Reads a value and hands it over; false where the array ends in a fault.</summary>
    private bool ReadValue()
    {
        (int line, int column) = (lines.Number + 1, lines.Column);
        JsonReaderState state = default;
        int length = 0;
        bool isLarge = false;
        try
        {
            while (!HasEnded(ref length, ref state))
            {
                if (lines.Window.Length > LineReader.Longest)
                {
                    // What is read goes, but for a string that alone is over the limit.
                    isLarge = true;
                    lines.Skip(length);
                    length = 0;
                }

                if (lines.Window.Length > LineReader.Longest || !lines.Grow())
                {
                    lines.Skip(lines.Window.Length);
                    Fail(isLarge ? SyntaxFault.LongValue : SyntaxCause.Of([], 0)!);
                    return false;
                }
            }
        }
        catch (JsonException fault)
        {
            int at = SyntaxFault.IndexOf(lines.Window, fault);
            long within = (fault.LineNumber ?? 0) == 0 ? column : 0;
            Text where = SyntaxFault.Where(0, within + (fault.BytePositionInLine ?? 0));
            faults.Take(line + (int)(fault.LineNumber ?? 0), NotRead(isLarge ? SyntaxFault.LongValue : SyntaxFault.Of(lines.Window, at, where)));
            return false;
        }

        if (isLarge || length > LineReader.Longest)
        {
            faults.Take(line, SyntaxFault.LongValue);
        }
        else
        {
            value.Clear();
            take(lines.Window.Slice(0, length), value);
            faults.Take(line, value);
        }

        lines.Skip(length);
        return true;
    }

    /// <summary>Reads on to the end of the value, as far as it is there.</summary>
    private bool HasEnded(ref int length, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(lines.Window.Slice(length), isFinalBlock: false, state);
        bool hasEnded = false;
        while (!hasEnded && reader.Read())
        {
            hasEnded = reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        length += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return hasEnded;
    }

    private void Fail(Text cause)
    {
        Text where = SyntaxFault.Where(0, lines.Column);
        faults.Take(lines.Number + 1, NotRead(new Text($"JSONとして読めません（{where.Ja}）。{cause.Ja}", $"is not JSON ({where.En}): {cause.En}")));
    }

    private static Text NotRead(Text fault) => new($"{fault.Ja}（配列の残りは読んでいません）", $"{fault.En} (the rest of the array is not read)");
}
