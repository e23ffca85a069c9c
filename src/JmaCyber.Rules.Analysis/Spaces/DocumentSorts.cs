using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>The documents that can be handed in, one for each thing or set of things that a document can show.</summary>
internal static class DocumentSorts
{
    /// <summary>Every kind, in the order of <see cref="DocumentKind"/>.</summary>
    public static readonly DocumentKind[] Kinds = [.. ContractName.All<DocumentKind>().Select((_, place) => (DocumentKind)place)];

    private static readonly LocalDate SomeDay = new(2024, 1, 1);

    private static readonly Evidence[] ByKind = Array.ConvertAll(Kinds, kind => Of(kind, SomeDay).Aggregate(Evidence.None, (all, one) => all | one.Shows));

    /// <summary>Every document of a kind that arrived on a day, by what it shows.</summary>
    public static Document[] Of(DocumentKind kind, LocalDate day) => DocumentKinds.Sorts(kind, day);

    /// <summary>Everything that documents of a kind can show.</summary>
    public static Evidence Shown(DocumentKind kind) => ByKind[(int)kind];

    /// <summary>Whether a kind is needed for the other payment only (<c>document.ignored</c>).</summary>
    public static bool IsIgnored(PaymentKind payment, DocumentKind kind) => DocumentKinds.Of(kind).OnlyFor is { } only && only != payment;

    /// <summary>A document that shows the same and arrived on another day.</summary>
    public static Document On(LocalDate day, Document document) => Array.Find(Of(document.Kind, day), one => one.Shows == document.Shows)!;

    /// <summary>
    /// Every way to hand documents of a kind in on some days, as far as the days can matter: on each day some of which none shows what another
    /// does, and each of them more than one before it.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="days">The days, in order.</param>
    /// <param name="cuts">Days from which on a document of the kind is worth more, in order.</param>
    public static List<Document[]> HandIns(DocumentKind kind, IReadOnlyList<LocalDate> days, IReadOnlyList<LocalDate> cuts)
    {
        var all = new List<Document[]> { Array.Empty<Document>() };
        foreach (LocalDate day in days)
        {
            Document[] sorts = Of(kind, day);
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
