using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class DeskEveryDayTests
{
    public static TheoryData<DeskId, YearEndClosure> Desks
    {
        get
        {
            var all = new TheoryData<DeskId, YearEndClosure>();
            foreach (DeskId desk in Enum.GetValues<DeskId>())
            {
                all.Add(desk, YearEndClosure.December29);
                all.Add(desk, YearEndClosure.December31);
            }

            return all;
        }
    }

    // Backwards, so that the opening that comes next is always the last one passed; from December 2099 on, where the answer may lie.
    [Theory]
    [MemberData(nameof(Desks))]
    public void On_every_day_hours_and_next_opening_are_those_of_a_slow_calendar(DeskId id, YearEndClosure yearEnd)
    {
        Desk desk = Desk.For(id);
        DateTime? next = null;
        bool? later = null;
        DateTime laterTime = default;
        for (var day = new DateOnly(2099, 12, 31); day.Year >= 2022; day = day.AddDays(-1))
        {
            bool officeDay = NaiveDesks.IsOfficeDay(day, yearEnd);
            for (int i = NaiveDesks.Edges.Length - 1; i >= 0; i--)
            {
                DateTime time = day.ToDateTime(NaiveDesks.Edges[i]);
                bool? open = NaiveDesks.IsOpen(id, time, officeDay);
                next = later == true && open == false ? laterTime : open is null ? null : next;
                (later, laterTime) = (open, time);
                var japanTime = LocalDateTime.FromDateTime(time);
                if (japanTime <= JapanTime.Last)
                {
                    LocalDateTime? expected = open == false && next is { } opening ? LocalDateTime.FromDateTime(opening) : null;
                    if (desk.IsOpen(japanTime, yearEnd) != open || desk.NextOpening(japanTime, yearEnd) != expected)
                    {
                        Assert.Fail($"{id} {yearEnd} at {time:yyyy-MM-dd HH:mm}: {desk.IsOpen(japanTime, yearEnd)}, {desk.NextOpening(japanTime, yearEnd)}; " +
                            $"expected {open}, {expected}");
                    }
                }
            }
        }
    }

    // From every hour of the days around which something begins or offices close for long.
    [Theory]
    [MemberData(nameof(Desks))]
    public void The_next_opening_is_open_and_nothing_between_is(DeskId id, YearEndClosure yearEnd)
    {
        Desk desk = Desk.For(id);
        foreach (string first in new[] { "2022-01-01", "2022-05-30", "2022-12-27", "2023-05-30", "2023-08-30", "2023-09-29", "2024-05-02", "2027-12-27" })
        {
            LocalDateTime start = At(first);
            for (LocalDateTime time = start; time < start.PlusDays(2); time = time.PlusMinutes(61))
            {
                if (desk.NextOpening(time, yearEnd) is { } opening)
                {
                    Assert.True(opening > time);
                    Assert.True(desk.IsOpen(opening, yearEnd));
                    Assert.NotEqual(true, desk.IsOpen(opening.PlusMinutes(-1), yearEnd));
                    Assert.Null(desk.NextOpening(opening, yearEnd));
                    for (LocalDateTime between = time; between < opening; between = between.PlusMinutes(127))
                    {
                        Assert.Equal((false, opening), (desk.IsOpen(between, yearEnd), desk.NextOpening(between, yearEnd)!.Value));
                    }
                }
                else
                {
                    Assert.True(desk.IsOpen(time, yearEnd) != false || (id == DeskId.Guideline && time < At("2023-10-01")));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Desks))]
    public void An_instant_answers_as_its_time_in_Japan(DeskId id, YearEndClosure yearEnd)
    {
        Desk desk = Desk.For(id);
        DateTimeZone tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        for (Instant instant = Instant.FromUtc(2021, 12, 31, 15, 0); instant < Instant.FromUtc(2099, 11, 30, 15, 0); instant += Duration.FromMinutes(997 * 31))
        {
            LocalDateTime japanTime = instant.InZone(tokyo).LocalDateTime;
            Assert.Equal(japanTime, JapanTime.At(instant));
            Assert.Equal(instant, JapanTime.ToInstant(japanTime));
            Assert.Equal(desk.IsOpen(japanTime, yearEnd), desk.IsOpen(instant, yearEnd));
            Assert.Equal(desk.NextOpening(japanTime, yearEnd), desk.NextOpening(instant, yearEnd)?.InZone(tokyo).LocalDateTime);
        }
    }

    private static LocalDateTime At(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value.AtMidnight();
}
