using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Where documents stand.</summary>
/// <param name="Rest">A place of <see cref="RestPlace"/>: the documents that both programs judge alike.</param>
/// <param name="Apart">Whether what they require is complete on different days; null where the rest leaves no choice.</param>
/// <param name="Told">The sides that are told, as bits.</param>
/// <param name="Shown">What is shown on these.</param>
/// <param name="Reports">The reports of an attack, where they are told; a place of <see cref="AttackReports"/>.</param>
internal readonly record struct DocumentPlaces(int Rest, bool? Apart, int Told, Evidence Shown, int Reports)
{
    /// <summary>The place on a side; null where that is not told.</summary>
    public int? At(Side side) => (Told >> (int)side & 1) == 0 ? null
        : side == Side.Reports ? Reports
        : (Shown & DocumentSides.EvidenceOf(side)) != 0 ? 1 : 0;
}

/// <summary>The places of the documents that both programs judge alike: complete or not, and which are not among them.</summary>
internal static class RestPlace
{
    private const int Complete = 1;

    public static int Of(bool isComplete, int told) => (told << 1) | (isComplete ? Complete : 0);

    public static bool IsComplete(int place) => (place & Complete) != 0;

    public static bool Lacks(int place, Side side) => (place >> 1 >> (int)side & 1) != 0;
}

/// <summary>How two programs see the documents for what happened in one scene: what they judge alike acts together, as complete or not.</summary>
/// <remarks>
/// Told by itself is a thing that, all else being the same, changes what one program finds missing and the other does not, what either pays,
/// or whether one notes what the other does not. Found by judging the documents of every class.
/// </remarks>
internal sealed class DocumentSides
{
    /// <summary>The sides on which documents are told by what they show.</summary>
    public static readonly (Side Side, Evidence Evidence)[] Each =
    [
        (Side.Reports, Evidence.MhlwReport | Evidence.JmaReport),
        (Side.Certificate, Evidence.ClosureCertificate),
        (Side.PpcReport, Evidence.PpcReport),
        (Side.Recurrence, Evidence.RecurrencePrevention),
        (Side.Notified, Evidence.IndividualsNotified),
        (Side.Form, Evidence.ApplicationForm),
    ];

    private readonly Dictionary<DocumentsKey, DocumentPlaces> places = [];

    public DocumentSides(Scene scene, Happening happening)
    {
        (DocumentsClass Class, Seen Seen)[] all = [.. scene.DocumentsFor(happening).Where(one => !one.Key.Other).Select(one => (one, Seen.Of(scene, happening, one)))];
        ulong different = all.Aggregate(0UL, (bits, one) => bits | (one.Seen.MissingBefore ^ one.Seen.MissingAfter));
        int told = 0;
        foreach ((Side side, Evidence evidence) in Each)
        {
            bool isTold = all.GroupBy(one => Without(one.Class.Key, evidence)).Any(alike => alike.Select(one => one.Seen.On(different)).Distinct().Skip(1).Any());
            told |= isTold ? 1 << (int)side : 0;
        }

        foreach ((DocumentsClass documents, Seen seen) in all)
        {
            bool isComplete = (seen.MissingBefore & ~different) == 0;
            Evidence shown = documents.Key.Shown & Each.Where(one => (told >> (int)one.Side & 1) != 0).Aggregate(Evidence.None, (some, one) => some | one.Evidence);
            int reports = (told >> (int)Side.Reports & 1) != 0 ? AttackReports.Of(documents.Key) : 0;
            places.Add(documents.Key, new DocumentPlaces(RestPlace.Of(isComplete, told), documents.Key.Apart, told, shown, reports));
        }

        ILookup<DocumentPlaces, bool> apart = places.Values.ToLookup(one => one with { Apart = null }, one => one.Apart == true);
        foreach ((DocumentsClass documents, Seen _) in all)
        {
            DocumentPlaces unsaid = places[documents.Key] with { Apart = null };
            places[documents.Key] = apart[unsaid].Distinct().Count() == 1 ? unsaid : places[documents.Key];
        }

        All = [.. all.GroupBy(one => places[one.Class.Key]).Select(group => (group.Key, group.First().Class))
            .OrderByDescending(one => RestPlace.IsComplete(one.Key.Rest))];
    }

    /// <summary>One set of documents for every way in which two programs can see the documents of a claim.</summary>
    public IReadOnlyList<(DocumentPlaces Places, DocumentsClass Class)> All { get; }

    /// <summary>Where documents stand; those that only the other payment needs are no matter.</summary>
    public DocumentPlaces Of(DocumentsClass documents) => places[documents.Key with { Other = false }];

    public static Evidence EvidenceOf(Side side) => Array.Find(Each, one => one.Side == side).Evidence;

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
        public static Seen Of(Scene scene, Happening happening, DocumentsClass documents)
        {
            Claim claim = scene.Build(Claimant.Untroubled, happening, InsiderCrime.None, documents.Documents);
            (ulong before, ulong notesBefore) = Judge(scene.Before, claim, out Yen amountBefore);
            (ulong after, ulong notesAfter) = Judge(scene.After, claim, out Yen amountAfter);
            return (scene.VersionBefore, scene.VersionAfter) switch
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
