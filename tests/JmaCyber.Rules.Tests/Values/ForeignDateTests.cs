using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Dates of another calendar, or of years that no claim can name, are refused where they would decide and harm nothing where they are shown.</summary>
public sealed class ForeignDateTests
{
    private static readonly LocalDate Sound = new(2023, 7, 1);

    private static readonly LocalDate[] Unsound =
    [
        new LocalDate(2024, 2, 10).WithCalendar(CalendarSystem.Julian), new(1899, 7, 1), new(1899, 12, 31), new(2200, 1, 1), new(2200, 7, 1), default,
    ];

    [Fact]
    public void An_earlier_claim_told_beside_a_claim_has_dates_that_a_claim_can_name()
    {
        Claim claim = Example.Attack().ToClaim();
        foreach (LocalDate date in Unsound)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => SupportProgram.Current.Decide(claim, [Paid(date, Sound)]));
            Assert.Throws<ArgumentOutOfRangeException>(() => SupportProgram.Current.Decide(claim, [Paid(Sound, date)]));
        }

        Assert.NotNull(SupportProgram.Current.Decide(claim, [Paid(new(1900, 1, 1), new(1900, 1, 1))]));
        Assert.NotNull(SupportProgram.Current.Decide(claim, [Paid(new(2199, 12, 31), new(2199, 12, 31))]));
    }

    [Fact]
    public void A_date_of_any_calendar_is_shown_in_figures()
    {
        foreach (CalendarSystem calendar in new[] { CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.Gregorian, CalendarSystem.Iso })
        {
            LocalDate date = Sound.WithCalendar(calendar);

            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", DateText.En(date));
            Assert.Contains(DateText.En(date), new OperationDay(date, OperationStatus.Closed).ToString(), StringComparison.Ordinal);
            Assert.Contains(DateText.En(date), new CyberAttack(date).ToString(), StringComparison.Ordinal);
        }
    }

    private static PriorClaim Paid(LocalDate claimedOn, LocalDate occurredOn) => new(claimedOn, occurredOn, Outcome.Payable, PaymentKind.CyberAttack);
}
