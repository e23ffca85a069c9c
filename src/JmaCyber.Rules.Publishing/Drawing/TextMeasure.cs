using System.Globalization;

namespace JmaCyber.Rules.Publishing.Drawing;

/// <summary>How wide text is: in columns of a terminal, and in pixels of a drawing whose font nobody knows.</summary>
internal static class TextMeasure
{
    private const string Narrow = " !\"'()*,-./:;IJ[]\\`fijlrt|{}";
    private const string Broad = "MOQGDw&+<=>~^#";
    private const string Broadest = "mW@%";

    /// <summary>The columns that a terminal gives to a text: two to a character of full width, none to a mark upon another, one to the rest.</summary>
    public static int Columns(string text)
    {
        int columns = 0;
        foreach (char c in text)
        {
            // Both halves of a surrogate pair count one: what lies beyond the basic plane is mostly of full width.
            columns += char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : IsWide(c) ? 2 : 1;
        }

        return columns;
    }

    /// <summary>The text with spaces behind it up to so many columns.</summary>
    public static string Padded(string text, int columns) => text + new string(' ', Math.Max(0, columns - Columns(text)));

    /// <summary>Pixels that hold the text in any common sans-serif font: the advance widths of the widest of them, rounded up.</summary>
    public static int Pixels(string text, int fontSize, bool bold)
    {
        int thousandths = 0;
        foreach (char c in text)
        {
            thousandths += Thousandths(c);
        }

        int size = bold ? fontSize * 112 : fontSize * 100;
        return ((thousandths * size) + 99_999) / 100_000;
    }

    /// <summary>Whether a character has full width (Unicode's East Asian Width W or F, in the blocks that matter here).</summary>
    public static bool IsWide(char c) => c
        is (>= '\u1100' and <= '\u115F')
        or (>= '\u2E80' and <= '\u303E')
        or (>= '\u3041' and <= '\uA4CF')
        or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF00' and <= '\uFF60')
        or (>= '\uFFE0' and <= '\uFFE6');

    private static int Thousandths(char c) => c switch
    {
        > '~' => 1000,
        _ when Narrow.IndexOf(c) >= 0 => 500,
        _ when Broadest.IndexOf(c) >= 0 => 1000,
        _ when Broad.IndexOf(c) >= 0 => 870,
        >= 'A' and <= 'Z' => 770,
        _ => 640,
    };
}
