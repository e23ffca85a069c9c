using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Paths into a JSON text as problems write them: <c>$.documents[1].kind</c>, and <c>$['odd name']</c> for names that are no identifiers.</summary>
internal static class JsonPath
{
    /// <summary>The first places of a list: hardly any list is longer, and every item of a claim has a path, be it sound or not.</summary>
    private static readonly string[] Places = [.. Enumerable.Range(0, 32).Select(Place)];

    public static string Member(string path, string name) => IsPlain(name) ? $"{path}.{name}" : $"{path}['{Printable.Of(name).Replace("'", "\\'")}']";

    public static string Item(string path, int index) => path + (index < Places.Length ? Places[index] : Place(index));

    /// <summary>Whether a path is the other or lies within it.</summary>
    public static bool IsWithin(string path, string other)
        => path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] is '.' or '[');

    private static string Place(int index) => $"[{index}]";

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= Printable.Longest && name[0] is not (>= '0' and <= '9');
    }
}
