using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>A day on which Japan, or at least its banks, has a holiday.</summary>
/// <remarks>
/// Immutable; only <see cref="NationalHolidays"/> and <see cref="BankCalendar"/> make them. Equal when date, name and ground are equal.
/// Source: HOLIDAYS-ACT; BANK-ORDER.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Holiday
{
    internal Holiday(LocalDate date, Text name, Source ground)
    {
        Date = date;
        Name = name;
        Ground = ground;
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>The name; a substitute holiday is named after the holiday on a Sunday that it stands for, as <c>建国記念の日 振替休日</c>.</summary>
    public Text Name { get; }

    /// <summary>
    /// Why it is one: <c>HOLIDAYS-ACT art.2</c> (a day with a name of its own), <c>art.3(2)</c> (a substitute for a Sunday, 振替休日), <c>art.3(3)</c>
    /// (a day between two of those named, 国民の休日), or <c>BANK-ORDER</c>.
    /// </summary>
    public Source Ground { get; }

    /// <summary>Whether only the banks keep it: a day of 31 December to 3 January that is no national holiday (BANK-ORDER).</summary>
    public bool IsBankOnly => Ground.Document == SourceDocument.BankOrder;

    /// <summary>Whether its year is after <see cref="NationalHolidays.AnnouncedThrough"/>: the law, and the equinox days, may still move.</summary>
    public bool IsProvisional => Date.Year > NationalHolidays.AnnouncedThrough;

    /// <summary>The date and the English name, as <c>2024-02-11 National Foundation Day</c>, whatever the culture.</summary>
    public override string ToString() => $"{CalendarBounds.Iso(Date)} {Name.En}";
}
