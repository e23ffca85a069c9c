using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

public sealed class SupportMeasureTests
{
    [Theory]
    [InlineData("2022-05-31", "")]
    [InlineData("2022-06-01", "emergency-desk portal payments")]
    [InlineData("2023-05-31", "emergency-desk portal payments")]
    [InlineData("2023-06-01", "emergency-desk portal payments guideline-materials guideline-desk")]
    [InlineData("2099-11-30", "emergency-desk portal payments guideline-materials guideline-desk")]
    public void The_scheme_has_three_measures_and_from_June_2023_on_five(string date, string ids)
        => Assert.Equal(ids, string.Join(' ', SupportMeasure.On(Date(date))));

    [Theory]
    [InlineData("2022-05-31", false, false)]
    [InlineData("2022-06-01", true, false)]
    [InlineData("2023-08-31", true, false)]
    [InlineData("2023-09-01", true, null)]
    [InlineData("2023-09-30", true, null)]
    [InlineData("2023-10-01", true, true)]
    public void Whether_the_last_two_ran_in_September_2023_nobody_can_tell(string date, bool firstThree, bool? lastTwo)
    {
        Assert.All(SupportMeasure.All.Take(3), measure => Assert.Equal(firstThree, measure.RunsOn(Date(date))));
        Assert.All(SupportMeasure.All.Skip(3), measure => Assert.Equal(lastTwo, measure.RunsOn(Date(date))));
    }

    // One letter a group: yes, no, unknown; members, medical, care-service and association staff, anyone.
    [Theory]
    [InlineData("emergency-desk", "2022-05-31", "nnnnn")]
    [InlineData("emergency-desk", "2022-06-01", "yynyn")]
    [InlineData("emergency-desk", "2023-05-31", "yynyn")]
    [InlineData("emergency-desk", "2023-06-01", "yyyyn")]
    [InlineData("portal", "2022-05-31", "nnnnn")]
    [InlineData("portal", "2022-06-01", "yyyyy")]
    [InlineData("payments", "2022-05-31", "nnnnn")]
    [InlineData("payments", "2022-06-01", "ynnnn")]
    [InlineData("payments", "2024-01-01", "ynnnn")]
    [InlineData("guideline-materials", "2023-08-31", "nnnnn")]
    [InlineData("guideline-materials", "2023-09-01", "uuunn")]
    [InlineData("guideline-materials", "2023-10-01", "yyynn")]
    [InlineData("guideline-desk", "2023-05-31", "nnnnn")]
    [InlineData("guideline-desk", "2023-08-31", "nnnnn")]
    [InlineData("guideline-desk", "2023-09-30", "uuunn")]
    [InlineData("guideline-desk", "2023-10-01", "yyynn")]
    public void Who_may_use_a_measure_depends_on_the_person_and_the_day(string id, string date, string expected)
    {
        SupportMeasure measure = SupportMeasure.All.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        IEnumerable<bool?> answers = Enum.GetValues<SchemeUser>().Select(user => measure.MayUse(user, Date(date)));
        Assert.Equal(expected, string.Concat(answers.Select(answer => answer switch { true => 'y', false => 'n', null => 'u' })));
    }

    [Fact]
    public void The_measures_are_numbered_as_in_the_manual()
    {
        Assert.Equal(Enumerable.Range(1, 5), SupportMeasure.All.Select(measure => measure.Number));
        Assert.Equal([DeskId.Emergency, DeskId.Portal, DeskId.Payments, null, DeskId.Guideline], SupportMeasure.All.Select(measure => measure.Desk?.Id));
        Assert.All(SupportMeasure.All, measure => Assert.NotEmpty(measure.Users));
        Assert.All(SupportMeasure.All, measure => Assert.True(measure.Since <= measure.RunsFrom));
    }

    [Fact]
    public void Leaflet_and_notice_count_the_last_two_as_one()
        => Assert.Equal([1, 2, 3, 4, 4], SupportMeasure.All.Select(measure => measure.NumberOfFour));

    [Theory]
    [InlineData("2023-08-31", false, false)]
    [InlineData("2023-09-30", null, false)]
    [InlineData("2023-10-01", true, false)]
    [InlineData("2025-07-03", true, false)]
    [InlineData("2025-07-04", true, true)]
    public void The_materials_are_known_to_be_there_from_their_own_days_on(string date, bool? guideAndSeminar, bool rolesVideo)
    {
        Assert.Equal([guideAndSeminar, guideAndSeminar, rolesVideo], GuidelineMaterial.All.Select(material => material.RunsOn(Date(date))));
        Assert.Equal(GuidelineMaterial.All, SupportMeasure.GuidelineMaterials.Materials);
        Assert.All(SupportMeasure.All.Where(measure => measure.Number != 4), measure => Assert.Empty(measure.Materials));
    }

    [Fact]
    public void Both_plans_for_the_last_two_are_recorded()
        => Assert.All(SupportMeasure.All, measure => Assert.Equal(measure.Number > 3 ? 2 : 0, measure.PlannedStarts.Count));

    [Fact]
    public void A_measure_runs_on_the_days_on_which_its_desk_has_hours()
    {
        foreach (SupportMeasure measure in SupportMeasure.All.Where(one => one.Desk is not null))
        {
            for (LocalDate day = Date("2022-01-01"); day < Date("2024-01-01"); day = day.PlusDays(1))
            {
                Assert.Equal(measure.RunsOn(day) == true, measure.Desk!.HoursOn(day) is not null);
                Assert.Equal(measure.RunsOn(day) is null, measure.Desk.IsOpen(day.AtMidnight()) is null);
            }
        }
    }

    [Fact]
    public void What_is_no_day_or_no_person_is_refused()
    {
        foreach (LocalDate day in new[] { Date("2021-12-31"), Date("2099-12-01") })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => SupportMeasure.On(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => SupportMeasure.Portal.RunsOn(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => SupportMeasure.Portal.MayUse(SchemeUser.Anyone, day));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => SupportMeasure.Portal.MayUse((SchemeUser)5, Date("2024-01-01")));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
