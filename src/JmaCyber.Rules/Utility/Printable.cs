using System.Globalization;
using System.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>Some text of the input made fit to be shown within one line: whatever would break, spoil or steer the line stands there as its code.</summary>
/// <remarks>
/// Controls, separators of lines, marks that turn the direction of text, and lone surrogates are written <c>\u202e</c>. What a page takes for markup is not
/// touched.
/// </remarks>
public static class Printable
{
    /// <summary>The most characters of a text that <see cref="Of"/> shows.</summary>
    public const int Longest = 64;

    /// <summary>The text, shortened, as a message names it.</summary>
    public static string Of(string text) => Shown(Guard.NotNull(text), Longest);

    /// <summary>The whole text.</summary>
    public static string Whole(string text)
    {
        foreach (char one in Guard.NotNull(text))
        {
            if (IsHidden(one))
            {
                return Shown(text, int.MaxValue);
            }
        }

        return text;
    }

    private static string Shown(string text, int longest)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                shown.Append(text, i++, 2);
            }
            else if (IsHidden(text[i]))
            {
                shown.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.ToString();
    }

    /// <summary>Controls, separators of lines, what turns the direction of text, and (but in pairs) surrogates.</summary>
    private static bool IsHidden(char c) => char.IsControl(c) || char.IsSurrogate(c) || c
        is '\u2028' or '\u2029' or '\uFEFF'
        or '\u061C' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2066' and <= '\u2069');
}
