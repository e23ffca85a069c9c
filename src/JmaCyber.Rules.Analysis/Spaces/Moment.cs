using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Spaces;

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
internal sealed class Moment
{
    /// <summary>With so many days between incident and claim a membership can begin and end in between.</summary>
    private const int Room = 2;

    private Moment(IncidentSlot slot, ClaimYear claimYear, LocalDate occurredOn, LocalDate claimedOn)
    {
        Slot = slot;
        ClaimYear = claimYear;
        OccurredOn = occurredOn;
        ClaimedOn = claimedOn;
        DaysBetween = Period.DaysBetween(occurredOn, claimedOn);
        bool nearEnd = claimedOn >= Payout.Last;
        ReceivedOn = nearEnd ? occurredOn : claimedOn;
        LateOn = ReceivedOn.PlusDays(1);
    }

    public IncidentSlot Slot { get; }

    public ClaimYear ClaimYear { get; }

    /// <summary>The representative incident date: the edge of the slot wherever that leaves room.</summary>
    public LocalDate OccurredOn { get; }

    /// <summary>The representative claim date.</summary>
    public LocalDate ClaimedOn { get; }

    /// <summary>The days between the two; less than 2 only where no pair of dates of this moment has more.</summary>
    public int DaysBetween { get; }

    /// <summary>When documents arrive.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>When a document arrives that is later than the others.</summary>
    public LocalDate LateOn { get; }

    /// <summary>Every moment that two programs can tell apart, in order.</summary>
    public static IEnumerable<Moment> All(SupportProgram before, SupportProgram after, IncidentSlot[] slots)
    {
        LocalDate one = LocalDate.Min(before.FirstYear.Start, after.FirstYear.Start);
        LocalDate both = LocalDate.Max(before.FirstYear.Start, after.FirstYear.Start);
        foreach (IncidentSlot slot in slots)
        {
            if (slot.First < IncidentSlot.Latest)
            {
                yield return SameYear(slot);
            }

            if (IsNearLast(slot))
            {
                yield return new Moment(slot, ClaimYear.LastDate, slot.First, IncidentSlot.Latest);
            }

            if (slot.IsBeforeAll)
            {
                LocalDate next = one.PlusYears(-1);
                yield return Later(slot, ClaimYear.LaterBeforeBoth, next.PlusDays(-1), next);
            }

            LocalDate occurredOn = slot.IsBeforeAll ? slot.Last : slot.First;
            ProgramYear year = ProgramYear.Containing(occurredOn);
            if (year.End >= IncidentSlot.Latest)
            {
                continue;
            }

            LocalDate earliest = year.End.PlusDays(1);
            if (earliest < both)
            {
                yield return Later(slot, ClaimYear.LaterOfOne, occurredOn, LocalDate.Max(earliest, one));
            }

            yield return Later(slot, ClaimYear.Later, occurredOn, LocalDate.Max(earliest, both));
        }
    }

    /// <summary>The place of a claim date among the years, for an incident of a given date and slot.</summary>
    public static ClaimYear YearOf(SupportProgram before, SupportProgram after, IncidentSlot slot, LocalDate occurredOn, LocalDate claimedOn)
    {
        if (IsNearLast(slot) && claimedOn == IncidentSlot.Latest)
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

    private static Moment Later(IncidentSlot slot, ClaimYear claimYear, LocalDate occurredOn, LocalDate earliest)
        => new(slot, claimYear, occurredOn, LocalDate.Max(earliest, occurredOn.PlusDays(Room)));

    private static Moment SameYear(IncidentSlot slot)
    {
        if (slot.IsBeforeAll)
        {
            return new Moment(slot, ClaimYear.SameYear, slot.Last.PlusDays(-Room), slot.Last);
        }

        int room = RoomAfter(slot.First);
        LocalDate occurredOn = slot.First;
        LocalDate next = ProgramYear.Containing(slot.First).End.PlusDays(1);
        if (room < Room && next <= slot.Last)
        {
            occurredOn = next;
            room = RoomAfter(next);
        }

        return new Moment(slot, ClaimYear.SameYear, occurredOn, occurredOn.PlusDays(room));
    }

    /// <summary>Whether no incident of a slot leaves room for a claim before the last date.</summary>
    private static bool IsNearLast(IncidentSlot slot) => Period.DaysBetween(slot.First, IncidentSlot.Latest) <= Room;

    private static int RoomAfter(LocalDate date)
    {
        LocalDate end = ProgramYear.Containing(date).Year >= DateBounds.MaxYear ? IncidentSlot.Latest.PlusDays(-1) : ProgramYear.Containing(date).End;
        return Math.Min(Room, Period.DaysBetween(date, end));
    }
}
