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

    /// <summary>The holidays of a covered year, ordered by date.</summary>
    public static IReadOnlyList<Holiday> InYear(int year)
    {
        Holiday[] named = Named(year);
        var all = new List<Holiday>(named.Length + 8);
        bool owed = false;
        for (int i = 0; i < named.Length; i++)
        {
            all.Add(named[i]);
            owed |= named[i].Date.DayOfWeek == IsoDayOfWeek.Sunday;
            LocalDate next = named[i].Date.PlusDays(1);
            LocalDate? following = i + 1 < named.Length ? named[i + 1].Date : null;
            if (following == next)
            {
                continue;
            }

            if (owed)
            {
                all.Add(new Holiday(next, Substitute(named[i].Name)));
                owed = false;
            }
            else if (following == next.PlusDays(1))
            {
                all.Add(new Holiday(next, Between));
            }
        }

        return new ValueList<Holiday>(all);
    }

    /// <summary>Article 2: the holidays with a name of their own, in order of date.</summary>
    private static Holiday[] Named(int year) =>
    [
        new(new LocalDate(year, 1, 1), NewYear),
        new(Monday(year, 1, 2), ComingOfAge),
        new(new LocalDate(year, 2, 11), Foundation),
        new(new LocalDate(year, 2, 23), Emperor),
        new(Equinox.InJapan(Equinox.Vernal(year)).Date, VernalEquinox),
        new(new LocalDate(year, 4, 29), Showa),
        new(new LocalDate(year, 5, 3), Constitution),
        new(new LocalDate(year, 5, 4), Greenery),
        new(new LocalDate(year, 5, 5), Children),
        new(Monday(year, 7, 3), Marine),
        new(new LocalDate(year, 8, 11), Mountain),
        new(Monday(year, 9, 3), Aged),
        new(Equinox.InJapan(Equinox.Autumnal(year)).Date, AutumnalEquinox),
        new(Monday(year, 10, 2), Sports),
        new(new LocalDate(year, 11, 3), Culture),
        new(new LocalDate(year, 11, 23), Labor),
    ];

    private static LocalDate Monday(int year, int month, int occurrence)
        => LocalDate.FromYearMonthWeekAndDay(year, month, occurrence, IsoDayOfWeek.Monday);

    private static Text Substitute(Text eve) => new($"{eve.Ja} 振替休日", $"Substitute holiday ({eve.En})");
}
