namespace JmaCyber.Rules.Tests;

public sealed class ClaimGuideMarkdownTests
{
    private static readonly Example[] Examples =
    [
        Example.Attack().Closed(2), Example.Attack(), Example.Leak(), Example.Message(), Example.Unclear(),
        Example.Attack("2022-08-01").Closed(2).ReportedToJma(), Example.Attack("2022-08-01").Without<MhlwReport>(), Example.Leak("2022-08-01").Without<PpcReport>(),
        Example.Attack("2022-05-31"), Example.Leak().After("2023-07-01"), Example.Attack().By(InsiderCrime.UnderInvestigation), Example.Attack("2031-03-18").Leaking(),
    ];

    private static IEnumerable<ClaimGuide> Guides => Examples.Select(example => ClaimGuide.For(example.Decide()))
        .Concat(Enumerable.Range(1, 3).Select(ClaimGuide.ForPattern)).Append(ClaimGuide.Now);

    private static IEnumerable<GuideItem> Items => Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Items
        .Concat(section.Steps.SelectMany(step => step.Items))
        .Concat(section.Documents.SelectMany(document => document.Remarks.Append(document.Issuer))));

    [Fact]
    public void Every_text_has_both_languages()
    {
        Assert.All(Items, item => Cited.HasBothLanguages(item.Text));
        Assert.All(Guides, guide => Cited.HasBothLanguages(guide.Title));
        Assert.All(Guides.SelectMany(guide => guide.Sections), section => Cited.HasBothLanguages(section.Title));
        Assert.All(Guides.SelectMany(guide => guide.Steps), step => Cited.HasBothLanguages(step.Title));
        Assert.All(Guides.SelectMany(guide => guide.Documents), document => Cited.HasBothLanguages(document.Name));
        Assert.All(Guides.SelectMany(guide => guide.Documents), document => Cited.HasBothLanguages(document.StateText));
    }

    [Fact]
    public void Every_source_resolves() => Assert.All(Items, item => Cited.Resolves(item.Sources));

    [Fact]
    public void Both_sides_of_what_is_said_of_every_claim_name_the_same_numbers()
        => Assert.All(
            Guides.SelectMany(guide => guide.Sections).Where(section => section.Kind is not GuideSectionKind.Answer).SelectMany(section => section.Items
                .Concat(section.Steps.SelectMany(step => step.Items))
                .Concat(section.Documents.Select(document => document.Issuer))),
            item => RegisterTests.AssertSameNumbers(item.Text));

    [Fact]
    public void A_page_says_once_that_it_is_unofficial()
        => AssertAllPages((guide, language, page) =>
        {
            string disclaimer = (guide.Decision is null ? Disclaimer.OfInformation : Disclaimer.Text).In(language);
            Assert.Equal(page.IndexOf(disclaimer, StringComparison.Ordinal), page.LastIndexOf(disclaimer, StringComparison.Ordinal));
            Assert.Contains(disclaimer, page, StringComparison.Ordinal);
        });

    [Fact]
    public void A_page_holds_everything_in_the_order_of_the_guide()
        => AssertAllPages((guide, language, page) =>
        {
            int place = 0;
            page = Whole(page);
            foreach (GuideSection section in guide.Sections)
            {
                Find($"\n## {MarkdownPage.Escaped(section.Title.In(language))}\n");
                Assert.All(section.Items, item => Find(MarkdownPage.Escaped(item.Text.In(language))));
                foreach (GuideStep step in section.Steps)
                {
                    Find($"\n### {step.Number}. {step.Title.In(language)}\n");
                    Assert.All(step.Items, item => Find(MarkdownPage.Escaped(item.Text.In(language))));
                }

                Assert.All(section.Documents, document => Find($"| {document.Name.In(language)} |"));
            }

            void Find(string part)
            {
                place = page.IndexOf(Whole(part), place, StringComparison.Ordinal);
                Assert.True(place >= 0, part);
            }

            // A page writes the figures of a date once, and a part of it does so by itself.
            static string Whole(string text) => System.Text.RegularExpressions.Regex.Replace(text, "日（[0-9-]{10}）", "日");
        });

    [Fact]
    public void A_page_without_sources_says_the_same_and_cites_nothing()
        => Assert.All(Guides, guide =>
        {
            string page = ClaimGuidePage.Render(guide, Language.En, sources: false);
            Assert.DoesNotContain("manual Q4", page, StringComparison.Ordinal);
            Assert.DoesNotContain("*", page.Replace("**", "", StringComparison.Ordinal).Replace("\\*", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.All(guide.Sections.SelectMany(section => section.Items), item => Assert.Contains(MarkdownPage.Escaped(item.Text.En), page, StringComparison.Ordinal));
        });

    [Fact]
    public void A_page_names_documents_as_people_know_them()
    {
        string page = ClaimGuidePage.Render(ClaimGuide.For(Example.Attack().Without<ApplicationForm>().Decide()), Language.Ja);

        Assert.Contains("*マニュアル 請求の流れ、マニュアル 2-3（2）*", page, StringComparison.Ordinal);
        Assert.Contains("覚書 第3条第1項", page, StringComparison.Ordinal);
        Assert.DoesNotContain("MANUAL", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_document_stands_out()
    {
        string page = ClaimGuidePage.Render(ClaimGuide.For(Example.Attack().Closed(1).Without<ClosureCertificate>().Decide()), Language.Ja);

        Assert.Contains("| 休業証明書 | 必要 | **未着** |", page, StringComparison.Ordinal);
        Assert.Contains("| 給付申請兼振込依頼書 | 必要 | 令和6年2月10日（2024-02-10）到着 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_in_an_id_stays_text()
    {
        string page = ClaimGuidePage.Render(ClaimGuide.For(Example.Attack().Named("*<b>_1_").Decide()), Language.En);

        Assert.StartsWith("# Guide for claim \\*\\<b\\>\\_1\\_: payable\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_is_asked_for_with_a_decision_and_a_page_with_a_guide()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimGuide.For(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimGuidePage.Render(null!, Language.En));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guides.First().Find((GuideSectionKind)99));
    }

    private static void AssertAllPages(Action<ClaimGuide, Language, string> check)
        => Assert.All(Guides, guide => Assert.All(Enum.GetValues<Language>(), language => check(guide, language, ClaimGuidePage.Render(guide, language))));
}
