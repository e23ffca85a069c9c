namespace JmaCyber.Rules.Cli;

/// <summary>What somebody may have meant who wrote something that there is not.</summary>
internal static class Nearest
{
    /// <summary>The words, those first that take the fewest edits to reach; where as many, in their order.</summary>
    public static string[] First(string written, IEnumerable<string> words) => [.. words.OrderBy(word => Edits(written, word))];

    /// <summary>The word that was surely meant, or null.</summary>
    public static string? Meant(string written, IEnumerable<string> words)
        => First(written, words).FirstOrDefault() is { } word && Edits(written, word) <= Math.Max(1, word.TrimStart('-').Length / 3) ? word : null;

    /// <summary>How many characters must be put in, taken away, replaced, or swapped with their neighbour.</summary>
    private static int Edits(string from, string to)
    {
        from = from.Length > 64 ? from[..64] : from;
        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1,
                    edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[from.Length, to.Length];
    }
}
