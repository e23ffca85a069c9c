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
    private static readonly (LocalDate First, string Name)[] Eras =
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

    /// <summary>Dates as they were written last, since the sentences of many claims name the same few; each has a slot, which another may take over.</summary>
    private static readonly Written?[] Lately = new Written?[1 << 12];

    /// <summary>The date in figures, as <c>2024-02-10</c>.</summary>
    public static string En(LocalDate date) => WrittenOf(date).En;

    /// <summary>The date by its era, with the date in figures that a machine would write behind it.</summary>
    public static string Ja(LocalDate date) => WrittenOf(date).Ja;

    /// <summary>The date by its era alone: within brackets, and where it stands in the same text already.</summary>
    public static string Era(LocalDate date) => WrittenOf(date).Era;

    /// <summary>The same of what rules see.</summary>
    internal static string En(Day date) => WrittenOf(date).En;

    /// <summary>The same of what rules see.</summary>
    internal static string Ja(Day date) => WrittenOf(date).Ja;

    /// <summary>The same of what rules see.</summary>
    internal static string Era(Day date) => WrittenOf(date).Era;

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

    /// <summary>Dates one after the other.</summary>
    public static Text List(IEnumerable<LocalDate> dates)
    {
        LocalDate[] all = Guard.NotNull(dates).ToArray();
        return new Text(string.Join("、", all.Select(Ja)), string.Join(", ", all.Select(En)));
    }

    /// <summary>A Japanese text in which each date keeps its figures only where it stands first.</summary>
    public static string Once(string text) => Once(text, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The same for a text that is made piece by piece.</summary>
    /// <param name="text">The next piece.</param>
    /// <param name="told">The dates told so far; those of the piece are added.</param>
    public static string Once(string text, ISet<string> told)
        => Whole.Replace(Guard.NotNull(text), date => Guard.NotNull(told).Add(date.Value) ? date.Value : date.Groups["era"].Value);

    /// <summary>Days one after the other.</summary>
    internal static Text List(List<Day> days)
        => new(string.Join("、", days.ConvertAll(Ja)), string.Join(", ", days.ConvertAll(En)));

    private static Written WrittenOf(LocalDate date)
        => date.Calendar == CalendarSystem.Iso ? WrittenOf((Day)date) : InFigures(date);

    private static Written InFigures(LocalDate date)
        => new(default, LocalDatePattern.Iso.Format(date), LocalDatePattern.Iso.Format(date), LocalDatePattern.Iso.Format(date));

    private static Written WrittenOf(Day date)
    {
        ref Written? slot = ref Lately[date.GetHashCode() & (Lately.Length - 1)];
        Written? written = Volatile.Read(ref slot);
        if (written is null || written.Day != date)
        {
            LocalDate day = date.Date;
            written = Written.Of(day, LocalDatePattern.Iso.Format(day));
            Volatile.Write(ref slot, written);
        }

        return written;
    }

    private static string? InEra(LocalDate date)
    {
        foreach ((LocalDate first, string name) in Eras)
        {
            if (date >= first)
            {
                int year = date.Year - first.Year + 1;
                return $"{name}{(year == 1 ? "元" : Number(year))}年{Number(date.Month)}月{Number(date.Day)}日";
            }
        }

        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date in each way of writing it.</summary>
    private sealed record Written(Day Day, string En, string Era, string Ja)
    {
        public static Written Of(LocalDate date, string en)
            => InEra(date) is { } era ? new(date, en, era, $"{era}（{en}）") : new(date, en, en, en);
    }
}
