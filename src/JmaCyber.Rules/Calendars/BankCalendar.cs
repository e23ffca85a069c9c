using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>The days on which banks in Japan are open, from 2022 to 2099.</summary>
/// <remarks>
/// Closed on Saturdays, Sundays, national holidays and 31 December to 3 January. After
/// <see cref="NationalHolidays.AnnouncedThrough"/> provisional. Safe for concurrent use. Source: BANK-ORDER.
/// </remarks>
public static class BankCalendar
{
    private static readonly Text TurnOfYear = new("年末年始の銀行休業日", "Year-end and New Year bank holiday");
    private static readonly Source Order = new(SourceDocument.BankOrder);
    private static readonly LocalDate LastBusinessDay = new(CalendarBounds.LastYear, 12, 30);

    /// <summary>Whether the banks are open on a day.</summary>
    /// <param name="date">The day, 2022-01-01 to 2099-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public static bool IsBusinessDay(LocalDate date) => IsOpen(CalendarBounds.Date(date, nameof(date)));

    /// <summary>The first business day on or after a day: the day itself when the banks are open on it.</summary>
    /// <param name="date">The day, 2022-01-01 to 2099-12-30, the last business day covered.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the business day after it, is not covered.</exception>
    public static LocalDate NextBusinessDayOrSame(LocalDate date)
    {
        LocalDate day = CalendarBounds.Date(date, CalendarBounds.First, LastBusinessDay, nameof(date));
        while (!IsOpen(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The national holidays of a calendar year and the other dates of 2 and 3 January and 31 December, ordered by date.</summary>
    /// <param name="year">The year, <see cref="NationalHolidays.FirstYear"/> to <see cref="NationalHolidays.LastYear"/>.</param>
    /// <returns>
    /// A list that never changes. The dates that only the banks keep have <see cref="Holiday.IsBankOnly"/> set and are listed on
    /// weekends too; other weekends are not listed. A 2 January that is a substitute holiday is listed as that alone.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static IReadOnlyList<Holiday> HolidaysInYear(int year)
    {
        var holidays = new List<Holiday>(NationalHolidays.InYear(year));
        for (int day = 2; day <= 3; day++)
        {
            var date = new LocalDate(year, 1, day);
            if (!NationalHolidays.Contains(date))
            {
                holidays.Insert(day - 1, new Holiday(date, TurnOfYear, Order));
            }
        }

        holidays.Add(new Holiday(new LocalDate(year, 12, 31), TurnOfYear, Order));
        return new ValueList<Holiday>(holidays);
    }

    private static bool IsOpen(LocalDate day)
        => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            && day is not ({ Month: 1, Day: <= 3 } or { Month: 12, Day: 31 })
            && !NationalHolidays.Contains(day);
}
