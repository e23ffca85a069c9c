namespace JmaCyber.Rules.Tests;

/// <summary>The law once more, day by day and in the slowest way, sharing neither code nor date type nor equinoxes with the library.</summary>
internal static class SlowCalendar
{
    private static readonly Dictionary<int, (int March, int September)> EquinoxDays =
        CalendarData.Equinoxes.ToDictionary(year => year.Key, year => (DayInJapan(year.Value.March), DayInJapan(year.Value.September)));

    public static bool IsNationalHoliday(DateOnly day) => IsNamed(day) || IsSubstitute(day) || (IsNamed(day.AddDays(-1)) && IsNamed(day.AddDays(1)));

    public static bool IsBankOpen(DateOnly day)
        => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && (day.Month, day.Day) is not ((12, 31) or (1, 1) or (1, 2) or (1, 3))
            && !IsNationalHoliday(day);

    public static (DateOnly RemittedBy, DateOnly CreditedBy) Payout(DateOnly complete)
    {
        var first = new DateOnly(complete.Year, complete.Month, 1);
        DateOnly remitted = complete.Day < 16 ? first.AddMonths(1).AddDays(-1) : first.AddMonths(1).AddDays(14);
        DateOnly credited = remitted;
        while (!IsBankOpen(credited))
        {
            credited = credited.AddDays(1);
        }

        return (remitted, credited);
    }

    private static bool IsNamed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (2, 11) or (2, 23) or (4, 29) or (5, 3) or (5, 4) or (5, 5) or (8, 11) or (11, 3) or (11, 23) => true,
        (1, >= 8 and <= 14) or (10, >= 8 and <= 14) or (7, >= 15 and <= 21) or (9, >= 15 and <= 21) => day.DayOfWeek == DayOfWeek.Monday,
        (3, int d) => d == EquinoxDays[day.Year].March,
        (9, int d) => d == EquinoxDays[day.Year].September,
        _ => false,
    };

    private static bool IsSubstitute(DateOnly day)
    {
        if (IsNamed(day))
        {
            return false;
        }

        for (DateOnly before = day.AddDays(-1); IsNamed(before); before = before.AddDays(-1))
        {
            if (before.DayOfWeek == DayOfWeek.Sunday)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With the delta T of today, which differs from the library's forecast by up to two minutes.</summary>
    private static int DayInJapan(double ephemerisDay)
        => new DateTime(2000, 1, 1, 12, 0, 0, DateTimeKind.Unspecified).AddDays(ephemerisDay - 2451545 + (9 / 24.0) - (69.2 / 86400)).Day;
}
