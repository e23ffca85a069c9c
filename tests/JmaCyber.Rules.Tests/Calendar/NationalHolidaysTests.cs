using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class NationalHolidaysTests
{
    [Fact]
    public void Every_day_of_2022_to_2035_is_as_published_name_by_name()
    {
        IEnumerable<(LocalDate, string)> ours = Enumerable.Range(2022, 14).SelectMany(NationalHolidays.InYear).Select(h => (h.Date, h.Name.Ja));
        Assert.Equal(CalendarData.Holidays, ours);
        HashSet<LocalDate> published = [.. CalendarData.Holidays.Select(h => h.Date)];
        for (var day = new LocalDate(2022, 1, 1); day.Year <= 2035; day = day.PlusDays(1))
        {
            Assert.Equal(published.Contains(day), NationalHolidays.IsHoliday(day));
        }
    }

    [Fact]
    public void Every_day_of_2022_to_2099_is_as_the_law_read_slowly_has_it()
    {
        for (var day = new LocalDate(2022, 1, 1); day.Year <= 2099; day = day.PlusDays(1))
        {
            Assert.True(SlowCalendar.IsNationalHoliday(day.ToDateOnly()) == NationalHolidays.IsHoliday(day), $"{day:uuuu-MM-dd}");
        }
    }

    [Fact]
    public void A_year_lists_each_of_its_holidays_once_in_order_and_none_of_another_year()
    {
        for (int year = NationalHolidays.FirstYear; year <= NationalHolidays.LastYear; year++)
        {
            IReadOnlyList<Holiday> holidays = NationalHolidays.InYear(year);
            LocalDate[] dates = [.. holidays.Select(h => h.Date)];
            Assert.Equal(dates.Distinct().Order(), dates);
            Assert.All(holidays, h => Assert.True(h.Date.Year == year && !h.IsBankOnly && NationalHolidays.IsHoliday(h.Date)));
            Assert.Equal(16, holidays.Count(h => !h.Name.En.StartsWith("Substitute", StringComparison.Ordinal) && h.Name.Ja is not "休日"));
        }
    }

    [Theory]
    [InlineData(2024, 2, 12, "建国記念の日 振替休日", "Substitute holiday (National Foundation Day)")]
    [InlineData(2023, 1, 2, "元日 振替休日", "Substitute holiday (New Year's Day)")]
    public void A_holiday_on_Sunday_is_made_up_for_on_Monday(int year, int month, int day, string ja, string en)
        => Assert.Equal(new Text(ja, en), Named(new LocalDate(year, month, day)));

    // 3, 4 and 5 May fall on a Sunday in turn; the next day that is no holiday is 6 May each time.
    [Theory]
    [InlineData(2025, "みどりの日", "Greenery Day")]
    [InlineData(2026, "憲法記念日", "Constitution Memorial Day")]
    [InlineData(2030, "こどもの日", "Children's Day")]
    [InlineData(2031, "みどりの日", "Greenery Day")]
    public void A_substitute_holiday_is_named_after_the_Sunday_that_it_stands_for(int year, string ja, string en)
        => Assert.Equal(new Text($"{ja} 振替休日", $"Substitute holiday ({en})"), Named(new LocalDate(year, 5, 6)));

    [Theory]
    [InlineData(2026, 5, 5, "HOLIDAYS-ACT art.2")]
    [InlineData(2026, 5, 6, "HOLIDAYS-ACT art.3(2)")]
    [InlineData(2026, 9, 22, "HOLIDAYS-ACT art.3(3)")]
    [InlineData(2026, 12, 31, "BANK-ORDER")]
    public void A_holiday_says_on_what_it_rests(int year, int month, int day, string ground)
        => Assert.Equal(ground, BankCalendar.HolidaysInYear(year).Single(h => h.Date == new LocalDate(year, month, day)).Ground.ToString());

    [Fact]
    public void A_substitute_holiday_and_no_other_follows_a_Sunday_of_its_name()
        => Assert.All(Enumerable.Range(2022, 78).SelectMany(NationalHolidays.InYear), h =>
        {
            string name = h.Name.Ja.Split(' ')[0];
            bool isMadeUpFor = NationalHolidays.InYear(h.Date.Year).Any(other => other.Date < h.Date && other.Date > h.Date.PlusDays(-4)
                && other.Date.DayOfWeek == IsoDayOfWeek.Sunday && string.Equals(other.Name.Ja, name, StringComparison.Ordinal));
            Assert.Equal(isMadeUpFor, h.Ground.Section is "art.3(2)");
        });

    [Theory]
    [InlineData(2026, 9, 22)]
    [InlineData(2032, 9, 21)]
    public void A_day_between_two_named_holidays_is_one_too(int year, int month, int day)
        => Assert.Equal(new Text("休日", "Citizens' holiday"), Named(new LocalDate(year, month, day)));

    // 2024-09-23 is a substitute and 2027-03-22 too: the days beside them stay what they are.
    [Fact]
    public void A_substitute_holiday_makes_no_day_beside_it_a_holiday()
    {
        Assert.False(NationalHolidays.IsHoliday(new LocalDate(2024, 9, 24)));
        Assert.False(NationalHolidays.IsHoliday(new LocalDate(2027, 3, 23)));
        Assert.False(NationalHolidays.IsHoliday(new LocalDate(2025, 2, 25)));
    }

    // 2074: Sunday 23 September, and the Monday made up for. 2088: Saturday 20 March.
    [Theory]
    [InlineData(2074, 9, 22, false)]
    [InlineData(2074, 9, 23, true)]
    [InlineData(2074, 9, 24, true)]
    [InlineData(2088, 3, 19, false)]
    [InlineData(2088, 3, 20, true)]
    [InlineData(2088, 3, 21, false)]
    public void The_equinoxes_nearest_to_midnight_give_the_right_days(int year, int month, int day, bool holiday)
        => Assert.Equal(holiday, NationalHolidays.IsHoliday(new LocalDate(year, month, day)));

    [Theory]
    [InlineData(2026, false)]
    [InlineData(2027, false)]
    [InlineData(2028, true)]
    [InlineData(2099, true)]
    public void Holidays_after_the_last_year_announced_are_provisional(int year, bool provisional)
        => Assert.All(NationalHolidays.InYear(year), h => Assert.Equal(provisional, h.IsProvisional));

    [Fact]
    public void The_first_and_the_last_year_have_holidays()
    {
        Assert.Equal(16, NationalHolidays.InYear(2022).Count);
        Assert.Equal(new LocalDate(2099, 11, 23), NationalHolidays.InYear(2099)[^1].Date);
        Assert.True(NationalHolidays.IsHoliday(new LocalDate(2022, 1, 1)));
        Assert.False(NationalHolidays.IsHoliday(new LocalDate(2099, 12, 31)));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(2021)]
    [InlineData(2100)]
    [InlineData(int.MaxValue)]
    public void A_year_not_covered_is_refused_and_the_range_named(int year)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.InYear(year));
        Assert.Contains("2022 to 2099", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_not_covered_is_refused_and_the_range_named()
    {
        foreach (LocalDate day in new[] { default, new LocalDate(2021, 12, 31), new LocalDate(2100, 1, 1), LocalDate.MaxIsoValue })
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.IsHoliday(day));
            Assert.Contains("2022-01-01 to 2099-12-31", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day()
    {
        var newYear = new LocalDate(2024, 1, 1);
        Assert.True(NationalHolidays.IsHoliday(newYear.WithCalendar(CalendarSystem.Julian)));
        Assert.False(NationalHolidays.IsHoliday(new LocalDate(2024, 1, 1, CalendarSystem.Julian)));
    }

    [Fact]
    public void The_list_of_a_year_cannot_be_changed()
        => Assert.False(NationalHolidays.InYear(2024) is ICollection<Holiday> { IsReadOnly: false });

    private static Text Named(LocalDate date) => NationalHolidays.InYear(date.Year).Single(h => h.Date == date).Name;
}
