using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>In which program year the claim comes, seen from the incident and from the first program years of two programs.</summary>
internal enum ClaimYear
{
    /// <summary>In the program year of the incident.</summary>
    SameYear,

    /// <summary>In a later year that is before the first of both programs.</summary>
    LaterBeforeBoth,

    /// <summary>In a later year that only one of the programs knows.</summary>
    LaterOfOne,

    /// <summary>In a later year that both programs know.</summary>
    Later,

    /// <summary>On the last date that a claim may name, for an incident so near to it that it makes a difference: no membership begins after it.</summary>
    LastDate,
}

/// <summary>When the incident happened and when it was claimed, as far as two programs can tell; with one pair of dates for it.</summary>
internal sealed class ClaimTiming
{
    /// <summary>With so many days between incident and claim a membership can begin and end in between.</summary>
    private const int Room = 2;

    private ClaimTiming(IncidentPeriod period, ClaimYear claimYear, LocalDate occurredOn, LocalDate claimedOn)
    {
        IncidentPeriod = period;
        ClaimYear = claimYear;
        OccurredOn = occurredOn;
        ClaimedOn = claimedOn;
        DaysBetween = Period.DaysBetween(occurredOn, claimedOn);
        bool nearEnd = claimedOn >= Payout.Last;
        ReceivedOn = nearEnd ? occurredOn : claimedOn;
        LateOn = ReceivedOn.PlusDays(1);
    }

    public IncidentPeriod IncidentPeriod { get; }

    public ClaimYear ClaimYear { get; }

    /// <summary>The representative incident date: the edge of the period wherever that leaves room.</summary>
    public LocalDate OccurredOn { get; }

    /// <summary>The representative claim date.</summary>
    public LocalDate ClaimedOn { get; }

    /// <summary>The days between the two; less than 2 only where no pair of dates of this timing has more.</summary>
    public int DaysBetween { get; }

    /// <summary>When documents arrive.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>When a document arrives that is later than the others.</summary>
    public LocalDate LateOn { get; }

    /// <summary>Every timing that two programs can tell apart, in order.</summary>
    public static IEnumerable<ClaimTiming> All(SupportProgram before, SupportProgram after, IncidentPeriod[] periods)
        => periods.SelectMany(period => Cases(before, after, period)
            .ByClass(timing => timing.ClaimYear, timing => -Math.Min(Room, timing.DaysBetween)).Values.OrderBy(timing => timing.ClaimYear));

    /// <summary>The place of a claim date among the years, for an incident of a given date and period.</summary>
    public static ClaimYear YearOf(SupportProgram before, SupportProgram after, IncidentPeriod period, LocalDate occurredOn, LocalDate claimedOn)
    {
        if (IsNearLast(period) && claimedOn == IncidentPeriod.Latest)
        {
            return ClaimYear.LastDate;
        }

        int year = ProgramYear.Containing(claimedOn).Year;
        if (year == ProgramYear.Containing(occurredOn).Year)
        {
            return ClaimYear.SameYear;
        }

        bool inBefore = year >= before.FirstYear.Year;
        bool inAfter = year >= after.FirstYear.Year;
        return (inBefore, inAfter) switch
        {
            (true, true) => ClaimYear.Later,
            (false, false) => ClaimYear.LaterBeforeBoth,
            _ => ClaimYear.LaterOfOne,
        };
    }

    /// <summary>Pairs of dates for every timing of a period, those with room between them among them; of several that serve the first is taken.</summary>
    private static IEnumerable<ClaimTiming> Cases(SupportProgram before, SupportProgram after, IncidentPeriod period)
    {
        LocalDate one = LocalDate.Min(before.FirstYear.Start, after.FirstYear.Start);
        LocalDate both = LocalDate.Max(before.FirstYear.Start, after.FirstYear.Start);
        LocalDate[] incidents = period.IsBeforeAll
            ? [period.Last, period.Last.PlusDays(-Room), one.PlusYears(-1).PlusDays(-1)]
            : [period.First, NextYear(period.First)];
        foreach (LocalDate occurredOn in incidents.Where(period.Contains))
        {
            LocalDate[] claims = [occurredOn.PlusDays(Room), NextYear(occurredOn), both, IncidentPeriod.Latest, occurredOn.PlusDays(1), occurredOn];
            foreach (LocalDate claimedOn in claims.Where(date => date >= occurredOn && date <= IncidentPeriod.Latest))
            {
                yield return new ClaimTiming(period, YearOf(before, after, period, occurredOn, claimedOn), occurredOn, claimedOn);
            }
        }
    }

    private static LocalDate NextYear(LocalDate date) => ProgramYear.Containing(date).End.PlusDays(1);

    /// <summary>Whether no incident of a period leaves room for a claim before the last date.</summary>
    private static bool IsNearLast(IncidentPeriod period) => Period.DaysBetween(period.First, IncidentPeriod.Latest) <= Room;
}
