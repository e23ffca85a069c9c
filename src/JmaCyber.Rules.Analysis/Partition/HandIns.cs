using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The ways in which documents of one kind can arrive.</summary>
internal static class HandIns
{
    /// <summary>
    /// Every way to hand documents of a kind in on some days, as far as the days can matter: on each day some of which none shows what another
    /// does, and each of them more than one before it.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="days">The days, in order.</param>
    /// <param name="cuts">Days from which on a document of the kind is worth more, in order.</param>
    public static List<Document[]> Of(DocumentKind kind, IReadOnlyList<LocalDate> days, IReadOnlyList<LocalDate> cuts)
    {
        var all = new List<Document[]> { Array.Empty<Document>() };
        foreach (LocalDate day in days)
        {
            Document[] sorts = DocumentSorts.Of(kind, day);
            Document[][] together = Enumerable.Range(1, (1 << sorts.Length) - 1)
                .Select(bits => sorts.Where((_, place) => (bits >> place & 1) != 0).ToArray())
                .Where(one => Array.TrueForAll(one, document => one.Count(other => Covers(other, document)) == 1))
                .OrderBy(one => one.Length).ToArray();
            all.AddRange((
                from earlier in all
                from more in together
                where Array.TrueForAll(more, document => !Array.Exists(earlier, other => Covers(other, document)))
                select earlier.Concat(more).ToArray()).ToArray());
        }

        return all;

        bool Covers(Document one, Document other)
            => (one.Shows & other.Shows) == other.Shows && cuts.Count(cut => cut <= one.ReceivedOn) >= cuts.Count(cut => cut <= other.ReceivedOn);
    }
}
