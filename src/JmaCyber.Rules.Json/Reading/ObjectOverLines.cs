using System.Text.Json;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// An object that a line begins without ending it. It is read on with the lines that follow; where that gives no object it costs one fault, at its first
/// line, and reading goes on at the next line that begins with a bracket, if only one that was read on into.
/// </summary>
internal sealed class ObjectOverLines(LineReader lines, LineFaults value, FileFaults faults, TakeValue take)
{
    /// <summary>Whether a line begins an object and leaves it open.</summary>
    public static bool GoesOn(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a faulty line looks like the first of several: it opens an object and does not end with its closing bracket.</summary>
    public static bool IsBroken(ReadOnlySpan<byte> line)
    {
        (int first, int last) = (0, line.Length - 1);
        while (first < last && IsSpace(line[first]))
        {
            first++;
        }

        while (last > first && IsSpace(line[last]))
        {
            last--;
        }

        return last >= 0 && line[first] == (byte)'{' && line[last] != (byte)'}';
    }

    /// <summary>Reads the object that the window begins with.</summary>
    public void Read()
    {
        int line = lines.Number + 1;
        if (Measure(out int length) is { } fault)
        {
            faults.Take(line, fault);
            lines.TryRead(out _);
            PassOver();
            return;
        }

        value.Clear();
        take(lines.Window.Slice(0, length), value);
        faults.Take(line, value);

        // What is left of the last line is white space.
        lines.Skip(length);
        lines.TryRead(out _);
    }

    /// <summary>Passes over the lines up to the next that begins with a bracket.</summary>
    public void PassOver()
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.IsTooLong)
            {
                faults.Take(lines.Number, SyntaxFault.LongLine);
            }
            else if (line.Length > 0 && line[0] is (byte)'{' or (byte)'[')
            {
                lines.PutBack();
                return;
            }
        }
    }

    private static bool IsSpace(byte one) => one is (byte)' ' or (byte)'\t' or (byte)'\r';

    /// <summary>How many bytes the object has, or what keeps it from being one.</summary>
    private Text? Measure(out int length)
    {
        length = 0;
        JsonReaderState state = default;
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(lines.Window.Slice(length), isFinalBlock: false, state);
                bool hasEnded = false;
                while (!hasEnded && reader.Read())
                {
                    hasEnded = reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject;
                }

                length += (int)reader.BytesConsumed;
                state = reader.CurrentState;
                if (hasEnded)
                {
                    return length > LineReader.Longest ? SyntaxFault.LongValue : FaultOfEnd(length);
                }

                if (lines.Window.Length > LineReader.Longest)
                {
                    return SyntaxFault.LongValue;
                }

                if (!lines.Grow())
                {
                    return FaultAt(lines.Window.Length);
                }
            }
        }
        catch (JsonException fault)
        {
            int at = SyntaxFault.IndexOf(lines.Window, fault);
            return SyntaxFault.Of(lines.Window, at, SyntaxFault.Where(fault));
        }
    }

    /// <summary>Behind the object there is nothing more on its last line.</summary>
    private Text? FaultOfEnd(int length)
    {
        for (int at = length; at < lines.Window.Length || lines.Grow(); at++)
        {
            byte next = lines.Window[at];
            if (next == (byte)'\n')
            {
                return null;
            }

            if (!IsSpace(next))
            {
                return FaultAt(at);
            }

            if (at > LineReader.Longest)
            {
                return SyntaxFault.LongValue;
            }
        }

        return null;
    }

    private Text FaultAt(int at)
    {
        ReadOnlySpan<byte> before = lines.Window.Slice(0, at);
        int line = 0;
        for (int end = before.IndexOf((byte)'\n'); end >= 0; end = before.IndexOf((byte)'\n'))
        {
            line++;
            before = before.Slice(end + 1);
        }

        return SyntaxFault.Of(lines.Window, at, SyntaxFault.Where(line, before.Length));
    }
}
