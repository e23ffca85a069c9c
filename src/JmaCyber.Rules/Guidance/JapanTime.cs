using JmaCyber.Rules.Calendars;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Guidance;

/// <summary>Japan time, in which the desks keep their hours, as a fixed 9 hours ahead of UTC.</summary>
/// <remarks>
/// That is Asia/Tokyo for every time taken here: Japan has had no summer time since 1951, so no time zone data is needed; a law that brings one
/// back would change this type. The times taken are those of the holiday calendar and of the payouts, <see cref="First"/> to the end of
/// the minute <see cref="Last"/>. Safe for concurrent use.
/// </remarks>
public static class JapanTime
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalDateTime AfterLast = Last.PlusMinutes(1);

    /// <summary>How far Japan is ahead of UTC: 9 hours, all year.</summary>
    public static Offset Offset { get; } = Offset.FromHours(9);

    /// <summary>The first time taken, 2022-01-01T00:00; inclusive.</summary>
    public static LocalDateTime First => Payout.First.AtMidnight();

    /// <summary>The last minute taken, 2099-11-30T23:59; inclusive to its end.</summary>
    public static LocalDateTime Last => Payout.Last.At(new LocalTime(23, 59));

    /// <summary>The time in Japan at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before <see cref="First"/> or after the minute <see cref="Last"/>.</exception>
    public static LocalDateTime At(Instant instant)
        => instant >= ToInstant(First) && instant < ToInstant(AfterLast)
            ? instant.WithOffset(Offset).LocalDateTime
            : throw Refused(nameof(instant), "that instant");

    /// <summary>The instant at a time in Japan.</summary>
    public static Instant ToInstant(LocalDateTime japanTime) => japanTime.WithOffset(Offset).ToInstant();

    /// <summary>The time, if it is taken; that of another calendar system as the same time in ISO's.</summary>
    internal static LocalDateTime Taken(LocalDateTime japanTime, string name)
    {
        LocalDateTime iso = japanTime.Calendar == CalendarSystem.Iso ? japanTime : japanTime.WithCalendar(CalendarSystem.Iso);
        return iso >= First && iso < AfterLast ? iso : throw Refused(name, Text(iso));
    }

    /// <summary>The date, if the desks can be asked about it: the days of <see cref="First"/> to <see cref="Last"/>.</summary>
    internal static LocalDate Taken(LocalDate date, string name) => CalendarBounds.Date(date, Payout.First, Payout.Last, name);

    /// <summary>The time to the minute, as <c>2024-03-18T09:00</c>, whatever the culture.</summary>
    internal static string Text(LocalDateTime time) => Minute.Format(time);

    private static ArgumentOutOfRangeException Refused(string name, string what)
        => new(name, $"The times taken here are {Text(First)} to {Text(Last)} in Japan time, not {what}.");
}
