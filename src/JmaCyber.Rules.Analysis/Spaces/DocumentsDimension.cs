using System.Collections.Concurrent;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>The documents that can have arrived at a moment, as far as two programs can tell.</summary>
/// <remarks>
/// What a program requires is complete on the latest of the days on which each requirement was met, each on the earliest of some days: days that
/// grow together keep their order through that. So a few days are enough to try: for every document an early and a late one, and for a report to
/// the JMA the edges of the days from which on one counts. Among these is one case of every class that there is.
/// </remarks>
internal sealed class DocumentsDimension
{
    private readonly ConcurrentDictionary<(PaymentKind? Payment, bool, bool, bool), Dictionary<DocumentsKey, DocumentsClass>> known = new();
    private readonly Moment moment;
    private readonly bool areDaysTold;
    private readonly LocalDate[] cuts;
    private readonly LocalDate[] days;
    private readonly LocalDate[] jmaDays;

    public DocumentsDimension(SupportProgram before, SupportProgram after, Moment moment)
    {
        this.moment = moment;
        ProgramVersion?[] versions = [before.VersionOn(moment.OccurredOn), after.VersionOn(moment.OccurredOn)];
        areDaysTold = !ReferenceEquals(before, after) && Array.TrueForAll(versions, version => version is not null);
        cuts = [.. versions.Select(version => version?.JmaReportsFrom).OfType<LocalDate>().Where(moment.Slot.IsCutBy).Distinct().OrderBy(day => day)];
        LocalDate early = cuts.Length == 0 ? moment.ReceivedOn : moment.OccurredOn;
        LocalDate late = LocalDate.Min(Payout.Last, LocalDate.Max(moment.LateOn, cuts.Length == 0 ? early : cuts[cuts.Length - 1].PlusDays(1)));
        days = areDaysTold && late > early ? [early, late] : [early];
        jmaDays = areDaysTold
            ? [.. days.Concat(cuts).Concat(cuts.Select(cut => cut.PlusDays(-1))).Distinct().OrderBy(day => day)]
            : [early, .. cuts];
    }

    /// <summary>Whether the day on which a report to the JMA arrived decides whether it counts.</summary>
    public bool IsCounted => cuts.Length > 0;

    /// <summary>The classes of the documents that can have arrived for what happened.</summary>
    public Dictionary<DocumentsKey, DocumentsClass> ClassesOf(Scene scene, Happening happening) => known.GetOrAdd(
        (happening.Payment, happening.Closure.Before > 0, happening.Closure.After > 0, happening.Closure.AreEqual),
        _ => New(scene, happening));

    private Dictionary<DocumentsKey, DocumentsClass> New(Scene scene, Happening happening)
    {
        if (happening.Payment is not { } payment || !moment.Slot.TakesDocuments)
        {
            return new() { [default] = new DocumentsClass(default, []) };
        }

        IEnumerable<Document[]> all = [[]];
        foreach (DocumentKind kind in DocumentSorts.Kinds.Where(kind => !DocumentSorts.IsIgnored(payment, kind)).Reverse())
        {
            bool isJma = kind == DocumentKind.JmaReport;
            List<Document[]> more = DocumentSorts.HandIns(kind, isJma ? jmaDays : days, isJma ? cuts : []);
            all = all.SelectMany(_ => more, (some, others) => others.Concat(some).ToArray());
        }

        Document other = DocumentSorts.Of(DocumentSorts.Kinds.First(kind => DocumentSorts.IsIgnored(payment, kind)), days[0])[0];
        var classes = new Dictionary<DocumentsKey, DocumentsClass>();
        foreach (Document[] some in all)
        {
            Try(some);
            Try([.. some, other]);
        }

        return classes;

        void Try(Document[] documents)
        {
            Claim claim = scene.Build(Claimant.Untroubled, happening, InsiderCrime.None, documents);
            var key = DocumentsKey.Of(new ClaimFacts(scene.Before, claim, prior: default), new ClaimFacts(scene.After, claim, prior: default), IsCounted);
            if (!classes.TryGetValue(key, out DocumentsClass? known) || IsPlainer(documents, known.Documents))
            {
                classes[key] = new DocumentsClass(key, documents);
            }
        }
    }

    private bool IsPlainer(Document[] one, IReadOnlyList<Document> other)
        => (one.Length, one.Count(IsLater)).CompareTo((other.Count, other.Count(IsLater))) < 0;

    private bool IsLater(Document document) => document.ReceivedOn != days[0];
}
