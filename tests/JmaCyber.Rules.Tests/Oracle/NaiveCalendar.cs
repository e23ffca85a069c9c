namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>National holidays and bank business days of Japan, 2022 to 2099, the long way.</summary>
internal static class NaiveCalendar
{
    /// <summary>The last year whose holidays are officially announced.</summary>
    public const int LastAnnouncedYear = 2027;

    /// <summary>The holidays that article 2 of the Act names, without substitutes and without days in between.</summary>
    public static IReadOnlyList<DateOnly> Named(int year) =>
    [
        new(year, 1, 1),                         // New Year's Day
        Monday(2, year, 1),                      // Coming of Age Day
        new(year, 2, 11),                        // National Foundation Day
        new(year, 2, 23),                        // Emperor's Birthday
        new(year, 3, VernalEquinox(year)),
        new(year, 4, 29),                        // Showa Day
        new(year, 5, 3),                         // Constitution Memorial Day
        new(year, 5, 4),                         // Greenery Day
        new(year, 5, 5),                         // Children's Day
        Monday(3, year, 7),                      // Marine Day
        new(year, 8, 11),                        // Mountain Day
        Monday(3, year, 9),                      // Respect for the Aged Day
        new(year, 9, AutumnalEquinox(year)),
        Monday(2, year, 10),                     // Sports Day
        new(year, 11, 3),                        // Culture Day
        new(year, 11, 23),                       // Labour Thanksgiving Day
    ];

    /// <summary>All holidays of a year, in order.</summary>
    public static IReadOnlyList<DateOnly> Holidays(int year)
    {
        IReadOnlyList<DateOnly> named = Named(year);
        var all = new HashSet<DateOnly>(named);

        // Article 3(2): a holiday on a Sunday makes the next day that is no holiday one as well.
        foreach (DateOnly holiday in named.Where(day => day.DayOfWeek == DayOfWeek.Sunday))
        {
            DateOnly substitute = holiday.AddDays(1);
            while (named.Contains(substitute))
                substitute = substitute.AddDays(1);
            all.Add(substitute);
        }

        // Article 3(3): a day between two of the holidays named is one.
        foreach (DateOnly holiday in named)
        {
            if (named.Contains(holiday.AddDays(2)))
                all.Add(holiday.AddDays(1));
        }

        return all.Order().ToList();
    }

    /// <summary>Saturdays, Sundays, national holidays and 31 December to 3 January are bank holidays.</summary>
    public static bool IsBankHoliday(DateOnly date) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (date.Month == 12 && date.Day == 31)
        || (date.Month == 1 && date.Day <= 3)
        || Holidays(date.Year).Contains(date);

    /// <summary><c>payout.bank-holiday</c>: the first bank business day on or after the date.</summary>
    public static DateOnly FirstBankDay(DateOnly date)
    {
        while (IsBankHoliday(date))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The usual approximation; compared day by day with Meeus, chapter 27, for 2022 to 2099: no year differs.</summary>
    /// <remarks>March 2088 comes out right although the approximation then lies within a minute of midnight.</remarks>
    public static int VernalEquinox(int year) => (int)Math.Floor(20.8431m + 0.242194m * (year - 1980)) - (year - 1980) / 4;

    /// <summary>As above; 2074-09-23 begins three to five minutes before the equinox, whatever one takes for delta T.</summary>
    public static int AutumnalEquinox(int year) => (int)Math.Floor(23.2488m + 0.242194m * (year - 1980)) - (year - 1980) / 4;

    private static DateOnly Monday(int which, int year, int month) =>
        Enumerable.Range(1, 28).Select(day => new DateOnly(year, month, day)).Where(day => day.DayOfWeek == DayOfWeek.Monday).ElementAt(which - 1);
}
