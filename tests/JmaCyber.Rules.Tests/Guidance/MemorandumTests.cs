using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

public sealed class MemorandumTests
{
    [Theory]
    [InlineData("1900-01-01", false, 0)]
    [InlineData("2023-04-24", false, 0)]
    [InlineData("2023-04-25", true, 0)]
    [InlineData("2024-03-31", true, 0)]
    [InlineData("2024-04-01", true, 1)]
    [InlineData("2025-03-31", true, 1)]
    [InlineData("2025-04-01", true, 2)]
    [InlineData("2199-12-31", true, 176)]
    public void Without_a_known_notice_it_is_renewed_every_April(string date, bool inForce, int renewals)
    {
        Assert.Equal(inForce, Memorandum.Known.InForceOn(Date(date)));
        Assert.Equal(renewals, Memorandum.Known.RenewalsBy(Date(date)));
        Assert.True(Memorandum.Known.IsPresumedRenewed);
        Assert.Null(Memorandum.Known.End);
        Assert.Null(Memorandum.Known.NoticeOn);
        Assert.Null(Memorandum.Known.NoticeInTime);
    }

    // Three months before the end: the day before, the day, the day after; and both ends of a term.
    [Theory]
    [InlineData("2023-04-25", true, "2024-03-31")]
    [InlineData("2023-12-30", true, "2024-03-31")]
    [InlineData("2023-12-31", true, "2024-03-31")]
    [InlineData("2024-01-01", false, "2025-03-31")]
    [InlineData("2024-03-31", false, "2025-03-31")]
    [InlineData("2024-04-01", true, "2025-03-31")]
    [InlineData("2024-12-30", true, "2025-03-31")]
    [InlineData("2024-12-31", true, "2025-03-31")]
    [InlineData("2025-01-01", false, "2026-03-31")]
    [InlineData("2027-12-31", true, "2028-03-31")]
    [InlineData("2028-02-29", false, "2029-03-31")]
    public void A_notice_ends_the_term_in_time_and_the_next_one_too_late(string noticeOn, bool inTime, string end)
    {
        Memorandum ended = Memorandum.Known.WithNotice(Date(noticeOn));
        Assert.Equal(Date(noticeOn), ended.NoticeOn);
        Assert.Equal(inTime, ended.NoticeInTime);
        Assert.Equal(Date(end), ended.End);
        Assert.False(ended.IsPresumedRenewed);
        Assert.True(ended.InForceOn(Date(end)));
        Assert.False(ended.InForceOn(Date(end).PlusDays(1)));
        Assert.Equal(ended.RenewalsBy(Date(end)), ended.RenewalsBy(Date(end).PlusYears(5)));
        Assert.Equal(Date(end).Year - 2024, ended.RenewalsBy(Date(end)));
    }

    [Fact]
    public void On_every_day_it_is_in_force_as_counted_term_by_term()
    {
        (LocalDate First, LocalDate Last)[] terms = [(Date("2023-04-25"), Date("2024-03-31")),
            .. Enumerable.Range(2024, 76).Select(year => (new LocalDate(year, 4, 1), new LocalDate(year + 1, 3, 31)))];
        for (LocalDate day = Date("2023-01-01"); day < Date("2100-01-01"); day = day.PlusDays(1))
        {
            int number = Array.FindIndex(terms, term => term.First <= day && day <= term.Last);
            MemorandumTerm? term = Memorandum.Known.TermOn(day);
            Assert.Equal(number, term?.Number ?? -1);
            Assert.Equal(Math.Max(number, 0), Memorandum.Known.RenewalsBy(day));
            if (term is not null)
            {
                Assert.Equal(terms[number], (term.First, term.Last));
                Assert.Equal(new LocalDate(term.Last.Year - 1, 12, 31), term.NoticeDeadline);
            }
        }
    }

    [Fact]
    public void On_every_day_a_notice_leaves_three_months_before_the_end()
    {
        for (LocalDate day = Date("2023-04-25"); day < Date("2035-01-01"); day = day.PlusDays(1))
        {
            Memorandum ended = Memorandum.Known.WithNotice(day);
            Assert.True(day <= ended.End!.Value.PlusMonths(-3));
            Assert.Equal(ended.NoticeInTime, ended.End == Memorandum.Known.TermOn(day)!.Last);
            Assert.True(ended.InForceOn(day));
        }
    }

    [Fact]
    public void Of_several_notices_the_earliest_counts()
    {
        Memorandum early = Memorandum.Known.WithNotice(Date("2025-06-01"));
        Memorandum late = Memorandum.Known.WithNotice(Date("2026-01-15"));
        Assert.Same(early, early.WithNotice(Date("2026-01-15")));
        Assert.Same(early, early.WithNotice(Date("2025-06-01")));
        Assert.Equal(early, late.WithNotice(Date("2025-06-01")));
        Assert.NotEqual(early, late);
        Assert.NotEqual(early, Memorandum.Known);
        Assert.Null(Memorandum.Known.End);
    }

    [Fact]
    public void Nobody_gives_notice_while_it_is_not_in_force()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Memorandum.Known.WithNotice(Date("2023-04-24")));
        Memorandum ended = Memorandum.Known.WithNotice(Date("2023-12-31"));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => ended.WithNotice(Date("2024-04-01")));
        Assert.Contains("2023-04-25 to 2024-03-31, not on 2024-04-01", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void A_day_out_of_range_is_refused_and_the_range_named(string date)
    {
        foreach (Action ask in new Action[]
        {
            () => Memorandum.Known.InForceOn(Date(date)), () => Memorandum.Known.RenewalsBy(Date(date)), () => Memorandum.Known.WithNotice(Date(date)),
        })
        {
            Assert.Contains("1900-01-01 to 2199-12-31", Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_can_be_read()
    {
        Assert.Equal("2023-04-25 to presumed renewed year by year", Memorandum.Known.ToString());
        Assert.Equal("2023-04-25 to 2024-03-31", Memorandum.Known.WithNotice(Date("2023-05-01")).ToString());
        Assert.Equal("2024-04-01 to 2025-03-31", Memorandum.Known.TermOn(Date("2025-01-01"))!.ToString());
        Assert.Equal(Date("2023-04-25"), Memorandum.Known.SignedOn);
        Assert.Equal("MOU art.4", Memorandum.Known.Sources[0].ToString());
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
