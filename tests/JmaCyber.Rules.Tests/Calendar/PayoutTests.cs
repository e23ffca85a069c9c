using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

public sealed class PayoutTests
{
    [Fact]
    public void Every_day_taken_pays_as_the_manual_read_slowly_has_it()
    {
        for (LocalDate day = Payout.First; day <= Payout.Last; day = day.PlusDays(1))
        {
            Payout payout = Payout.For(day);
            (DateOnly remittedBy, DateOnly creditedBy) = SlowCalendar.Payout(day.ToDateOnly());
            Assert.Equal(day, payout.CompleteOn);
            Assert.Equal(LocalDate.FromDateOnly(remittedBy), payout.RemittedBy);
            Assert.Equal(LocalDate.FromDateOnly(creditedBy), payout.CreditedBy);
            Assert.Equal(day.Day < 16, payout.IsFirstHalf);
            Assert.Equal(remittedBy != creditedBy, payout.IsCreditMoved);
            Assert.Equal(creditedBy.Year > 2027, payout.IsProvisional);
        }
    }

    [Theory]
    [InlineData("2024-01-31", "2024-02-15", "2024-02-15")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-15", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-16", "2024-03-15", "2024-03-15")]
    [InlineData("2024-02-29", "2024-03-15", "2024-03-15")]
    [InlineData("2024-03-01", "2024-03-31", "2024-04-01")]
    [InlineData("2024-03-18", "2024-04-15", "2024-04-15")]
    [InlineData("2023-02-15", "2023-02-28", "2023-02-28")]
    [InlineData("2025-08-20", "2025-09-15", "2025-09-16")]
    [InlineData("2022-01-01", "2022-01-31", "2022-01-31")]
    [InlineData("2099-11-30", "2099-12-15", "2099-12-15")]
    public void The_first_half_is_remitted_by_the_end_of_the_month_and_the_second_by_the_15th_of_the_next(string complete, string remitted, string credited)
        => Assert.Equal((Date(remitted), Date(credited)), (Payout.For(Date(complete)).RemittedBy, Payout.For(Date(complete)).CreditedBy));

    [Theory]
    [InlineData("2024-12-15", "2024-12-31", "2025-01-06")]
    [InlineData("2024-12-16", "2025-01-15", "2025-01-15")]
    [InlineData("2024-12-31", "2025-01-15", "2025-01-15")]
    [InlineData("2025-01-01", "2025-01-31", "2025-01-31")]
    public void The_turn_of_the_year_moves_the_credit_into_the_new_year(string complete, string remitted, string credited)
        => Assert.Equal((Date(remitted), Date(credited)), (Payout.For(Date(complete)).RemittedBy, Payout.For(Date(complete)).CreditedBy));

    // Announced through 2027: what is complete by 30 November is credited in 2027, and from 1 December on in 2028.
    [Theory]
    [InlineData("2027-11-15", false)]
    [InlineData("2027-11-30", false)]
    [InlineData("2027-12-01", true)]
    [InlineData("2028-01-01", true)]
    public void A_credit_after_the_last_year_announced_is_provisional(string complete, bool provisional)
        => Assert.Equal(provisional, Payout.For(Date(complete)).IsProvisional);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2021-12-31")]
    [InlineData("2099-12-01")]
    [InlineData("9999-12-31")]
    public void A_day_not_taken_is_refused_and_the_range_named(string complete)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Payout.For(Date(complete)));
        Assert.Equal("completeOn", refusal.ParamName);
        Assert.Contains($"2022-01-01 to 2099-11-30, not {complete}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_range_is_told_beforehand()
        => Assert.Equal((Date("2022-01-01"), Date("2099-11-30")), (Payout.First, Payout.Last));

    [Fact]
    public void Payouts_of_the_same_day_are_equal_whatever_its_calendar_system()
    {
        var day = new LocalDate(2024, 3, 18);
        Assert.Equal(Payout.For(day), Payout.For(day.WithCalendar(CalendarSystem.Coptic)));
        Assert.NotEqual(Payout.For(day), Payout.For(day.PlusDays(1)));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
