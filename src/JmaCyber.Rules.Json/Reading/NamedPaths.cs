using System.Globalization;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>
/// The places where something was found wrong; a place within one of them is covered, in time that does not depend on how many there are. The items of
/// a list are one bit each: a list of a megabyte can have every item wrong.
/// </summary>
internal sealed class NamedPaths
{
    private const int MostItems = 1 << 21;
    private const int BitsEach = 64;

    private readonly Dictionary<string, ulong[]> named = new(StringComparer.Ordinal);

    public void Add(string path)
    {
        (string shape, int index) = Split(path);
        if (!named.TryGetValue(shape, out ulong[]? bits))
        {
            bits = [0];
        }

        if (index / BitsEach >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(bits.Length * 2, (index / BitsEach) + 1));
        }

        bits[index / BitsEach] |= 1UL << (index % BitsEach);
        named[shape] = bits;
    }

    /// <summary>Whether the path, or one that it lies within, was named.</summary>
    public bool Cover(string path)
    {
        if (IsNamed(path))
        {
            return true;
        }

        for (int i = path.Length - 1; i > 0; i--)
        {
            if (path[i] is '.' or '[' && IsNamed(path.Substring(0, i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(string path)
    {
        (string shape, int index) = Split(path);
        return named.TryGetValue(shape, out ulong[]? bits) && index / BitsEach < bits.Length && (bits[index / BitsEach] & (1UL << (index % BitsEach))) != 0;
    }

    /// <summary>A path without the number of the last list's item, and that number; 0 where it lies in no list.</summary>
    private static (string Shape, int Index) Split(string path)
    {
        int open = path.LastIndexOf('[');
        int close = open < 0 ? -1 : path.IndexOf(']', open);
        return close > open + 1
            && int.TryParse(path.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < MostItems
                ? (path.Remove(open + 1, close - open - 1), index)
                : (path, 0);
    }
}
