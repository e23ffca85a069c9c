using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Calendars;

/// <summary>The Act on National Holidays as in force from 2022 on: which days of a year are holidays, and why.</summary>
/// <remarks>Source: HOLIDAYS-ACT, articles 2 and 3.</remarks>
internal static class HolidaysAct
{
    private static readonly Text NewYear = new("元日", "New Year's Day");
    private static readonly Text ComingOfAge = new("成人の日", "Coming of Age Day");
    private static readonly Text Foundation = new("建国記念の日", "National Foundation Day");
    private static readonly Text Emperor = new("天皇誕生日", "The Emperor's Birthday");
    private static readonly Text VernalEquinox = new("春分の日", "Vernal Equinox Day");
    private static readonly Text Showa = new("昭和の日", "Showa Day");
    private static readonly Text Constitution = new("憲法記念日", "Constitution Memorial Day");
    private static readonly Text Greenery = new("みどりの日", "Greenery Day");
    private static readonly Text Children = new("こどもの日", "Children's Day");
    private static readonly Text Marine = new("海の日", "Marine Day");
    private static readonly Text Mountain = new("山の日", "Mountain Day");
    private static readonly Text Aged = new("敬老の日", "Respect for the Aged Day");
    private static readonly Text AutumnalEquinox = new("秋分の日", "Autumnal Equinox Day");
    private static readonly Text Sports = new("スポーツの日", "Sports Day");
    private static readonly Text Culture = new("文化の日", "Culture Day");
    private static readonly Text Labor = new("勤労感謝の日", "Labor Thanksgiving Day");

    /// <summary>A day between two holidays, which the official lists just call a day off.</summary>
    private static readonly Text Between = new("休日", "Citizens' holiday");

    private static readonly Source Article2 = new(SourceDocument.HolidaysAct, "art.2");
    private static readonly Source Article3Paragraph2 = new(SourceDocument.HolidaysAct, "art.3(2)");
    private static readonly Source Article3Paragraph3 = new(SourceDocument.HolidaysAct, "art.3(3)");

    /// <summary>The holidays of a covered year, ordered by date.</summary>
    public static IReadOnlyList<Holiday> InYear(int year)
    {
        Holiday[] named = Named(year);
        var all = new List<Holiday>(named.Length + 8);
        Holiday? onSunday = null;
        for (int i = 0; i < named.Length; i++)
        {
            all.Add(named[i]);
            onSunday = named[i].Date.DayOfWeek == IsoDayOfWeek.Sunday ? named[i] : onSunday;
            LocalDate next = named[i].Date.PlusDays(1);
            LocalDate? following = i + 1 < named.Length ? named[i + 1].Date : null;
            if (following == next)
            {
                continue;
            }

            if (onSunday is not null)
            {
                all.Add(new Holiday(next, Substitute(onSunday.Name), Article3Paragraph2));
                onSunday = null;
            }
            else if (following == next.PlusDays(1))
            {
                all.Add(new Holiday(next, Between, Article3Paragraph3));
            }
        }

        return new ValueList<Holiday>(all);
    }

    /// <summary>Article 2: the holidays with a name of their own, in order of date.</summary>
    private static Holiday[] Named(int year) =>
    [
        new(new LocalDate(year, 1, 1), NewYear, Article2),
        new(Monday(year, 1, 2), ComingOfAge, Article2),
        new(new LocalDate(year, 2, 11), Foundation, Article2),
        new(new LocalDate(year, 2, 23), Emperor, Article2),
        new(Equinox.InJapan(Equinox.Vernal(year)).Date, VernalEquinox, Article2),
        new(new LocalDate(year, 4, 29), Showa, Article2),
        new(new LocalDate(year, 5, 3), Constitution, Article2),
        new(new LocalDate(year, 5, 4), Greenery, Article2),
        new(new LocalDate(year, 5, 5), Children, Article2),
        new(Monday(year, 7, 3), Marine, Article2),
        new(new LocalDate(year, 8, 11), Mountain, Article2),
        new(Monday(year, 9, 3), Aged, Article2),
        new(Equinox.InJapan(Equinox.Autumnal(year)).Date, AutumnalEquinox, Article2),
        new(Monday(year, 10, 2), Sports, Article2),
        new(new LocalDate(year, 11, 3), Culture, Article2),
        new(new LocalDate(year, 11, 23), Labor, Article2),
    ];

    private static LocalDate Monday(int year, int month, int occurrence)
        => LocalDate.FromYearMonthWeekAndDay(year, month, occurrence, IsoDayOfWeek.Monday);

    private static Text Substitute(Text sunday) => new($"{sunday.Ja} 振替休日", $"Substitute holiday ({sunday.En})");
}
