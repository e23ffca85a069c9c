using System.Text;

namespace JmaCyber.Rules.Json;

/// <summary>Paths into a JSON text as problems write them: <c>$.documents[1].kind</c>, and <c>$['odd name']</c> for names that are no identifiers.</summary>
internal static class JsonPath
{
    private const int LongestName = 64;

    public static string Member(string path, string name) => IsPlain(name) ? $"{path}.{name}" : $"{path}['{Shown(name)}']";

    public static string Item(string path, int index) => $"{path}[{index}]";

    /// <summary>Whether a path is the other or lies within it.</summary>
    public static bool IsWithin(string path, string other)
        => path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] is '.' or '[');

    /// <summary>Some text of the input made fit for one line: shortened, with control characters escaped.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text)
        {
            if (shown.Length >= LongestName)
            {
                return shown.Append('…').ToString();
            }

            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                shown.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= LongestName && name[0] is not (>= '0' and <= '9');
    }
}
