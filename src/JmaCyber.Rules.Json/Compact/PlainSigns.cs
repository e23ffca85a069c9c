namespace JmaCyber.Rules.Json.Compact;

/// <summary>What sentences are made of and JSON has as it is, one bit a sign; of others the encoder is asked.</summary>
internal static class PlainSigns
{
    private const int WordBits = 6;
    private const char Printable = '~';

    private static readonly ulong[] Words = WordsOf(
        (' ', '!'), ('#', '['), (']', Printable), ('\u2460', '\u2473'), ('\u3001', '\u3003'), ('\u3008', '\u3011'), ('\u3041', '\u3096'),
        ('\u30A1', '\u30FE'), ('\u4E00', '\u9FA5'), ('\uFF01', '\uFF5E'));

    /// <summary>Whether a text holds nothing else.</summary>
    public static bool AreAllOf(string text)
    {
#if NET8_0_OR_GREATER
        // Most English is known at once, many signs in a step.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', Printable))
        {
            return !text.AsSpan().ContainsAny('"', '\\');
        }
#endif
        ulong[] words = Words;
        foreach (char one in text)
        {
            if ((words[one >> WordBits] >> one & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong[] WordsOf(params (char First, char Last)[] runs)
    {
        ulong[] words = new ulong[(char.MaxValue >> WordBits) + 1];
        foreach ((char first, char last) in runs)
        {
            for (int one = first; one <= last; one++)
            {
                words[one >> WordBits] |= 1UL << one;
            }
        }

        return words;
    }
}
