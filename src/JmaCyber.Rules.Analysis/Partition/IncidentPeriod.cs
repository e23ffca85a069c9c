using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>A stretch of incident dates, both ends inclusive, that two programs cannot tell apart.</summary>
internal sealed class IncidentPeriod
{
    private IncidentPeriod(int index, LocalDate first, LocalDate last)
    {
        Index = index;
        First = first;
        Last = last;
    }

    /// <summary>The first date that a claim may name.</summary>
    public static LocalDate Earliest { get; } = new(DateBounds.MinYear, 1, 1);

    /// <summary>The last date that a claim may name.</summary>
    public static LocalDate Latest { get; } = new(DateBounds.MaxYear, 12, 31);

    public int Index { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    /// <summary>Whether it is the period before both programs and their first program years.</summary>
    public bool IsBeforeAll => Index == 0;

    /// <summary>Whether documents can arrive for some incident in it; none is taken after the calendar ends.</summary>
    public bool TakesDocuments => First <= Payout.Last;

    /// <summary>
    /// The periods, in order, cut at every version's first day, at the day from which on it counts reports to the JMA, and at the first day of each
    /// program's first program year.
    /// </summary>
    public static IncidentPeriod[] Of(SupportProgram before, SupportProgram after)
    {
        var cuts = new SortedSet<LocalDate> { before.FirstYear.Start, after.FirstYear.Start };
        cuts.UnionWith(CutsOf(before));
        cuts.UnionWith(CutsOf(after));
        var periods = new List<IncidentPeriod>();
        LocalDate first = Earliest;
        foreach (LocalDate cut in cuts)
        {
            periods.Add(new IncidentPeriod(periods.Count, first, cut.PlusDays(-1)));
            first = cut;
        }

        periods.Add(new IncidentPeriod(periods.Count, first, Latest));
        return periods.ToArray();
    }

    public bool Contains(LocalDate date) => date >= First && date <= Last;

    /// <summary>Whether documents for each of its incidents can arrive before a day, and on it.</summary>
    public bool IsCutBy(LocalDate day) => First < day && day <= Payout.Last;

    private static IEnumerable<LocalDate> CutsOf(SupportProgram program)
        => program.Versions.Select(version => version.From).Concat(program.Versions
            .Where(version => version.JmaReportsFrom is { } from && from <= Payout.Last && ReferenceEquals(program.VersionOn(from), version))
            .Select(version => version.JmaReportsFrom!.Value));
}
