using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>How two programs see some documents.</summary>
/// <param name="IsRestComplete">Whether the documents that both programs judge alike are complete.</param>
/// <param name="Apart">Whether what the programs require is complete on different days; null where the rest leaves no choice.</param>
/// <param name="Told">The things that are told by themselves, as bits.</param>
/// <param name="Shown">What documents show of them.</param>
internal sealed record DocumentPlace(bool IsRestComplete, bool? Apart, int Told, DocumentsKey Shown)
{
    /// <summary>The class of the documents that both programs judge alike: complete or not, and which are not among them.</summary>
    public int Rest => (Told << 1) | (IsRestComplete ? 1 : 0);

    /// <summary>Whether a thing is told by itself.</summary>
    public bool Tells(int thing) => (Told >> thing & 1) != 0;

    /// <summary>Whether the rest is complete in one of its classes.</summary>
    public static bool IsComplete(int rest) => (rest & 1) != 0;

    /// <summary>Whether a thing is told by itself and so is not among the rest, in one of its classes.</summary>
    public static bool IsTold(int rest, int thing) => (rest >> 1 >> thing & 1) != 0;
}

/// <summary>How two programs see the documents for what happened in one slice: what they judge alike acts together, as complete or not.</summary>
/// <remarks>
/// Told by itself is a thing that, all else being the same, changes what one program finds missing and the other does not, what either pays,
/// or whether one notes what the other does not. Found by judging the documents of every class.
/// </remarks>
internal sealed class DocumentDifferences
{
    private readonly DocumentPlace[] places;

    public DocumentDifferences(SpaceSlice slice, IncidentClass incident)
    {
        Dictionary<DocumentsKey, DocumentsClass> classes = slice.DocumentsFor(incident);
        DocumentsClass[] all = [.. classes.Values.Where(one => !one.Key.Other)];
        Seen[] seen = Array.ConvertAll(all, one => Seen.Of(slice, incident, one));
        ulong different = seen.Aggregate(0UL, (rules, one) => rules | (one.MissingBefore ^ one.MissingAfter));
        int told = Told(all, Array.ConvertAll(seen, one => one.On(different)));
        Evidence evidence = DocumentSorts.Things.Where((_, thing) => (told >> thing & 1) != 0).Aggregate(Evidence.None, (some, thing) => some | thing.Evidence);
        places = new DocumentPlace[classes.Count];
        for (int i = 0; i < all.Length; i++)
        {
            places[all[i].Place] = new DocumentPlace((seen[i].MissingBefore & ~different) == 0, all[i].Key.Apart, told, all[i].Key.Of(evidence));
        }

        var known = new HashSet<DocumentPlace>(all.Select(one => places[one.Place]));
        foreach (DocumentsClass one in all)
        {
            DocumentPlace place = places[one.Place];
            bool isChoice = known.Contains(place with { Apart = !one.Key.Apart });
            places[one.Place] = isChoice ? place : place with { Apart = null };
        }

        foreach (DocumentsClass one in classes.Values.Where(one => one.Key.Other))
        {
            places[one.Place] = places[classes[one.Key with { Other = false }].Place];
        }

        All = [.. all.GroupBy(one => places[one.Place]).OrderByDescending(way => way.Key.IsRestComplete).Select(way => way.First())];
    }

    /// <summary>One set of documents for every way in which two programs can see the documents of a claim.</summary>
    /// <remarks>First those with which the rest is complete.</remarks>
    public IReadOnlyList<DocumentsClass> All { get; }

    /// <summary>The classes of some documents; those that only the other payment needs are no matter.</summary>
    public DocumentPlace Of(DocumentsClass documents) => places[documents.Place];

    /// <summary>The things that some two classes, otherwise the same, show to be told.</summary>
    private static int Told(DocumentsClass[] all, Seen[] seen)
    {
        int told = 0;
        for (int thing = 0; thing < DocumentSorts.Things.Length; thing++)
        {
            DocumentsKey[] others = Array.ConvertAll(all, one => one.Key.Of(~DocumentSorts.Things[thing].Evidence));
            for (int i = 0; i < all.Length && (told >> thing & 1) == 0; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    told |= others[i] == others[j] && seen[i] != seen[j] ? 1 << thing : 0;
                }
            }
        }

        return told;
    }

    /// <summary>What two programs find missing with some documents, what they would pay, and whether they note different things.</summary>
    /// <remarks>Where only one program has a version, the other refuses; then only what the one finds matters.</remarks>
    private readonly record struct Seen(ulong MissingBefore, ulong MissingAfter, Yen AmountBefore, Yen AmountAfter, bool NoteApart)
    {
        public static Seen Of(SpaceSlice slice, IncidentClass incident, DocumentsClass documents)
        {
            Claim claim = slice.Build(ClaimantClass.Untroubled, incident, InsiderCrime.None, documents.Documents);
            (ulong before, ulong notesBefore) = Judge(slice.Before, claim, out Yen amountBefore);
            (ulong after, ulong notesAfter) = Judge(slice.After, claim, out Yen amountAfter);
            return (slice.VersionBefore, slice.VersionAfter) switch
            {
                (null, _) => new Seen(after, after, Yen.Zero, amountAfter, NoteApart: false),
                (_, null) => new Seen(before, before, amountBefore, Yen.Zero, NoteApart: false),
                _ => new Seen(before, after, amountBefore, amountAfter, notesBefore != notesAfter),
            };
        }

        /// <summary>The same with what is missing among some rules only.</summary>
        public Seen On(ulong rules) => this with { MissingBefore = MissingBefore & rules, MissingAfter = MissingAfter & rules };

        private static (ulong Missing, ulong Notes) Judge(SupportProgram program, Claim claim, out Yen amount)
        {
            var facts = new ClaimFacts(program, claim, prior: default);
            var judgement = Judgement.Of(facts);
            judgement.WithAmounts(facts, out amount);
            return (judgement.Findings.With(FindingResult.Missing).Bits, judgement.Findings.With(FindingResult.Noted).Bits);
        }
    }
}
