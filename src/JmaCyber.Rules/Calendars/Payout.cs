using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>When the money comes, once every required document is there.</summary>
/// <remarks>
/// Immutable; equal when the dates are equal. The manual dates the remittance only; the credit date is our estimate.
/// Source: MANUAL 2-3(5); for the credit date HOLIDAYS-ACT, BANK-ORDER and READING.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Payout
{
    /// <summary>The last day of a month's first half.</summary>
    private const int HalfOfMonth = 15;

    private const int Months = 12;
    private const int DaysOfMonth = 31;

    /// <summary>The payouts asked for so far, one a day: there are few days, and many claims are complete on each.</summary>
    private static readonly Payout?[] Known = new Payout?[(CalendarBounds.LastYear - CalendarBounds.FirstYear + 1) * Months * DaysOfMonth];

    private Payout(LocalDate completeOn, LocalDate remittedBy, LocalDate creditedBy)
    {
        CompleteOn = completeOn;
        RemittedBy = remittedBy;
        CreditedBy = creditedBy;
    }

    /// <summary>The first date of completion taken, 2022-01-01; inclusive.</summary>
    public static LocalDate First { get; } = CalendarBounds.First;

    /// <summary>The last date of completion taken, 2099-11-30; inclusive. A later one could be credited in a year not covered.</summary>
    public static LocalDate Last { get; } = new(CalendarBounds.LastYear, 11, 30);

    /// <summary>The day on which the last required document had arrived (<c>payout.complete</c>; MANUAL 2-3(5)).</summary>
    public LocalDate CompleteOn { get; }

    /// <summary>The day by which, inclusive, the office finishes the remittance.</summary>
    /// <remarks>Rules <c>payout.first-half</c> and <c>payout.second-half</c>; MANUAL 2-3(5)①②.</remarks>
    public LocalDate RemittedBy { get; }

    /// <summary>The first bank business day on or after <see cref="RemittedBy"/>, by which we expect the money in the account.</summary>
    /// <remarks>Rule <c>payout.bank-holiday</c>; MANUAL 2-3(5)＊, HOLIDAYS-ACT, BANK-ORDER, READING.</remarks>
    public LocalDate CreditedBy { get; }

    /// <summary>Whether the documents were complete on day 1 to 15 of a month (MANUAL 2-3(5)①), otherwise from day 16 on (②).</summary>
    public bool IsFirstHalf => CompleteOn.Day <= HalfOfMonth;

    /// <summary>Whether closed banks move the credit past <see cref="RemittedBy"/> (<c>payout.bank-holiday</c>; MANUAL 2-3(5)＊).</summary>
    public bool IsCreditMoved => CreditedBy != RemittedBy;

    /// <summary>Whether <see cref="CreditedBy"/> lies after the year <see cref="NationalHolidays.AnnouncedThrough"/> and may still move.</summary>
    /// <remarks>Rule <c>payout.provisional</c>; HOLIDAYS-ACT.</remarks>
    public bool IsProvisional => CreditedBy.Year > NationalHolidays.AnnouncedThrough;

    /// <summary>The payout for documents complete on a day.</summary>
    /// <param name="completeOn">The day on which the last required document arrived, <see cref="First"/> to <see cref="Last"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="First"/> or after <see cref="Last"/>.</exception>
    public static Payout For(LocalDate completeOn) => For((Day)CalendarBounds.Date(completeOn, First, Last, nameof(completeOn)));

    /// <summary>The payout for documents complete on a day, <see cref="First"/> to <see cref="Last"/>, as that of a payable claim is.</summary>
    internal static Payout For(Day completeOn)
    {
        int place = ((((completeOn.Year - CalendarBounds.FirstYear) * Months) + completeOn.Month - 1) * DaysOfMonth) + completeOn.OfMonth - 1;
        return Volatile.Read(ref Known[place]) ?? Kept(ref Known[place], completeOn.Date);
    }

    private static Payout Kept(ref Payout? known, LocalDate complete)
    {
        LocalDate remittedBy = complete.Day <= HalfOfMonth ? EndOfMonth(complete) : MiddleOfNextMonth(complete);
        var payout = new Payout(complete, remittedBy, BankCalendar.NextBusinessDayOrSame(remittedBy));
        return Interlocked.CompareExchange(ref known, payout, null) ?? payout;
    }

    /// <summary>The three dates, as <c>complete 2024-03-18, remitted by 2024-04-15, credited by 2024-04-15</c>, whatever the culture.</summary>
    public override string ToString()
        => $"complete {CalendarBounds.Iso(CompleteOn)}, remitted by {CalendarBounds.Iso(RemittedBy)}, credited by {CalendarBounds.Iso(CreditedBy)}";

    private static LocalDate EndOfMonth(LocalDate date)
        => new(date.Year, date.Month, CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month));

    private static LocalDate MiddleOfNextMonth(LocalDate date)
        => date.Month == 12 ? new(date.Year + 1, 1, HalfOfMonth) : new(date.Year, date.Month + 1, HalfOfMonth);
}
