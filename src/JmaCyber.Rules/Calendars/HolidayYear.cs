using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>The national holidays of a covered year, as a list and as a bit a day.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class HolidayYear
{
    private readonly uint[] months = new uint[12];

    public HolidayYear(int year)
    {
        Holidays = HolidaysAct.InYear(year);
        foreach (Holiday holiday in Holidays)
        {
            months[holiday.Date.Month - 1] |= 1u << holiday.Date.Day;
        }
    }

    /// <summary>The holidays, ordered by date.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>Whether a day of the year is one of them.</summary>
    public bool Contains(LocalDate date) => (months[date.Month - 1] & (1u << date.Day)) != 0;
}
