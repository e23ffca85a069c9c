using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Utility;

/// <summary>Dates as sentences write them: in English <c>2024-02-10</c>, in Japanese <c>令和6年2月10日(2024-02-10)</c>.</summary>
internal static class DateText
{
    private static readonly (LocalDate First, string Name)[] Eras =
    [
        (new LocalDate(2019, 5, 1), "令和"),
        (new LocalDate(1989, 1, 8), "平成"),
        (new LocalDate(1926, 12, 25), "昭和"),
        (new LocalDate(1912, 7, 30), "大正"),
        (new LocalDate(1868, 1, 25), "明治"),
    ];

    public static string En(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Ja(LocalDate date)
    {
        foreach ((LocalDate first, string name) in Eras)
        {
            if (date >= first)
            {
                int year = date.Year - first.Year + 1;
                string named = year == 1 ? "元" : FormattableString.Invariant($"{year}");
                return FormattableString.Invariant($"{name}{named}年{date.Month}月{date.Day}日({En(date)})");
            }
        }

        return En(date);
    }

    /// <summary>A date in Japanese by the western year, as <c>2022年6月1日</c>.</summary>
    public static string Day(LocalDate date) => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>Dates one after the other; long lists go without the era's years.</summary>
    public static Text List(IEnumerable<LocalDate> dates)
    {
        LocalDate[] all = dates.ToArray();
        Func<LocalDate, string> ja = all.Length > 2 ? En : Ja;
        return new Text(string.Join("、", all.Select(ja)), string.Join(", ", all.Select(En)));
    }
}
