using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class GuideNowTests
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    // In the order of the register: v(endor), d(esk), m(hlw), p(pc), c(onstabulary).
    [Fact]
    public void Whom_to_call_follows_from_what_happened()
    {
        Assert.Equal("vdmc", Called(Example.Attack().Without<ApplicationForm>()));
        Assert.Equal("vdmpc", Called(Example.Attack().Leaking().Without<ApplicationForm>()));
        Assert.Equal("vdmpc", Called(Example.Leak().Without<ApplicationForm>()));
        Assert.Equal("vdmc", Called(Example.Unclear()));
        Assert.Equal("d", Called(Example.Message()));
        Assert.Equal("vdmpc", Called(ClaimGuide.Now));
    }

    [Fact]
    public void The_section_stands_first_whatever_the_outcome()
        => Assert.All(
            new[] { Example.Attack(), Example.Leak(), Example.Message(), Example.Unclear(), Example.Attack("2022-05-31"), Example.Attack().ByOtherCategory() },
            example => Assert.Equal(GuideSectionKind.Now, ClaimGuide.For(example.Decide()).Sections[0].Kind));

    [Fact]
    public void A_desk_is_told_with_number_hours_and_what_it_asks_for()
    {
        string desk = Now(ClaimGuide.For(Example.Unclear().Decide(), Today)).Single(item => item.Text.Ja.Contains("0120-179-066", StringComparison.Ordinal)).Text.Ja;

        Assert.Contains("電話0120-179-066、毎日6:00～21:00。", desk, StringComparison.Ordinal);
        Assert.Contains("医籍番号（6桁）または会員番号（10桁）", desk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-05-31", "毎日9:00～21:00")]
    [InlineData("2023-06-01", "毎日6:00～21:00")]
    public void The_hours_are_those_of_the_day_on_which_it_is_read(string day, string hours)
        => Assert.Contains(Now(ClaimGuide.For(Example.Unclear().Decide(), Example.Day(day))), item => item.Text.Ja.Contains(hours, StringComparison.Ordinal));

    [Theory]
    [InlineData("2023-04-24", false)]
    [InlineData("2023-04-25", true)]
    public void The_police_are_named_while_the_memorandum_is_in_force(string day, bool named)
        => Assert.Equal(named, Called(ClaimGuide.For(Example.Unclear().Decide(), Example.Day(day))).EndsWith('c'));

    [Fact]
    public void For_a_care_service_facility_the_memorandum_says_nothing_and_the_guide_says_so()
    {
        ClaimGuide guide = ClaimGuide.For(Example.Attack().At(FacilityKind.CareService).Decide());

        Assert.Equal("vdm", Called(guide));
        Assert.Contains("介護サービス施設・事業所には触れていません", Now(guide)[^1].Text.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_on_the_screen_is_warned_of_before_anything_else()
    {
        GuideItem first = Now(ClaimGuide.For(Example.Message().Decide()))[0];

        Assert.True(first.IsWarning);
        Assert.StartsWith("Never call the number on the screen", first.Text.En, StringComparison.Ordinal);
        Assert.Equal(first, Now(ClaimGuide.Now)[0]);
    }

    [Fact]
    public void Who_is_unsure_is_told_not_to_wait()
        => Assert.All(
            new[] { ClaimGuide.For(Example.Unclear().Decide()), ClaimGuide.Now },
            guide => Assert.Contains(Now(guide), item => item.Text.En.Contains("after an attempt that was blocked: do not wait for certainty", StringComparison.Ordinal)));

    [Fact]
    public void A_pattern_has_a_guide_without_a_claim()
    {
        Assert.Equal([3, 2, 4], Enumerable.Range(1, 3).Select(pattern => ClaimGuide.ForPattern(pattern).Steps.Count));
        Assert.All(Enumerable.Range(1, 3).Select(ClaimGuide.ForPattern), guide =>
        {
            Assert.Null(guide.Decision);
            Assert.All(guide.Documents, document => Assert.Equal((GuideDocumentState.Required, true, false), (document.State, document.IsRequired, document.IsMissing)));
            Assert.Equal(RuleSet.Of([.. guide.Documents.Select(document => document.Requirement)]), guide.Steps[^1].Yields);
        });
        Assert.Equal(
            "サイバー攻撃一時支援金（休業あり）です。支払額は、1日で200,000円、2日で300,000円、3日以上で400,000円です。",
            ClaimGuide.ForPattern(1).Find(GuideSectionKind.Answer).Items[0].Text.Ja);
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimGuide.ForPattern(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimGuide.ForPattern(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimGuide.NowOn(new LocalDate(2021, 12, 31)));
    }

    private static IReadOnlyList<GuideItem> Now(ClaimGuide guide) => guide.Find(GuideSectionKind.Now).Items;

    private static string Called(Example example) => Called(ClaimGuide.For(example.Decide(), Today));

    private static string Called(ClaimGuide guide) => string.Concat(Now(guide).Select(item => item.Text.En switch
    {
        var text when text.StartsWith("The firm that maintains", StringComparison.Ordinal) => "v",
        var text when text.StartsWith("JMA emergency", StringComparison.Ordinal) => "d",
        var text when text.StartsWith("MHLW,", StringComparison.Ordinal) => "m",
        var text when text.StartsWith("Personal Information", StringComparison.Ordinal) => "p",
        var text when text.StartsWith("The prefectural police", StringComparison.Ordinal) => "c",
        _ => "",
    }));
}
