using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What incident, facility, closure days and documents come to.</summary>
internal sealed class BodyPart
{
    /// <summary>More days than any two ways of counting need to show in what they differ.</summary>
    private const int MostDays = 200;

    /// <summary>Everything that documents can show together, but for the reports of an attack, which count or not.</summary>
    private static readonly Evidence[] ButReports = [.. DocumentSorts.Kinds
        .Where(kind => (DocumentSorts.Shown(kind) & DocumentSorts.Reports) == 0)
        .Select(kind => DocumentSorts.Of(kind, Payout.First).Select(one => one.Shows).Prepend(Evidence.None))
        .Aggregate(new[] { Evidence.None }.AsEnumerable(), (all, sorts) => all.SelectMany(_ => sorts, (some, one) => some | one))];

    private readonly Assessor assessor;
    private readonly FacilityKind[] facilities;
    private readonly IReadOnlyList<OperationDay>? operations;
    private readonly IReadOnlyList<PartialDocument>? documents;
    private readonly Dictionary<(ClaimFact?, VersionTable, VersionTable, LocalDate?, int, IncidentKind, IncidentKind), BodyPairs> known = [];
    private readonly Dictionary<VersionTable, Evidence> met = [];

    public BodyPart(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        facilities = Choices.Of(facts.FacilityKind);
        operations = facts.Operations.IsKnown ? facts.Operations.Value ?? [] : null;
        documents = facts.Documents.IsKnown ? facts.Documents.Value ?? [] : null;
    }

    /// <summary>How many days of operation there can be from an incident on, as far as it matters.</summary>
    public static int RoomAfter(LocalDate occurredOn)
        => occurredOn.Year < DateWindow.All.Last.Year ? MostDays : Math.Min(MostDays, Period.DaysBetween(occurredOn, DateWindow.All.Last) + 1);

    /// <summary>What two completions come to that differ in a fact of this part, or in a date, or one where it is null.</summary>
    public BodyPairs Pairs(ClaimFact? fact, Timing one, Timing other, IncidentKind kind, IncidentKind second)
    {
        LocalDate day = LocalDate.Max(one.OccurredOn, other.OccurredOn);
        LocalDate? from = documents is not null ? null
            : day > Payout.Last ? DateWindow.All.Last
            : one.Version == other.Version ? one.Version.ReportEdge(day) : day;
        var key = (fact, one.Version, other.Version, from, RoomAfter(day), kind, second);
        if (!known.TryGetValue(key, out BodyPairs? pairs))
        {
            pairs = Find(fact, one.Version, other.Version, day, key.Item5, kind, second);
            known.Add(key, pairs);
        }

        return pairs;
    }

    /// <summary>The closure days that an attack can have, to the cap.</summary>
    public IEnumerable<int> DaysOf(Timing timing)
    {
        const IncidentKind Attack = IncidentKind.CyberAttack;
        int room = RoomAfter(timing.OccurredOn);
        return facilities.SelectMany(kind => DayPairs(null, timing.Version, kind, timing.Version, kind, room, Attack, Attack)).Select(pair => pair.One);
    }

    private BodyPairs Find(ClaimFact? fact, VersionTable one, VersionTable other, LocalDate day, int room, IncidentKind kind, IncidentKind second)
    {
        var pairs = new BodyPairs();
        var arrivals = PaperPairs(fact, one, other, day, kind, second).Distinct().ToArray();
        foreach (FacilityKind facility in facilities)
        {
            foreach (FacilityKind rival in facilities)
            {
                if (fact == ClaimFact.FacilityKind ? facility < rival : facility == rival)
                {
                    foreach ((int days, int others) in DayPairs(fact, one, facility, other, rival, room, kind, second))
                    {
                        foreach ((Evidence mine, Evidence theirs) in arrivals)
                        {
                            pairs.Add(one.Of(kind, facility, days, mine), other.Of(second, rival, others, theirs));
                        }
                    }
                }
            }
        }

        return pairs;
    }

    private IEnumerable<(int One, int Other)> DayPairs(
        ClaimFact? fact, VersionTable one, FacilityKind facility, VersionTable other, FacilityKind rival, int room, IncidentKind kind, IncidentKind second)
    {
        if (kind != IncidentKind.CyberAttack || second != IncidentKind.CyberAttack)
        {
            return [(0, 0)];
        }

        if (operations is not null)
        {
            return [(one.DaysOf(operations, facility), other.DaysOf(operations, rival))];
        }

        ClosureMeter mine = one.MeterAt(facility);
        ClosureMeter theirs = other.MeterAt(rival);
        if (mine == theirs && one.Cap == other.Cap)
        {
            IEnumerable<int> days = Enumerable.Range(0, mine.CountsClosed || mine.CountsStopped ? Math.Min(one.Cap, room) + 1 : 1);
            return fact == ClaimFact.Operations ? days.SelectMany(_ => days, (first, last) => (first, last)) : days.Select(count => (count, count));
        }

        return assessor.Readings.Of(mine, theirs, one.Cap, other.Cap).Where(both => both.Plan.Span <= room)
            .Select(both => (Math.Min(one.Cap, both.Reading.Before), Math.Min(other.Cap, both.Reading.After)));
    }

    private IEnumerable<(Evidence One, Evidence Other)> PaperPairs(
        ClaimFact? fact, VersionTable one, VersionTable other, LocalDate day, IncidentKind kind, IncidentKind second)
    {
        IEnumerable<(Evidence One, Evidence Other)> pairs = documents is not null ? [(Known(one), Known(other))]
            : day > Payout.Last ? [(Evidence.None, Evidence.None)]
            : from report in ReportPairs(one, other, day)
              from shown in ButReports
              select (shown | report.One, shown | report.Other);
        IEnumerable<(Evidence One, Evidence Other)> read = pairs
            .Select(pair => (pair.One & CountedFor(one, kind), pair.Other & CountedFor(other, second))).Distinct();
        return fact == ClaimFact.Documents ? read.SelectMany(_ => read, (first, last) => (first.One, last.Other)) : read;
    }

    private Evidence Known(VersionTable version)
    {
        if (!met.TryGetValue(version, out Evidence found))
        {
            found = version.MetBy(documents!);
            met.Add(version, found);
        }

        return found;
    }

    /// <summary>Whether a report of the attack counts, for each of two versions, whatever arrives on or after a day.</summary>
    private static IEnumerable<(Evidence One, Evidence Other)> ReportPairs(VersionTable one, VersionTable other, LocalDate day)
    {
        if (one == other)
        {
            return one.CanCountReport(day) ? [(Evidence.None, Evidence.None), (Evidence.MhlwReport, Evidence.MhlwReport)] : [(Evidence.None, Evidence.None)];
        }

        LocalDate[] days = [.. new[] { day, one.JmaReportsFrom ?? day, other.JmaReportsFrom ?? day, Payout.Last }
            .Where(date => date >= day && date <= Payout.Last)];
        Document[][] toMhlw = [[], [new MhlwReport(day, MhlwEvidence.WrittenReport)]];
        Document[][] toJma = [[], .. days.Select(date => new Document[] { new JmaReport(date) })];
        return toMhlw.SelectMany(_ => toJma, (first, last) => first.Concat(last).ToArray())
            .Select(reports => (CountedBy(one, reports), CountedBy(other, reports)))
            .Distinct();

        static Evidence CountedBy(VersionTable version, Document[] reports) => version.CountsReport(reports) ? Evidence.MhlwReport : Evidence.None;
    }

    /// <summary>What counts for a claim of a kind; before the program nothing does.</summary>
    private static Evidence CountedFor(VersionTable version, IncidentKind kind)
        => version.IsBeforeStart || IncidentKinds.PaymentFor(kind) is not { } payment ? Evidence.None : DocumentSorts.CountedFor(payment);
}
