using System.Globalization;
using System.Text;

namespace JmaCyber.Rules.Cli;

/// <summary>Names of files made of ids, which may hold anything: safe on every system, none twice.</summary>
internal static class FileName
{
    private const int Longest = 100;

    /// <summary>A name for a text, other than those taken; it is taken then.</summary>
    public static string Of(HashSet<string> taken, string text)
    {
        var name = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Letters and digits of any script, and the few marks that no system and no shell takes for its own; at the start a - would be an option.
            bool isPlain = Rune.IsLetterOrDigit(rune) || rune.Value is '_' || (rune.Value is '-' or '.' && name.Length > 0);
            name.Append(isPlain ? rune.ToString() : name.Length > 0 ? "-" : "_");
        }

        string plain = name.ToString(0, Math.Min(name.Length, Longest)).TrimEnd('.');
        plain = char.IsHighSurrogate(plain[^1]) ? plain[..^1] : plain;
        string chosen = plain;
        for (int number = 2; !taken.Add(chosen); number++)
        {
            chosen = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        }

        return chosen;
    }
}
