using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>What one document says of the month from which on something was planned; none of them names a day.</summary>
/// <remarks>
/// MANUAL and LEAFLET disagree on the guideline desk and its materials, so both stand side by side (<c>reading.desk-start</c>): before the earlier
/// month there is nothing, from the later one on there is, and between the two nobody can tell. Immutable; equal by content.
/// </remarks>
public sealed record PlannedStart
{
    /// <summary>The two plans for the guideline desk and the materials, in order of month.</summary>
    internal static readonly IReadOnlyList<PlannedStart> Guideline = new ValueList<PlannedStart>(
    [
        new(new YearMonth(2023, 9), new CitedText(
            ja: "2023年9月以降に提供および運用を始める予定とされました。日は示されていません。",
            en: "Planned from September 2023 on; no day is named.",
            "MANUAL 1-3; MANUAL 2-4; MANUAL 2-5")),
        new(new YearMonth(2023, 10), new CitedText(
            ja: "2023年10月以降に公開および設置を行う予定とされました。日は示されていません。",
            en: "Planned from October 2023 on; no day is named.",
            "LEAFLET p2 4")),
    ]);

    private PlannedStart(YearMonth month, CitedText statement)
    {
        Month = month;
        Statement = statement;
    }

    /// <summary>The month from which on it was planned.</summary>
    public YearMonth Month { get; }

    /// <summary>What the document says, in our own words, and where.</summary>
    public CitedText Statement { get; }

    /// <summary>The first day of <see cref="Month"/>.</summary>
    internal LocalDate FirstDay => Month.OnDayOfMonth(1);

    /// <summary>Whether something runs on a day; null between the first plan for it and the day from which on it is known to.</summary>
    internal static bool? RunsOn(LocalDate day, LocalDate runsFrom, IReadOnlyList<PlannedStart> plans)
        => day >= runsFrom ? true : plans.Count > 0 && day >= plans[0].FirstDay ? null : false;

    /// <summary>The month as <c>2023-09</c> and the first source, whatever the culture.</summary>
    public override string ToString() => $"{CalendarBounds.Iso(FirstDay).Substring(0, 7)} ({Statement.Sources[0]})";
}
