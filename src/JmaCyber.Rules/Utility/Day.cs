using NodaTime;

namespace JmaCyber.Rules.Utility;

/// <summary>A date of the ISO calendar as one number, for what rules see: they compare dates all the time, and reckon with them seldom.</summary>
/// <remarks>
/// In order of time. The default is no date, and lies before every date that a claim can name. A <see cref="LocalDate"/> of another calendar system
/// does not become the day that it is: claims and programs name ISO dates alone.
/// </remarks>
internal readonly record struct Day : IComparable<Day>
{
    private const int DayBits = 5;
    private const int MonthBits = 4;
    private const int DayMask = (1 << DayBits) - 1;
    private const int MonthMask = (1 << MonthBits) - 1;
    private const int ShortestMonth = 28;

    private readonly int number;

    private Day(int number) => this.number = number;

    public int Year => number >> (DayBits + MonthBits);

    public int Month => (number >> DayBits) & MonthMask;

    public int OfMonth => number & DayMask;

    /// <summary>The same as a date; not for the default.</summary>
    public LocalDate Date => new(Year, Month, OfMonth);

    /// <summary>The day, or null for the default.</summary>
    public Day? OrNull => number == 0 ? null : this;

    public static implicit operator Day(LocalDate date)
    {
        date.Deconstruct(out int year, out int month, out int day);
        return new(Packed(year, month, day));
    }

    /// <summary>The day of a date that somebody else chose.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static Day Iso(LocalDate date, string name) => date.Calendar == CalendarSystem.Iso ? date
        : throw new ArgumentException("must be a date of the ISO calendar", name);

    public static bool operator <(Day left, Day right) => left.number < right.number;

    public static bool operator >(Day left, Day right) => left.number > right.number;

    public static bool operator <=(Day left, Day right) => left.number <= right.number;

    public static bool operator >=(Day left, Day right) => left.number >= right.number;

    /// <summary>The day of a date in figures, if there is such a date.</summary>
    public static bool TryOf(int year, int month, int day, out Day date)
    {
        bool isDate = year >= 1 && month is >= 1 and <= 12 && day >= 1
            && (day <= ShortestMonth || (year <= 9999 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)));
        date = isDate ? new(Packed(year, month, day)) : default;
        return isDate;
    }

    /// <summary>Whether it is the day after another.</summary>
    public bool Follows(Day other) => number - other.number == 1 || (other.OfMonth >= ShortestMonth && other.Date.PlusDays(1) == Date);

    public int CompareTo(Day other) => number.CompareTo(other.number);

    private static int Packed(int year, int month, int day) => (((year << MonthBits) | month) << DayBits) | day;
}
