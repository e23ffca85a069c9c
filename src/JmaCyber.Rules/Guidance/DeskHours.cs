using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Guidance;

/// <summary>The hours that a desk keeps from a day on, until its next hours begin.</summary>
/// <remarks>Immutable; equal by content. Times are Japan time, those of one day: no desk is open past midnight but the one that never closes.</remarks>
public sealed record DeskHours
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Ja = LocalTimePattern.CreateWithInvariantCulture("H':'mm");

    internal DeskHours(LocalDate from, LocalTime opens, LocalTime? closes, bool weekdaysOnly, string sources)
    {
        From = from;
        Opens = opens;
        Closes = closes;
        WeekdaysOnly = weekdaysOnly;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The first day with these hours, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The first minute of a day on which the desk is open.</summary>
    public LocalTime Opens { get; }

    /// <summary>The first minute on which it is closed again, so exclusive; null when it never closes.</summary>
    public LocalTime? Closes { get; }

    /// <summary>Whether it is closed on Saturdays, Sundays, national holidays and at the year's end (<c>year-end-closure</c>).</summary>
    public bool WeekdaysOnly { get; }

    /// <summary>Where the hours are written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The hours in words, without the day on which they begin.</summary>
    public Text Text => (Closes, WeekdaysOnly) switch
    {
        ({ } closes, true) => new Text(
            $"{Ja.Format(Opens)}～{Ja.Format(closes)}（土曜、日曜、祝日および年末年始を除く）",
            $"{Clock.Format(Opens)} to {Clock.Format(closes)}, not on Saturdays, Sundays, national holidays and at the year's end"),
        ({ } closes, false) => new Text($"毎日{Ja.Format(Opens)}～{Ja.Format(closes)}", $"every day {Clock.Format(Opens)} to {Clock.Format(closes)}"),
        _ => new Text("いつでも", "at any time"),
    };

    /// <summary>The hours in words, in English, whatever the culture.</summary>
    public override string ToString() => Text.En;

    /// <summary>Whether the desk is open at a time from <see cref="From"/> on that the calendar covers.</summary>
    internal bool Hold(LocalDateTime time, YearEndClosure yearEnd)
        => time.TimeOfDay >= Opens && (Closes is not { } closes || time.TimeOfDay < closes) && OpensOn(time.Date, yearEnd);

    /// <summary>Whether the desk opens on a day from <see cref="From"/> on that the calendar covers.</summary>
    internal bool OpensOn(LocalDate date, YearEndClosure yearEnd)
        => !WeekdaysOnly
            || (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsYearEnd(date, yearEnd) && !NationalHolidays.Contains(date));

    private static bool IsYearEnd(LocalDate date, YearEndClosure yearEnd)
        => date is { Month: 1, Day: <= 3 } || (date.Month == 12 && date.Day >= (yearEnd == YearEndClosure.December31 ? 31 : 29));
}
