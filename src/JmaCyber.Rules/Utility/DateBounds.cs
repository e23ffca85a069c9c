using NodaTime;

namespace JmaCyber.Rules.Utility;

/// <summary>The dates that a claim or a program may name: ISO calendar, years 1900 to 2199.</summary>
internal static class DateBounds
{
    public const int MinYear = 1900;
    public const int MaxYear = 2199;

    public static bool Hold(Day day) => day.Year is >= MinYear and <= MaxYear;

    public static bool Hold(LocalDate date) => date.Year is >= MinYear and <= MaxYear && date.Calendar == CalendarSystem.Iso;
}
