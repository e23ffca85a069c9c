using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Calendars;

/// <summary>The days that the calendar covers, and the refusal of all others.</summary>
/// <remarks>2022, the year in which the scheme starts, to 2099; both inclusive. A refusal reads the same in every culture.</remarks>
internal static class CalendarBounds
{
    public const int FirstYear = 2022;
    public const int LastYear = 2099;

    public static readonly LocalDate First = new(FirstYear, 1, 1);
    public static readonly LocalDate Last = new(LastYear, 12, 31);

    /// <summary>The year, if it is covered.</summary>
    public static int Year(int year, string name)
        => year is >= FirstYear and <= LastYear
            ? year
            : throw new ArgumentOutOfRangeException(name, $"The calendar covers the years {Digits(FirstYear)} to {Digits(LastYear)}, not {Digits(year)}.");

    /// <summary>The date, if it is covered.</summary>
    public static LocalDate Date(LocalDate date, string name) => Date(date, First, Last, name);

    /// <summary>The date, if it is none before the first and none after the last; that of another calendar system as the same day in ISO's.</summary>
    public static LocalDate Date(LocalDate date, LocalDate first, LocalDate last, string name)
    {
        LocalDate iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return iso < first || iso > last
            ? throw new ArgumentOutOfRangeException(name, $"The dates taken here are {Iso(first)} to {Iso(last)}, not {Iso(iso)}.")
            : iso;
    }

    /// <summary>The date as <c>2024-03-18</c>, whatever the culture.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Digits(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
