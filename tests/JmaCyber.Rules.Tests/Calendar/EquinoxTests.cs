using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class EquinoxTests
{
    [Fact]
    public void Every_instant_lies_within_a_minute_of_the_apparent_longitude_of_the_Sun()
    {
        foreach ((int year, (double march, double september)) in CalendarData.Equinoxes)
        {
            Assert.InRange(Math.Abs(Equinox.Vernal(year) - march) * 86400, 0, 46);
            Assert.InRange(Math.Abs(Equinox.Autumnal(year) - september) * 86400, 0, 46);
        }
    }

    [Fact]
    public void The_instants_compared_cover_every_year()
        => Assert.Equal(Enumerable.Range(2022, 78), CalendarData.Equinoxes.Keys.Order());

    [Theory]
    [InlineData(0)]
    [InlineData(69.2)]
    [InlineData(200)]
    [InlineData(300)]
    public void No_day_turns_on_the_forecast_of_delta_T(double deltaT)
    {
        foreach ((int year, (double march, double september)) in CalendarData.Equinoxes)
        {
            Assert.Equal(Equinox.InJapan(march, deltaT).Date, Equinox.InJapan(Equinox.Vernal(year)).Date);
            Assert.Equal(Equinox.InJapan(september, deltaT).Date, Equinox.InJapan(Equinox.Autumnal(year)).Date);
        }
    }

    // Those nearest to midnight, as a full VSOP87 and an IAU 2000/2006 computation have them with the same delta T, to the minute.
    [Theory]
    [InlineData(2074, 9, 23, 0, 3)]
    [InlineData(2026, 3, 20, 23, 45)]
    [InlineData(2059, 3, 20, 23, 43)]
    [InlineData(2088, 3, 20, 0, 16)]
    [InlineData(2041, 9, 23, 0, 26)]
    [InlineData(2092, 3, 19, 23, 33)]
    public void The_equinoxes_near_midnight_fall_on_the_right_side_of_it(int year, int month, int day, int hour, int minute)
    {
        LocalDateTime instant = Equinox.InJapan(month == 3 ? Equinox.Vernal(year) : Equinox.Autumnal(year));
        Assert.Equal(new LocalDate(year, month, day), instant.Date);
        Assert.InRange(Period.Between(new LocalDateTime(year, month, day, hour, minute), instant, PeriodUnits.Seconds).Seconds, -60, 120);
    }

    [Fact]
    public void No_other_equinox_comes_within_a_quarter_of_an_hour_of_midnight()
    {
        var near = new List<(int, int)>();
        foreach (int year in CalendarData.Equinoxes.Keys)
        {
            foreach (LocalDateTime instant in new[] { Equinox.InJapan(Equinox.Vernal(year)), Equinox.InJapan(Equinox.Autumnal(year)) })
            {
                int minute = (instant.Hour * 60) + instant.Minute;
                if (Math.Min(minute, 1440 - minute) <= 15)
                {
                    near.Add((instant.Year, instant.Month));
                }
            }
        }

        Assert.Equal([(2026, 3), (2074, 9)], near);
    }

    // Delta T as published with the method, in seconds: at 2005, 2025, just before 2050, at 2050 and at the end.
    [Theory]
    [InlineData(2005, 64.67)]
    [InlineData(2025, 74.47)]
    [InlineData(2049.99, 92.99)]
    [InlineData(2050.01, 93.02)]
    [InlineData(2099.99, 202.7)]
    public void Delta_T_is_that_of_Espenak_and_Meeus(double year, double seconds)
        => Assert.Equal(seconds, Equinox.DeltaT(2451545 + ((year - 2000) * 365.25)), 0.1);

    // The year 2024 by the almanac: 20 March 03:06 and 22 September 12:44 universal time.
    [Fact]
    public void The_equinoxes_of_2024_are_those_of_the_almanac()
    {
        Assert.InRange(Equinox.InJapan(Equinox.Vernal(2024)), new LocalDateTime(2024, 3, 20, 12, 5), new LocalDateTime(2024, 3, 20, 12, 7));
        Assert.InRange(Equinox.InJapan(Equinox.Autumnal(2024)), new LocalDateTime(2024, 9, 22, 21, 42), new LocalDateTime(2024, 9, 22, 21, 45));
    }
}
