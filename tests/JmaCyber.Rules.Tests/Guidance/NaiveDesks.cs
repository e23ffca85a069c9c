namespace JmaCyber.Rules.Tests;

/// <summary>The hours of the desks once more, from a slow calendar and from nothing of the library but its enumerations.</summary>
internal static class NaiveDesks
{
    /// <summary>Hours at which something can change, and the minutes before; every desk is the same between two of them.</summary>
    public static readonly TimeOnly[] Edges =
        [.. new[] { "00:00", "05:59", "06:00", "08:59", "09:00", "17:59", "18:00", "20:59", "21:00", "23:59" }.Select(TimeOnly.Parse)];

    public static bool? IsOpen(DeskId desk, DateTime time, bool officeDay)
    {
        bool begun = time >= new DateTime(2022, 6, 1, 0, 0, 0, DateTimeKind.Unspecified);
        int hour = time.Hour;
        switch (desk)
        {
            case DeskId.Emergency:
                return begun && hour < 21 && hour >= (time < new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Unspecified) ? 9 : 6);
            case DeskId.Guideline when (time.Year, time.Month) == (2023, 9):
                return null;
            case DeskId.Guideline:
                return time.Year * 12 + time.Month > 2023 * 12 + 9 && officeDay && hour is >= 9 and < 18;
            case DeskId.Payments:
                return begun && officeDay && hour is >= 9 and < 18;
            case DeskId.Portal:
                return begun;
            default:
                return null;
        }
    }

    public static bool IsOfficeDay(DateOnly day, YearEndClosure yearEnd)
        => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !SlowCalendar.IsNationalHoliday(day)
            && !YearEnd(yearEnd).Contains((day.Month, day.Day));

    private static (int, int)[] YearEnd(YearEndClosure yearEnd) => yearEnd == YearEndClosure.December29
        ? [(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)]
        : [(12, 31), (1, 1), (1, 2), (1, 3)];
}
