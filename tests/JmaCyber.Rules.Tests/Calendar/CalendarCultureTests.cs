using System.Globalization;
using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class CalendarCultureTests
{
    // Japanese imperial years, Buddhist years, an Islamic calendar, Arabic-Indic digits.
    [Theory]
    [InlineData("ja-JP")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_calendar_writes_the_same_in_every_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var culture = new CultureInfo(name);
        if (name is "ja-JP")
        {
            culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        }

        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal("complete 2024-03-01, remitted by 2024-03-31, credited by 2024-04-01", Payout.For(new LocalDate(2024, 3, 1)).ToString());
            Assert.Equal("2024-02-11 National Foundation Day", NationalHolidays.InYear(2024)[2].ToString());
            string year = Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.InYear(-1)).Message;
            Assert.StartsWith("The calendar covers the years 2022 to 2099, not -1.", year, StringComparison.Ordinal);
            string date = Assert.Throws<ArgumentOutOfRangeException>(() => Payout.For(new LocalDate(2100, 1, 1))).Message;
            Assert.StartsWith("The dates taken here are 2022-01-01 to 2099-11-30, not 2100-01-01.", date, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
