using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>A full decision as each of the peers makes it: outcome, every reason and note as bits, the amount, and when the money comes.</summary>
public sealed class Verdict
{
    private const Found Amounts = Found.AmountAttack | Found.AmountClosure | Found.AmountLeak;
    private const int HalfOfMonth = 15;

    private static readonly HashSet<LocalDate> Holidays =
        [.. Enumerable.Range(NationalHolidays.FirstYear, 78).SelectMany(NationalHolidays.InYear).Select(holiday => holiday.Date)];

    public Outcome Outcome { get; init; }

    public Found Failed { get; init; }

    public Found Unclear { get; init; }

    public Found Missing { get; init; }

    public Found Noted { get; private set; }

    public Found Applied { get; private set; }

    /// <summary>In yen; 0 where there is none.</summary>
    public int Amount { get; init; }

    public LocalDate RemittedBy { get; private set; }

    public LocalDate CreditedBy { get; private set; }

    /// <summary>Section 8 of the register: the outcome, and what follows from it.</summary>
    public static Verdict Of(Found failed, Found unclear, Found missing, Found noted, Found applied, bool is2023, int closureDays, LocalDate completeOn)
    {
        Outcome outcome = failed != 0 ? Outcome.NotPayable : unclear != 0 ? Outcome.Referred : missing != 0 ? Outcome.Incomplete : Outcome.Payable;
        int amount = 0;
        if (outcome is Outcome.Payable or Outcome.Incomplete)
        {
            amount += (applied & Found.AmountAttack) != 0 ? 100_000 : 0;
            amount += (applied & Found.AmountClosure) == 0 ? 0 : is2023 ? 100_000 * Math.Min(closureDays, 3) : 50_000;
            amount += (applied & Found.AmountLeak) != 0 ? 50_000 : 0;
        }
        else
        {
            applied &= ~Amounts;
        }

        var verdict = new Verdict
        {
            Outcome = outcome,
            Failed = failed,
            Unclear = unclear,
            Missing = missing,
            Noted = noted,
            Applied = applied,
            Amount = amount,
        };
        if (outcome == Outcome.Payable)
        {
            verdict.PayOut(completeOn);
        }

        return verdict;
    }

    /// <summary>Section 7: by the end of the month or the middle of the next one, credited on the next bank business day.</summary>
    private void PayOut(LocalDate completeOn)
    {
        bool isFirstHalf = completeOn.Day <= HalfOfMonth;
        LocalDate next = new LocalDate(completeOn.Year, completeOn.Month, 1).PlusMonths(1);
        RemittedBy = isFirstHalf ? next.PlusDays(-1) : next.PlusDays(HalfOfMonth - 1);
        CreditedBy = RemittedBy;
        while (!IsBusinessDay(CreditedBy))
        {
            CreditedBy = CreditedBy.PlusDays(1);
        }

        Applied |= Found.PayoutComplete | (isFirstHalf ? Found.PayoutFirstHalf : Found.PayoutSecondHalf)
            | (CreditedBy != RemittedBy ? Found.PayoutBankHoliday : 0);
        Noted |= CreditedBy.Year > 2027 ? Found.PayoutProvisional : 0;
    }

    private static bool IsBusinessDay(LocalDate date)
        => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            && !(date is { Month: 1, Day: <= 3 } or { Month: 12, Day: 31 })
            && !Holidays.Contains(date);
}
