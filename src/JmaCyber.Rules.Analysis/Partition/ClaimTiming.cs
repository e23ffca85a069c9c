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
    {
        LocalDate one = LocalDate.Min(before.FirstYear.Start, after.FirstYear.Start);
        LocalDate both = LocalDate.Max(before.FirstYear.Start, after.FirstYear.Start);
        foreach (IncidentPeriod period in periods)
        {
            if (period.First < IncidentPeriod.Latest)
            {
                yield return SameYear(period);
            }

            if (IsNearLast(period))
            {
                yield return new ClaimTiming(period, ClaimYear.LastDate, period.First, IncidentPeriod.Latest);
            }

            if (period.IsBeforeAll)
            {
                LocalDate next = one.PlusYears(-1);
                yield return Later(period, ClaimYear.LaterBeforeBoth, next.PlusDays(-1), next);
            }

            LocalDate occurredOn = period.IsBeforeAll ? period.Last : period.First;
            ProgramYear year = ProgramYear.Containing(occurredOn);
            if (year.End >= IncidentPeriod.Latest)
            {
                continue;
            }

            LocalDate earliest = year.End.PlusDays(1);
            if (earliest < both)
            {
                yield return Later(period, ClaimYear.LaterOfOne, occurredOn, LocalDate.Max(earliest, one));
            }

            yield return Later(period, ClaimYear.Later, occurredOn, LocalDate.Max(earliest, both));
        }
    }

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

    private static ClaimTiming Later(IncidentPeriod period, ClaimYear claimYear, LocalDate occurredOn, LocalDate earliest)
        => new(period, claimYear, occurredOn, LocalDate.Max(earliest, occurredOn.PlusDays(Room)));

    private static ClaimTiming SameYear(IncidentPeriod period)
    {
        if (period.IsBeforeAll)
        {
            return new ClaimTiming(period, ClaimYear.SameYear, period.Last.PlusDays(-Room), period.Last);
        }

        int room = RoomAfter(period.First);
        LocalDate occurredOn = period.First;
        LocalDate next = ProgramYear.Containing(period.First).End.PlusDays(1);
        if (room < Room && next <= period.Last)
        {
            occurredOn = next;
            room = RoomAfter(next);
        }

        return new ClaimTiming(period, ClaimYear.SameYear, occurredOn, occurredOn.PlusDays(room));
    }

    /// <summary>Whether no incident of a period leaves room for a claim before the last date.</summary>
    private static bool IsNearLast(IncidentPeriod period) => Period.DaysBetween(period.First, IncidentPeriod.Latest) <= Room;

    private static int RoomAfter(LocalDate date)
    {
        LocalDate end = ProgramYear.Containing(date).Year >= DateBounds.MaxYear ? IncidentPeriod.Latest.PlusDays(-1) : ProgramYear.Containing(date).End;
        return Math.Min(Room, Period.DaysBetween(date, end));
    }
}
