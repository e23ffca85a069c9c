using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <summary>One term of the memorandum with the police: the first, or a renewal of one year (<c>mou.term</c>; MOU art.4).</summary>
/// <remarks>Both ends are inclusive. Immutable; equal by number, and so by dates.</remarks>
public sealed record MemorandumTerm
{
    private const int FirstEndYear = 2024;
    private const int EndMonth = 3;

    private MemorandumTerm(int number)
    {
        Number = number;
        Last = new LocalDate(FirstEndYear + number, EndMonth, 31);
        First = number == 0 ? Memorandum.Signed : new LocalDate(Last.Year - 1, EndMonth + 1, 1);
    }

    /// <summary>How often the memorandum was renewed to come to this term: 0 for the first.</summary>
    public int Number { get; }

    /// <summary>The first day, inclusive: 2023-04-25, and of a renewal 1 April.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, inclusive: 31 March.</summary>
    public LocalDate Last { get; }

    /// <summary>The last day, inclusive, on which a notice keeps this term from being renewed: 31 December.</summary>
    /// <remarks>
    /// Three months before the last day (MOU art.4). The term runs to the end of 31 March, and from the end of 31 December until then there are
    /// three full months, so that day is in time (our reading; whoever wants three months clear of both days gives it a day earlier).
    /// </remarks>
    public LocalDate NoticeDeadline => Last.PlusMonths(-3);

    /// <summary>The term in which a day from the signing on lies, as if nobody ever gave notice.</summary>
    internal static MemorandumTerm Containing(LocalDate date) => new(date.Year - FirstEndYear + (date.Month > EndMonth ? 1 : 0));

    /// <summary>The term that a renewal makes follow.</summary>
    internal MemorandumTerm Next() => new(Number + 1);

    /// <summary>Both ends, as <c>2024-04-01 to 2025-03-31</c>, whatever the culture.</summary>
    public override string ToString() => $"{CalendarBounds.Iso(First)} to {CalendarBounds.Iso(Last)}";
}
