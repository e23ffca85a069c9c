using System.Globalization;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Analysis;

/// <summary>A date as far as it is known: a day, a month or a year.</summary>
/// <remarks>Immutable. Equal when it stands for the same days; ISO calendar, years 1900 to 2199.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record PartialDate
{
    private const string DayForm = "yyyy-MM-dd";

    private PartialDate(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day that it may be, inclusive.</summary>
    public LocalDate First { get; }

    /// <summary>The last day that it may be, inclusive; the first one where the day is known.</summary>
    public LocalDate Last { get; }

    /// <summary>The day, or null where only the month or the year is known.</summary>
    public LocalDate? Day => First == Last ? First : null;

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the years 1900 to 2199.</exception>
    public static PartialDate On(LocalDate day) => DateBounds.Hold(day)
        ? new PartialDate(day, day)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "is out of range; expected a date in the years 1900 to 2199");

    /// <summary>Some day of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or it is not in the years 1900 to 2199.</exception>
    public static PartialDate In(int year, int month)
    {
        LocalDate first = On(new LocalDate(year, month, 1)).First;
        return new PartialDate(first, first.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>Some day of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1900 to 2199.</exception>
    public static PartialDate In(int year) => new(On(new LocalDate(year, 1, 1)).First, new LocalDate(year, 12, 31));

    /// <summary>Reads <c>2024-02-10</c>, <c>2024-02</c> or <c>2024</c>.</summary>
    /// <returns>The date, or null where the text is none of these, or no date that exists in the years 1900 to 2199.</returns>
    public static PartialDate? TryParse(string? text)
    {
        if (text is null || text.Length is not (4 or 7 or 10)
            || !text.Select((character, place) => place is 4 or 7 ? character == '-' : character is >= '0' and <= '9').All(fits => fits))
        {
            return null;
        }

        int Part(int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
        int year = Part(0, 4);
        int month = text.Length >= 7 ? Part(5, 2) : 1;
        int day = text.Length == 10 ? Part(8, 2) : 1;
        if (year is < DateBounds.MinYear or > DateBounds.MaxYear || month is < 1 or > 12
            || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        return text.Length switch { 4 => In(year), 7 => In(year, month), _ => On(new LocalDate(year, month, day)) };
    }

    /// <summary>As it is written: <c>2024-02-10</c>, <c>2024-02</c> or <c>2024</c>.</summary>
    public override string ToString()
    {
        string day = DateFault.Iso(First);
        return First == Last ? day : day.Substring(0, First.Month == Last.Month ? DayForm.LastIndexOf('-') : DayForm.IndexOf('-'));
    }
}
