using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

public sealed class DeskHoursTests
{
    [Theory]
    [InlineData("2022-05-31T12:00", false, "2022-06-01T09:00")]
    [InlineData("2022-06-01T08:59", false, "2022-06-01T09:00")]
    [InlineData("2022-06-01T09:00", true, null)]
    [InlineData("2022-06-01T20:59", true, null)]
    [InlineData("2022-06-01T21:00", false, "2022-06-02T09:00")]
    [InlineData("2023-05-31T08:59", false, "2023-05-31T09:00")]
    [InlineData("2023-05-31T20:59", true, null)]
    [InlineData("2023-05-31T21:00", false, "2023-06-01T06:00")]
    [InlineData("2023-06-01T05:59", false, "2023-06-01T06:00")]
    [InlineData("2023-06-01T06:00", true, null)]
    [InlineData("2024-01-01T20:59", true, null)]
    [InlineData("2024-01-01T21:00", false, "2024-01-02T06:00")]
    public void The_emergency_desk_is_open_every_day_and_from_June_2023_on_three_hours_earlier(string time, bool open, string? next)
        => AssertHours(Desk.Emergency, time, open, next);

    [Theory]
    [InlineData("2022-05-31T12:00", false, "2022-06-01T09:00")]
    [InlineData("2022-06-01T00:00", false, "2022-06-01T09:00")]
    [InlineData("2022-06-01T09:00", true, null)]
    [InlineData("2024-02-09T17:59", true, null)]
    [InlineData("2024-02-09T18:00", false, "2024-02-13T09:00")]
    [InlineData("2024-02-12T10:00", false, "2024-02-13T09:00")]
    [InlineData("2024-02-13T08:59", false, "2024-02-13T09:00")]
    [InlineData("2024-02-13T09:00", true, null)]
    [InlineData("2025-05-02T18:00", false, "2025-05-07T09:00")]
    public void The_payment_office_is_closed_on_weekends_and_holidays(string time, bool open, string? next)
        => AssertHours(Desk.Payments, time, open, next);

    // 2025: Friday 26, Monday 29, Tuesday 30 and Wednesday 31 December; 2026: Monday 5 January.
    [Theory]
    [InlineData(YearEndClosure.December29, "2025-12-26T17:59", true, null)]
    [InlineData(YearEndClosure.December29, "2025-12-26T18:00", false, "2026-01-05T09:00")]
    [InlineData(YearEndClosure.December29, "2025-12-29T10:00", false, "2026-01-05T09:00")]
    [InlineData(YearEndClosure.December29, "2026-01-05T09:00", true, null)]
    [InlineData(YearEndClosure.December31, "2025-12-26T18:00", false, "2025-12-29T09:00")]
    [InlineData(YearEndClosure.December31, "2025-12-30T17:59", true, null)]
    [InlineData(YearEndClosure.December31, "2025-12-30T18:00", false, "2026-01-05T09:00")]
    [InlineData(YearEndClosure.December31, "2025-12-31T10:00", false, "2026-01-05T09:00")]
    [InlineData(YearEndClosure.December31, "2029-01-03T10:00", false, "2029-01-04T09:00")]
    [InlineData(YearEndClosure.December29, "2029-01-04T09:00", true, null)]
    public void The_offices_close_at_the_year_s_end_as_it_is_read(YearEndClosure yearEnd, string time, bool open, string? next)
    {
        AssertHours(Desk.Payments, time, open, next, yearEnd);
        AssertHours(Desk.Guideline, time, open, next, yearEnd);
    }

    // 31 August 2023 is a Thursday, 1 October a Sunday.
    [Theory]
    [InlineData("2023-08-31T10:00", false, null)]
    [InlineData("2023-08-31T23:59", false, null)]
    [InlineData("2023-09-01T00:00", null, null)]
    [InlineData("2023-09-03T03:00", null, null)]
    [InlineData("2023-09-29T10:00", null, null)]
    [InlineData("2023-09-30T23:59", null, null)]
    [InlineData("2023-10-01T00:00", false, "2023-10-02T09:00")]
    [InlineData("2023-10-02T09:00", true, null)]
    public void Whether_the_guideline_desk_was_open_in_September_2023_nobody_can_tell(string time, bool? open, string? next)
        => AssertHours(Desk.Guideline, time, open, next);

    [Theory]
    [InlineData("2022-01-01T00:00", false, "2022-06-01T00:00")]
    [InlineData("2022-05-31T23:59", false, "2022-06-01T00:00")]
    [InlineData("2022-06-01T00:00", true, null)]
    [InlineData("2099-11-30T23:59", true, null)]
    public void The_portal_never_closes(string time, bool open, string? next) => AssertHours(Desk.Portal, time, open, next);

    [Theory]
    [InlineData("2022-01-01T00:00")]
    [InlineData("2024-02-13T10:00")]
    [InlineData("2099-11-30T23:59")]
    public void Of_desks_without_hours_nobody_can_tell(string time)
    {
        AssertHours(Desk.Jma, time, null, null);
        AssertHours(Desk.Mhlw, time, null, null);
    }

    // 2099-11-30 is a Monday.
    [Fact]
    public void The_last_times_taken_may_open_in_December_2099()
    {
        AssertHours(Desk.Payments, "2099-11-30T23:59", false, "2099-12-01T09:00");
        AssertHours(Desk.Emergency, "2099-11-30T23:59", false, "2099-12-01T06:00");
    }

    [Fact]
    public void A_minute_counts_to_its_last_second()
    {
        Assert.True(Desk.Emergency.IsOpen(Time("2024-02-13T20:59").PlusSeconds(59)));
        Assert.False(Desk.Emergency.IsOpen(Time("2024-02-13T05:59").PlusSeconds(59)));
        Assert.False(Desk.Emergency.IsOpen(JapanTime.Last.PlusSeconds(59)));
        Assert.Equal(Time("2024-02-13T06:00"), Desk.Emergency.NextOpening(Time("2024-02-13T05:59").PlusSeconds(59)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("2021-12-31T23:59")]
    [InlineData("2099-12-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public void A_time_not_taken_is_refused_and_the_range_named(string text)
    {
        LocalDateTime time = Time(text);
        foreach (Desk desk in Desk.All)
        {
            foreach (Func<object?> ask in new Func<object?>[] { () => desk.IsOpen(time), () => desk.NextOpening(time) })
            {
                var refusal = Assert.Throws<ArgumentOutOfRangeException>(ask);
                Assert.Equal("japanTime", refusal.ParamName);
                Assert.Contains($"2022-01-01T00:00 to 2099-11-30T23:59 in Japan time, not {text}.", refusal.Message, StringComparison.Ordinal);
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => desk.HoursOn(time.Date));
        }
    }

    [Fact]
    public void An_instant_not_taken_is_refused_and_the_range_named()
    {
        Instant first = Instant.FromUtc(2021, 12, 31, 15, 0);
        Instant end = Instant.FromUtc(2099, 11, 30, 15, 0);
        Assert.Equal(JapanTime.First, JapanTime.At(first));
        Assert.Equal(JapanTime.Last, JapanTime.At(end - Duration.FromMinutes(1)));
        foreach (Instant instant in new[] { Instant.MinValue, first - Duration.Epsilon, end, Instant.MaxValue })
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Desk.Portal.IsOpen(instant));
            Assert.Contains("2022-01-01T00:00 to 2099-11-30T23:59", refusal.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => Desk.Portal.NextOpening(instant));
            Assert.Throws<ArgumentOutOfRangeException>(() => JapanTime.At(instant));
        }
    }

    [Fact]
    public void A_reading_that_is_none_is_refused()
    {
        foreach (Desk desk in Desk.All)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => desk.IsOpen(JapanTime.First, (YearEndClosure)2));
            Assert.Throws<ArgumentOutOfRangeException>(() => desk.NextOpening(JapanTime.First, (YearEndClosure)2));
        }
    }

    [Fact]
    public void A_time_of_another_calendar_system_is_the_same_time()
    {
        LocalDateTime time = Time("2024-02-13T08:00").WithCalendar(CalendarSystem.Coptic);
        Assert.False(Desk.Payments.IsOpen(time));
        Assert.Equal(Time("2024-02-13T09:00"), Desk.Payments.NextOpening(time));
        Assert.Equal(Desk.Payments.Hours[0], Desk.Payments.HoursOn(time.Date));
    }

    [Theory]
    [InlineData("2022-05-31", null)]
    [InlineData("2022-06-01", "every day 09:00 to 21:00")]
    [InlineData("2023-05-31", "every day 09:00 to 21:00")]
    [InlineData("2023-06-01", "every day 06:00 to 21:00")]
    public void The_hours_of_a_day_can_be_read(string date, string? hours)
        => Assert.Equal(hours, Desk.Emergency.HoursOn(Time(date + "T00:00").Date)?.Text.En);

    [Fact]
    public void Hours_follow_each_other_and_say_where_they_are_written()
    {
        foreach (Desk desk in Desk.All)
        {
            Assert.Equal(desk.Hours.OrderBy(hours => hours.From), desk.Hours);
            Assert.All(desk.Hours, hours => Assert.NotEmpty(hours.Sources));
            Assert.All(desk.Hours, hours => Assert.True(hours.Closes is not { } closes || closes > hours.Opens));
        }

        Assert.Equal("毎日6:00～21:00", Desk.Emergency.Hours[1].Text.Ja);
        Assert.Equal("9:00～18:00（土曜、日曜、祝日および年末年始を除く）", Desk.Payments.Hours[0].Text.Ja);
        Assert.Equal("at any time", Desk.Portal.Hours[0].ToString());
    }

    private static void AssertHours(Desk desk, string time, bool? open, string? next, YearEndClosure yearEnd = YearEndClosure.December29)
        => Assert.Equal((open, next is null ? null : Time(next)), (desk.IsOpen(Time(time), yearEnd), desk.NextOpening(Time(time), yearEnd)));

    private static LocalDateTime Time(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
