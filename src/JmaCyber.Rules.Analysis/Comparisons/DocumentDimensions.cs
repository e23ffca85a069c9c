using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Where documents stand.</summary>
/// <param name="Rest">A place of <see cref="RestPlace"/>: the documents that both programs judge alike.</param>
/// <param name="Apart">Whether what the programs require is complete on different days; null where the rest leaves no choice.</param>
/// <param name="Told">The things that are told, as bits.</param>
/// <param name="Shown">Which of them are there, as bits.</param>
/// <param name="Reports">The reports of an attack, where they are told; a place of <see cref="AttackReports"/>.</param>
internal readonly record struct DocumentPlaces(int Rest, bool? Apart, int Told, int Shown, int Reports)
{
    /// <summary>The place by a thing; null where that is not told.</summary>
    public int? At(int thing) => (Told >> thing & 1) == 0 ? null : thing == 0 ? Reports : Shown >> thing & 1;
}

/// <summary>The places of the documents that both programs judge alike: complete or not, and which are not among them.</summary>
internal static class RestPlace
{
    private const int Complete = 1;

    public static int Of(bool isComplete, int told) => (told << 1) | (isComplete ? Complete : 0);

    public static bool IsComplete(int place) => (place & Complete) != 0;

    public static bool Lacks(int place, int thing) => (place >> 1 >> thing & 1) != 0;
}

/// <summary>How two programs see the documents for what happened in one slice: what they judge alike acts together, as complete or not.</summary>
/// <remarks>
/// Told by itself is a thing that, all else being the same, changes what one program finds missing and the other does not, what either pays,
/// or whether one notes what the other does not. Found by judging the documents of every class.
/// </remarks>
internal sealed class DocumentDimensions
{
    private readonly IReadOnlyDictionary<DocumentsKey, DocumentsClass> classes;
    private readonly DocumentPlaces[] places;

    public DocumentDimensions(SpaceSlice slice, IncidentClass incident)
    {
        classes = slice.DocumentClassesFor(incident);
        DocumentsClass[] all = [.. classes.Values.Where(one => !one.Key.Other)];
        Seen[] seen = Array.ConvertAll(all, one => Seen.Of(slice, incident, one));
        ulong different = 0;
        foreach (Seen one in seen)
        {
            different |= one.MissingBefore ^ one.MissingAfter;
        }

        int told = Told(all, Array.ConvertAll(seen, one => one.On(different)));
        places = new DocumentPlaces[classes.Count];
        for (int i = 0; i < all.Length; i++)
        {
            var place = RestPlace.Of((seen[i].MissingBefore & ~different) == 0, told);
            int reports = (told & 1) == 0 ? 0 : AttackReports.Of(all[i].Key);
            places[all[i].Place] = new DocumentPlaces(place, all[i].Key.Apart, told, Shown(all[i].Key) & told, reports);
        }

        var ways = new List<DocumentsClass>();
        bool[] isChoice = Array.ConvertAll(all, one => Array.Exists(all, other => places[other.Place] == places[one.Place] with { Apart = !one.Key.Apart }));
        for (int i = 0; i < all.Length; i++)
        {
            ref DocumentPlaces place = ref places[all[i].Place];
            place = isChoice[i] ? place : place with { Apart = null };
            DocumentPlaces same = place;
            if (!ways.Exists(one => places[one.Place] == same))
            {
                ways.Add(all[i]);
            }
        }

        All = [.. ways.FindAll(IsComplete), .. ways.FindAll(one => !IsComplete(one))];
    }

    /// <summary>One set of documents for every way in which two programs can see the documents of a claim.</summary>
    /// <remarks>First those with which the rest is complete.</remarks>
    public IReadOnlyList<DocumentsClass> All { get; }

    /// <summary>Where documents stand; those that only the other payment needs are no matter.</summary>
    public DocumentPlaces Of(DocumentsClass documents) => places[classes[documents.Key with { Other = false }].Place];

    private bool IsComplete(DocumentsClass documents) => RestPlace.IsComplete(places[documents.Place].Rest);

    /// <summary>The things that some two classes, otherwise the same, show to be told.</summary>
    private static int Told(DocumentsClass[] all, Seen[] seen)
    {
        int told = 0;
        for (int thing = 0; thing < DocumentSorts.Things.Length; thing++)
        {
            DocumentsKey[] others = Array.ConvertAll(all, one => Without(one.Key, DocumentSorts.Things[thing].Evidence));
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

    private static int Shown(DocumentsKey key)
    {
        int shown = 0;
        for (int thing = 0; thing < DocumentSorts.Things.Length; thing++)
        {
            shown |= key.Shows(DocumentSorts.Things[thing].Evidence) ? 1 << thing : 0;
        }

        return shown;
    }

    private static DocumentsKey Without(DocumentsKey key, Evidence evidence) => key with
    {
        Shown = key.Shown & ~evidence,
        Counting = (evidence & Evidence.JmaReport) == 0 ? key.Counting : JmaCounting.NotTold,
        Split = false,
        Apart = false,
    };

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
