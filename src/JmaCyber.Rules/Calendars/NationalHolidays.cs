using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>The national holidays of Japan, from 2022 to 2099.</summary>
/// <remarks>
/// Computed from the Act as it stands: the holidays named; where one falls on a Sunday, the next day that is none;
/// and a day between two of those named. Years after <see cref="AnnouncedThrough"/> are provisional. Safe for concurrent use.
/// Source: HOLIDAYS-ACT, articles 2 and 3.
/// </remarks>
public static class NationalHolidays
{
    /// <summary>The years asked for so far: hardly anybody asks for more than a few.</summary>
    private static readonly HolidayYear?[] Years = new HolidayYear?[CalendarBounds.LastYear - CalendarBounds.FirstYear + 1];

    /// <summary>The first year covered, 2022: that in which the scheme starts.</summary>
    public static int FirstYear => CalendarBounds.FirstYear;

    /// <summary>The last year covered, 2099; inclusive.</summary>
    public static int LastYear => CalendarBounds.LastYear;

    /// <summary>The last year whose holidays are officially announced, 2027 at this writing; inclusive.</summary>
    /// <remarks>The equinox days of a year are announced in the February of the year before.</remarks>
    public static int AnnouncedThrough => 2027;

    /// <summary>The national holidays of a year, ordered by date.</summary>
    /// <param name="year">The year, <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>A list that never changes, without the days that only the banks keep.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static IReadOnlyList<Holiday> InYear(int year) => Year(CalendarBounds.Year(year, nameof(year))).Holidays;

    /// <summary>Whether a day is a national holiday, substitutes and citizens' holidays included; Saturdays and Sundays as such are none.</summary>
    /// <param name="date">The day, 2022-01-01 to 2099-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public static bool IsHoliday(LocalDate date) => Contains(CalendarBounds.Date(date, nameof(date)));

    /// <summary>The same for a day that is known to be covered and of the ISO calendar.</summary>
    internal static bool Contains(LocalDate date) => Year(date.Year).Contains(date);

    private static HolidayYear Year(int year)
    {
        ref HolidayYear? known = ref Years[year - CalendarBounds.FirstYear];
        return Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, new HolidayYear(year), null) ?? known;
    }
}
