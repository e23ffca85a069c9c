using System.Globalization;
using System.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>Some text of the input made fit for one line of a message: shortened, with whatever would break or spoil the line as its code.</summary>
internal static class Printable
{
    public const int Longest = 64;

    public static string Of(string text)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                shown.Append(text, i++, 2);
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029')
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
}
