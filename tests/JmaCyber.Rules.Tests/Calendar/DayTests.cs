using System.Globalization;
using System.Text;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>A day as a number, held against the date that it is: every day that a claim can name, and the edges of figures that are none.</summary>
public sealed class DayTests
{
    [Fact]
    public void Every_day_from_1900_to_2199_is_its_date_and_in_its_place()
    {
        Day before = new LocalDate(1899, 12, 31);
        for (var date = new LocalDate(1900, 1, 1); date.Year < 2200; date = date.PlusDays(1))
        {
            Day day = date;
            Assert.Equal(date, day.Date);
            Assert.Equal((date.Year, date.Month, date.Day), (day.Year, day.Month, day.OfMonth));
            Assert.True(before < day && day > before && before <= day && day >= before && before != day && before.CompareTo(day) < 0);
            Assert.True(day.Follows(before));
            Assert.False(before.Follows(day) || day.Follows(day) || ((Day)date.PlusDays(1)).Follows(before));
            before = day;
        }
    }

    [Fact]
    public void The_default_is_no_day_and_before_all()
    {
        Assert.Null(default(Day).OrNull);
        Assert.True(default(Day) < (Day)new LocalDate(1, 1, 1));
        Assert.Equal(new LocalDate(1, 1, 1), ((Day)new LocalDate(1, 1, 1)).OrNull?.Date);
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused()
        => Assert.Throws<ArgumentException>(() => SupportProgram.Current.VersionOn(new LocalDate(2024, 2, 10).WithCalendar(CalendarSystem.Julian)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2100)]
    [InlineData(9999)]
    public void Figures_are_a_date_exactly_where_there_is_one(int year)
    {
        for (int month = 0; month < 100; month++)
        {
            for (int day = 0; day < 100; day++)
            {
                string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected);

                Assert.True(isDate == Utf8Date.TryParse(Encoding.UTF8.GetBytes(text), out LocalDate date), text);
                Assert.True(!isDate || LocalDate.FromDateOnly(expected) == date, text);
            }
        }
    }

    [Fact]
    public void One_wrong_sign_anywhere_is_no_date()
    {
        byte[] sound = "2024-02-10"u8.ToArray();
        for (int place = 0; place < sound.Length; place++)
        {
            for (int sign = 0; sign <= byte.MaxValue; sign++)
            {
                byte[] text = [.. sound];
                text[place] = (byte)sign;
                bool isDate = DateOnly.TryParseExact(
                    Encoding.Latin1.GetString(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected);

                Assert.Equal(isDate, Utf8Date.TryParse(text, out LocalDate date));
                Assert.True(!isDate || LocalDate.FromDateOnly(expected) == date);
            }
        }
    }
}
