using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>
/// Dates as sentences write them: in English <c>2024-02-10</c>, in Japanese <c>令和6年2月10日（2024-02-10）</c> when a text names it for the first time and
/// <c>令和6年2月10日</c> after that.
/// </summary>
/// <remarks>The pages of this library write dates so; pages of one's own can do the same. Days before 1868-01-25 have no era and stand in figures.</remarks>
public static class DateText
{
    private static readonly (Day First, string Name)[] Eras =
    [
        (new LocalDate(2019, 5, 1), "令和"),
        (new LocalDate(1989, 1, 8), "平成"),
        (new LocalDate(1926, 12, 25), "昭和"),
        (new LocalDate(1912, 7, 30), "大正"),
        (new LocalDate(1868, 1, 25), "明治"),
    ];

    private static readonly LocalDateTimePattern EnglishTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' ('ddd') 'H':'mm");

    private static readonly Regex Whole = new(
        "(?<era>(令和|平成|昭和|大正|明治)(元|[0-9]+)年[0-9]+月[0-9]+日)（[0-9]{4}-[0-9]{2}-[0-9]{2}）",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    // The sentences of many claims name the same few dates.
    private static readonly Recent<Day, Written> Lately = new(12, static day => new Written(InEra(day), LocalDatePattern.Iso.Format(day.Date)));

    /// <summary>The date in figures, as <c>2024-02-10</c>.</summary>
    public static string En(LocalDate date) => WrittenOf(date).En;

    /// <summary>The date by its era, with the date in figures that a machine would write behind it.</summary>
    public static string Ja(LocalDate date) => WrittenOf(date).Ja;

    /// <summary>The date by its era alone: within brackets, and where it stands in the same text already.</summary>
    public static string Era(LocalDate date) => WrittenOf(date).Era;

    /// <summary>The same of what rules see.</summary>
    internal static string En(Day date) => Lately.Of(date).En;

    /// <summary>The same of what rules see.</summary>
    internal static string Ja(Day date) => Lately.Of(date).Ja;

    /// <summary>The same of what rules see.</summary>
    internal static string Era(Day date) => Lately.Of(date).Era;

    /// <summary>A date in Japanese by the western year, as <c>2022年6月1日</c>.</summary>
    public static string Day(LocalDate date) => $"{Number(date.Year)}年{Number(date.Month)}月{Number(date.Day)}日";

    /// <summary>A moment, to the minute: <c>2026年11月30日（月）9:00</c>, <c>2026-11-30 (Mon) 9:00</c>.</summary>
    public static Text Moment(LocalDateTime time)
    {
        char day = "月火水木金土日"[(int)time.DayOfWeek - 1];
        return new Text(
            FormattableString.Invariant($"{time.Year}年{time.Month}月{time.Day}日（{day}）{time.Hour}:{time.Minute:00}"),
            EnglishTime.Format(time));
    }

    /// <summary>A Japanese text in which each date keeps its figures only where it stands first.</summary>
    public static string Once(string text) => Once(text, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The same for a text that is made piece by piece.</summary>
    /// <param name="text">The next piece.</param>
    /// <param name="told">The dates told so far; those of the piece are added.</param>
    public static string Once(string text, ISet<string> told)
        => Whole.Replace(Guard.NotNull(text), date => Guard.NotNull(told).Add(date.Value) ? date.Value : date.Groups["era"].Value);

    /// <summary>The era of a day and the year in it, from 1; null before the first.</summary>
    internal static (string Name, int Year)? EraOf(Day date)
    {
        foreach ((Day first, string name) in Eras)
        {
            if (date >= first)
            {
                return (name, date.Year - first.Year + 1);
            }
        }

        return null;
    }

    private static Written WrittenOf(LocalDate date)
        => date.Calendar == CalendarSystem.Iso ? Lately.Of(date) : new Written(null, LocalDatePattern.Iso.Format(date));

    private static string? InEra(Day date) => EraOf(date) is var (name, year)
        ? $"{name}{(year == 1 ? "元" : Number(year))}年{Number(date.Month)}月{Number(date.OfMonth)}日"
        : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date in each way of writing it.</summary>
    private sealed class Written(string? era, string figures)
    {
        public string En => figures;

        public string Era => era ?? figures;

        public string Ja { get; } = era is null ? figures : $"{era}（{figures}）";
    }
}
