namespace JmaCyber.Rules.Json.Reading;

/// <summary>Whether a file is an array of values or holds them on lines: its first character that is no white space tells.</summary>
internal static class StartOfFile
{
    /// <summary>Whether the file is an array, whose bracket is then the next byte. Otherwise nothing but blank lines was passed over.</summary>
    public static bool IsArray(LineReader lines)
    {
        int at = 0;
        while (at <= LineReader.Longest)
        {
            if (at + LongestSpace > lines.Window.Length && !lines.Grow() && at >= lines.Window.Length)
            {
                return false;
            }

            int length = SpaceAt(lines.Window.Slice(at));
            if (length == 0)
            {
                bool isArray = lines.Window[at] == (byte)'[';
                lines.Skip(isArray ? at : 0);
                return isArray;
            }

            at += length;
            if (lines.Window[at - 1] == (byte)'\n')
            {
                lines.Skip(at);
                at = 0;
            }
        }

        return false;
    }

    private const int LongestSpace = 3;

    /// <summary>How many bytes the white space takes that stands first, if any does.</summary>
    private static int SpaceAt(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
        {
            return char.IsWhiteSpace((char)text[0]) ? 1 : 0;
        }

        int length = Encodings.EndOfCharacter(text, 0);
        return Encodings.TextOf(text.Slice(0, length)) is { } character && string.IsNullOrWhiteSpace(character) ? length : 0;
    }
}
