using System.Collections.Concurrent;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>The documents that can have arrived at a timing, as far as two programs can tell.</summary>
/// <remarks>
/// What a program requires is complete on the latest of the days on which each requirement was met, each on the earliest of some days: days that
/// grow together keep their order through that. So a few days are enough to try: for every document an early and a late one, and for a report to
/// the JMA the edges of the days from which on one counts. Among these is one case of every class that there is.
/// </remarks>
internal sealed class DocumentsDimension
{
    private readonly ConcurrentDictionary<int, Dictionary<DocumentsKey, DocumentsClass>> known = new();
    private readonly ClaimTiming timing;
    private readonly bool areDaysTold;
    private readonly LocalDate[] cuts;
    private readonly LocalDate[] days;
    private readonly LocalDate[] jmaDays;

    public DocumentsDimension(SupportProgram before, SupportProgram after, ClaimTiming timing)
    {
        this.timing = timing;
        ProgramVersion?[] versions = [before.VersionOn(timing.OccurredOn), after.VersionOn(timing.OccurredOn)];
        areDaysTold = versions[0] is { } one && versions[1] is { } other && !AreDocumentsAlike(one, other, before.Settings, after.Settings);
        cuts = [.. versions.Select(version => version?.JmaReportsFrom).OfType<LocalDate>().Where(timing.IncidentPeriod.IsCutBy).Distinct().OrderBy(day => day)];
        LocalDate early = cuts.Length == 0 ? timing.ReceivedOn : timing.OccurredOn;
        LocalDate late = LocalDate.Min(Payout.Last, LocalDate.Max(timing.LateOn, cuts.Length == 0 ? early : cuts[cuts.Length - 1].PlusDays(1)));
        days = areDaysTold && late > early ? [early, late] : [early];
        jmaDays = areDaysTold
            ? [.. days.Concat(cuts).Concat(cuts.Select(cut => cut.PlusDays(-1))).Distinct().OrderBy(day => day)]
            : [early, .. cuts];
    }

    /// <summary>Whether the day on which a report to the JMA arrived decides whether it counts.</summary>
    public bool IsCounted => cuts.Length > 0;

    /// <summary>The classes of the documents that can have arrived for what happened.</summary>
    public Dictionary<DocumentsKey, DocumentsClass> ClassesOf(SpaceSlice slice, IncidentClass incident) => known.GetOrAdd(
        ((int)incident.Kind << 3) | (incident.Closure.Before > 0 ? 4 : 0) | (incident.Closure.After > 0 ? 2 : 0) | (incident.Closure.AreEqual ? 1 : 0),
        _ => New(slice, incident));

    private Dictionary<DocumentsKey, DocumentsClass> New(SpaceSlice slice, IncidentClass incident)
    {
        if (incident.Payment is not { } payment || !timing.IncidentPeriod.TakesDocuments)
        {
            return new() { [default] = new DocumentsClass(default, [], place: 0) };
        }

        IEnumerable<Document[]> all = [[]];
        foreach (DocumentKind kind in DocumentSorts.Kinds.Where(kind => !DocumentSorts.IsIgnored(payment, kind)).Reverse())
        {
            bool isJma = kind == DocumentKind.JmaReport;
            List<Document[]> more = HandIns(kind, isJma ? jmaDays : days, isJma ? cuts : []);
            all = all.SelectMany(_ => more, (some, others) => others.Concat(some).ToArray());
        }

        Document other = DocumentSorts.Of(DocumentSorts.Kinds.First(kind => DocumentSorts.IsIgnored(payment, kind)), days[0])[0];
        var classes = new Dictionary<DocumentsKey, DocumentsClass>();
        foreach (KeyValuePair<DocumentsKey, Document[]> one in all.SelectMany(some => new Document[][] { some, [.. some, other] }).ByClass(KeyOf, RankOf))
        {
            classes.Add(one.Key, new DocumentsClass(one.Key, one.Value, classes.Count));
        }

        return classes;

        // Fewer documents first, of as many those of which fewer arrived later.
        int RankOf(Document[] some) => (some.Length * (some.Length + 1)) + some.Count(document => document.ReceivedOn != days[0]);

        DocumentsKey KeyOf(Document[] documents)
        {
            Claim claim = slice.Build(ClaimantClass.Untroubled, incident, InsiderCrime.None, documents);
            return DocumentsKey.Of(new ClaimFacts(slice.Before, claim, prior: default), new ClaimFacts(slice.After, claim, prior: default), IsCounted);
        }
    }

    /// <summary>
    /// Every way to hand documents of a kind in on some days, as far as the days can matter: on each day some of which none shows what another
    /// does, and each of them more than one before it.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="days">The days, in order.</param>
    /// <param name="cuts">Days from which on a document of the kind is worth more, in order.</param>
    private static List<Document[]> HandIns(DocumentKind kind, IReadOnlyList<LocalDate> days, IReadOnlyList<LocalDate> cuts)
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

    /// <summary>Whether two programs can differ only in what is no matter to the days on which documents are complete; a new member is one that is.</summary>
    private static bool AreDocumentsAlike(ProgramVersion one, ProgramVersion other, ProgramSettings settings, ProgramSettings others)
    {
        ProgramVersion version = one with
        {
            Id = other.Id,
            From = other.From,
            Attack = other.Attack,
            Leak = other.Leak,
            Closure = other.Closure,
            Facilities = other.Facilities,
            ClosureStatuses = other.ClosureStatuses,
        };
        return version == other && others == settings with
        {
            AnnualWindowBasis = others.AnnualWindowBasis,
            MembershipTest = others.MembershipTest,
            AnnualSlot = others.AnnualSlot,
            ClosureDayCount = others.ClosureDayCount,
            CareServiceClosure = others.CareServiceClosure,
            MissingClosureCertificate = others.MissingClosureCertificate,
            YearEndClosure = others.YearEndClosure,
        };
    }
}
