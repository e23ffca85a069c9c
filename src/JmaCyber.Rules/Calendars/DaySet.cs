using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>A set of days that the calendar covers: a bit a day, a word a month.</summary>
/// <remarks>Filled by its owner before anyone else sees it and not changed later. Asking costs a few nanoseconds and allocates nothing.</remarks>
internal sealed class DaySet
{
    private readonly uint[] months = new uint[(CalendarBounds.LastYear - CalendarBounds.FirstYear + 1) * 12];

    /// <summary>Adds a day, which must be covered and of the ISO calendar.</summary>
    public void Add(LocalDate date) => months[Month(date)] |= Bit(date);

    /// <summary>Whether the day, which must be covered and of the ISO calendar, is in the set.</summary>
    public bool Contains(LocalDate date) => (months[Month(date)] & Bit(date)) != 0;

    private static int Month(LocalDate date) => ((date.Year - CalendarBounds.FirstYear) * 12) + date.Month - 1;

    private static uint Bit(LocalDate date) => 1u << date.Day;
}
