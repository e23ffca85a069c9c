using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class BankCalendarTests
{
    [Fact]
    public void Every_day_of_2022_to_2099_is_as_the_order_read_slowly_has_it()
    {
        for (var day = new LocalDate(2022, 1, 1); day.Year <= 2099; day = day.PlusDays(1))
        {
            Assert.True(SlowCalendar.IsBankOpen(day.ToDateOnly()) == BankCalendar.IsBusinessDay(day), $"{day:uuuu-MM-dd}");
        }
    }

    [Fact]
    public void The_next_business_day_is_the_first_open_one_from_the_day_itself_on()
    {
        LocalDate next = new(2099, 12, 30);
        for (LocalDate day = next; day.Year >= 2022; day = day.PlusDays(-1))
        {
            next = BankCalendar.IsBusinessDay(day) ? day : next;
            Assert.Equal(next, BankCalendar.NextBusinessDayOrSame(day));
        }
    }

    // Around the turn of 2024 to 2025: Monday 30 December to Monday 6 January.
    [Theory]
    [InlineData(2024, 12, 30, true)]
    [InlineData(2024, 12, 31, false)]
    [InlineData(2025, 1, 3, false)]
    [InlineData(2025, 1, 4, false)]
    [InlineData(2025, 1, 6, true)]
    [InlineData(2024, 1, 3, false)]
    [InlineData(2024, 1, 4, true)]
    public void The_banks_close_from_31_December_to_3_January(int year, int month, int day, bool open)
        => Assert.Equal(open, BankCalendar.IsBusinessDay(new LocalDate(year, month, day)));

    [Theory]
    [InlineData(2024, 2, 9, 2024, 2, 9)]
    [InlineData(2024, 2, 10, 2024, 2, 13)]
    [InlineData(2024, 2, 29, 2024, 2, 29)]
    [InlineData(2025, 5, 3, 2025, 5, 7)]
    [InlineData(2024, 8, 31, 2024, 9, 2)]
    [InlineData(2027, 12, 31, 2028, 1, 4)]
    public void The_next_business_day_passes_over_every_closed_day(int year, int month, int day, int nextYear, int nextMonth, int nextDay)
        => Assert.Equal(new LocalDate(nextYear, nextMonth, nextDay), BankCalendar.NextBusinessDayOrSame(new LocalDate(year, month, day)));

    [Fact]
    public void A_year_lists_the_national_holidays_and_the_other_days_of_the_turn_of_the_year()
    {
        for (int year = 2022; year <= 2099; year++)
        {
            IReadOnlyList<Holiday> holidays = BankCalendar.HolidaysInYear(year);
            LocalDate[] dates = [.. holidays.Select(h => h.Date)];
            Assert.Equal(dates.Distinct().Order(), dates);
            Assert.Equal(NationalHolidays.InYear(year), holidays.Where(h => !h.IsBankOnly));
            LocalDate[] turn = [new(year, 1, 2), new(year, 1, 3), new(year, 12, 31)];
            Assert.Equal(turn.Where(d => !NationalHolidays.IsHoliday(d)), holidays.Where(h => h.IsBankOnly).Select(h => h.Date));
            Assert.All(holidays, h => Assert.True(!BankCalendar.IsBusinessDay(h.Date) && h.IsProvisional == (year > 2027)));
        }
    }

    // 2022-01-02 is a Sunday; 2023-01-02 a substitute holiday.
    [Fact]
    public void A_second_of_January_is_listed_on_a_Sunday_too_and_as_national_only_when_it_is_a_substitute()
    {
        Assert.Equal("元日|年末年始の銀行休業日|年末年始の銀行休業日", FirstThree(2022));
        Assert.Equal("元日|元日 振替休日|年末年始の銀行休業日", FirstThree(2023));
        Assert.Equal("Year-end and New Year bank holiday", BankCalendar.HolidaysInYear(2023)[^1].Name.En);
    }

    [Fact]
    public void A_day_not_covered_is_refused_and_the_range_named()
    {
        foreach (LocalDate day in new[] { default, new LocalDate(2021, 12, 31), new LocalDate(2100, 1, 1), LocalDate.MaxIsoValue })
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => BankCalendar.IsBusinessDay(day));
            Assert.Contains("2022-01-01 to 2099-12-31", refusal.Message, StringComparison.Ordinal);
        }
    }

    // The business day after 2099-12-31 lies in 2100.
    [Fact]
    public void A_day_whose_next_business_day_is_not_covered_is_refused_and_the_range_named()
    {
        Assert.Equal(new LocalDate(2022, 1, 4), BankCalendar.NextBusinessDayOrSame(new LocalDate(2022, 1, 1)));
        Assert.Equal(new LocalDate(2099, 12, 30), BankCalendar.NextBusinessDayOrSame(new LocalDate(2099, 12, 30)));
        foreach (LocalDate day in new[] { new LocalDate(2021, 12, 31), new LocalDate(2099, 12, 31) })
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => BankCalendar.NextBusinessDayOrSame(day));
            Assert.Contains("2022-01-01 to 2099-12-30", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2100)]
    public void A_year_not_covered_is_refused_and_the_range_named(int year)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => BankCalendar.HolidaysInYear(year));
        Assert.Contains("2022 to 2099", refusal.Message, StringComparison.Ordinal);
    }

    private static string FirstThree(int year) => string.Join('|', BankCalendar.HolidaysInYear(year).Take(3).Select(h => h.Name.Ja));
}
