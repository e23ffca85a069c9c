using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <content>When a desk is open.</content>
public sealed partial class Desk
{
    /// <summary>Whether the desk is open at a time.</summary>
    /// <param name="japanTime">The time in Japan, <see cref="JapanTime.First"/> to <see cref="JapanTime.Last"/>.</param>
    /// <param name="yearEnd">Which days are the year's end (<c>year-end-closure</c>).</param>
    /// <returns>
    /// Null where nobody can tell: the documents give no hours (JMA, MHLW), or no certain start (the guideline desk in September 2023,
    /// at every hour; <c>reading.desk-start</c>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public bool? IsOpen(LocalDateTime japanTime, YearEndClosure yearEnd = YearEndClosure.December29)
    {
        LocalDateTime time = JapanTime.Taken(japanTime, nameof(japanTime));
        Guard.Defined(yearEnd);
        return Hours.Count == 0 || MayHaveBegun(time.Date) ? null : HoursAt(time.Date)?.Hold(time, yearEnd) ?? false;
    }

    /// <summary>The same at an instant, as <see cref="JapanTime"/> has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public bool? IsOpen(Instant instant, YearEndClosure yearEnd = YearEndClosure.December29) => IsOpen(JapanTime.At(instant), yearEnd);

    /// <summary>When a desk that is closed at a time opens next.</summary>
    /// <param name="japanTime">The time in Japan, <see cref="JapanTime.First"/> to <see cref="JapanTime.Last"/>.</param>
    /// <param name="yearEnd">Which days are the year's end (<c>year-end-closure</c>).</param>
    /// <returns>
    /// A later time in Japan, which after <see cref="JapanTime.Last"/> may lie in December 2099. Null for a desk that is open then, and where
    /// none can be told: without hours (JMA, MHLW), and for the guideline desk before 2023-10-01.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public LocalDateTime? NextOpening(LocalDateTime japanTime, YearEndClosure yearEnd = YearEndClosure.December29)
    {
        LocalDateTime time = JapanTime.Taken(japanTime, nameof(japanTime));
        if (IsOpen(time, yearEnd) != false || (PlannedStarts.Count > 0 && time.Date < Hours[0].From))
        {
            return null;
        }

        for (LocalDate date = LocalDate.Max(time.Date, Hours[0].From); ; date = date.PlusDays(1))
        {
            DeskHours hours = HoursAt(date)!;
            LocalDateTime opening = date.At(hours.Opens);
            if (opening > time && hours.OpensOn(date, yearEnd))
            {
                return opening;
            }
        }
    }

    /// <summary>Until when a desk that is open at a time stays so: the first minute at which it is closed again, on that day.</summary>
    /// <param name="japanTime">The time in Japan, <see cref="JapanTime.First"/> to <see cref="JapanTime.Last"/>.</param>
    /// <param name="yearEnd">Which days are the year's end (<c>year-end-closure</c>).</param>
    /// <returns>Null for a desk that is not open then, or of which nobody can tell, and for one that never closes (the portal).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public LocalDateTime? OpenUntil(LocalDateTime japanTime, YearEndClosure yearEnd = YearEndClosure.December29)
    {
        LocalDateTime time = JapanTime.Taken(japanTime, nameof(japanTime));
        return IsOpen(time, yearEnd) == true && HoursAt(time.Date)!.Closes is { } closes ? time.Date.At(closes) : null;
    }

    /// <summary>The same at an instant, as <see cref="JapanTime"/> has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not taken, or <paramref name="yearEnd"/> is no reading.</exception>
    public Instant? NextOpening(Instant instant, YearEndClosure yearEnd = YearEndClosure.December29)
        => NextOpening(JapanTime.At(instant), yearEnd) is { } opening ? JapanTime.ToInstant(opening) : null;

    /// <summary>The hours that the desk keeps on a day, be it open on it or not; null before its first day and where the documents give none.</summary>
    /// <param name="date">The day, 2022-01-01 to 2099-11-30.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not taken.</exception>
    public DeskHours? HoursOn(LocalDate date) => HoursAt(JapanTime.Taken(date, nameof(date)));

    /// <summary>Whether the day lies between two plans, so that nobody can tell.</summary>
    private bool MayHaveBegun(LocalDate date) => PlannedStarts.Count > 0 && date >= PlannedStarts[0].FirstDay && date < Hours[0].From;

    private DeskHours? HoursAt(LocalDate date)
    {
        for (int i = Hours.Count - 1; i >= 0; i--)
        {
            if (Hours[i].From <= date)
            {
                return Hours[i];
            }
        }

        return null;
    }
}
