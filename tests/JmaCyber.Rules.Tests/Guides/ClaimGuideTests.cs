namespace JmaCyber.Rules.Tests;

public sealed class ClaimGuideTests
{
    [Fact]
    public void Pattern_1_of_2023_reports_asks_for_the_certificate_and_posts()
    {
        ClaimGuide guide = Guide(Example.Attack().Closed(1).Without<ApplicationForm>());

        Assert.Equal(["1. Report the attack", "2. Ask the association for the closure certificate", "3. Fill in the application form and post it"], Steps(guide));
        Says(guide.Steps[0], "either to the MHLW, on its form, or to the JMA");
        Says(guide.Steps[0], "needs no filing beforehand");
        Says(guide.Steps[0], "as fully as possible");
        Says(guide.Steps[0], "recommended");
        Says(guide.Steps[1], "Ask the prefectural, or the county, city or ward, medical association to make out the closure certificate");
        Says(guide.Steps[1], "the association sets its seal");
        Says(guide.Steps[2], "and the closure certificate");
    }

    [Fact]
    public void Pattern_1_of_2022_reports_to_the_MHLW_only()
    {
        ClaimGuide guide = Guide(Example.Attack("2022-08-01").Closed(1).Without<ApplicationForm>());

        Assert.Equal(["1. Report the attack", "2. Ask the association for the closure certificate", "3. Fill in the application form and post it"], Steps(guide));
        Says(guide.Steps[0], "Report to the MHLW, on its form. For this incident date a report to the JMA does not take its place.");
        Assert.DoesNotContain(guide.Steps[0].Items, item => item.Text.En.Contains("recommended", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-08-01")]
    [InlineData("2024-02-10")]
    public void Pattern_2_is_pattern_1_without_the_certificate(string day)
    {
        ClaimGuide guide = Guide(Example.Attack(day).Without<ApplicationForm>());

        Assert.Equal(["1. Report the attack", "2. Fill in the application form and post it"], Steps(guide));
        Assert.Equal(Guide(Example.Attack(day).Closed(1).Without<ApplicationForm>()).Steps[0].Items, guide.Steps[0].Items);
        Assert.DoesNotContain(guide.Steps.SelectMany(step => step.Items), item => item.Text.En.Contains("certificate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-08-01")]
    [InlineData("2024-02-10")]
    public void Pattern_3_puts_the_final_report_out_as_PDF_before_it_is_sent_and_dates_it_by_hand(string day)
    {
        ClaimGuide guide = Guide(Example.Leak(day).Without<ApplicationForm>());

        Assert.Equal(
            [
                "1. File the preliminary report to the PPC",
                "2. Fill in the final report, put it out as PDF, then send it",
                "3. Print the PDF and add the date",
                "4. Fill in the application form and post it",
            ],
            Steps(guide));
        Says(guide.Steps[0], "CSV");
        Says(guide.Steps[1], "Fill in every item");
        Says(guide.Steps[2], "by hand");
        Assert.Equal(["(1) Fill", "(2) Put ", "(3) Send"], guide.Steps[1].Items.Select(item => item.Text.En[..8]));
        GuideItem warning = Assert.Single(guide.Steps.SelectMany(step => step.Items), item => item.IsWarning);
        Assert.Same(guide.Steps[1].Items[1], warning);
        Assert.Contains("before you send it: afterwards that is impossible", warning.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void No_guide_says_to_send_the_report_to_the_PPC_before_it_says_to_put_it_out_as_PDF()
        => Assert.All(
            new[] { Guide(Example.Leak().Without<ApplicationForm>()), Guide(Example.Leak().Without<PpcReport>()), ClaimGuide.ForPattern(3) },
            guide => Assert.All(Enum.GetValues<Language>(), language =>
            {
                string page = ClaimGuidePage.Render(guide, language);
                int pdf = page.IndexOf("PDF", StringComparison.Ordinal);
                int sending = page.IndexOf(language == Language.Ja ? "送信してください" : "Send it.", StringComparison.Ordinal);
                Assert.InRange(pdf, 0, sending);
            }));

    [Fact]
    public void A_program_that_takes_reports_to_the_JMA_alone_asks_for_no_other()
    {
        SupportProgram program = SupportProgram.Current
            .WithVersions([SupportProgram.Current.Versions[1] with { AttackReports = [AttackReport.Jma] }]).OrThrow();
        ClaimGuide guide = ClaimGuide.For(Example.Attack().ReportedToJma().Without<ApplicationForm>().Decide(program));

        Says(guide.Steps[0], "Write the report to the JMA.");
        Assert.DoesNotContain(
            guide.Sections.Where(section => section.Kind != GuideSectionKind.Now).SelectMany(Items),
            item => item.Text.En.Contains("MHLW", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sections_stand_in_the_order_of_reading()
    {
        Assert.Equal(Enum.GetValues<GuideSectionKind>(), Guide(Example.Attack().Without<ApplicationForm>()).Sections.Select(section => section.Kind));
        Assert.False(Guide(Example.Unclear()).TryFind(GuideSectionKind.Steps, out _));
        Assert.Throws<ArgumentException>(() => Guide(Example.Unclear()).Find(GuideSectionKind.Steps));
    }

    [Fact]
    public void A_claim_that_is_paid_or_refused_for_good_is_told_no_steps()
    {
        ClaimGuide paid = Guide(Example.Attack().Closed(1));
        Assert.Equal(
            [GuideSectionKind.Now, GuideSectionKind.Answer, GuideSectionKind.Documents, GuideSectionKind.Afterwards, GuideSectionKind.Money, GuideSectionKind.Contacts],
            paid.Sections.Select(section => section.Kind));
        Assert.Equal("申告された限りでは、必要な書類はすべて届いています。", Assert.Single(paid.Find(GuideSectionKind.Documents).Items).Text.Ja);
        ClaimGuide refused = Guide(Example.Attack().Closed(1).ByOtherCategory());
        Assert.Equal([GuideSectionKind.Now, GuideSectionKind.Answer, GuideSectionKind.Contacts], refused.Sections.Select(section => section.Kind));
        Assert.All(new[] { paid, refused }, guide => Assert.StartsWith("Should harm be done or suspected again", guide.Sections[0].Items[0].Text.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_can_be_made_again_is_told_the_steps_of_that()
        => Assert.Equal("These are the steps of a claim that is made again.", Guide(Example.Leak().After("2023-07-01")).Find(GuideSectionKind.Steps).Items[0].Text.En);

    [Fact]
    public void The_last_step_posts_all_that_is_required_to_the_address_of_the_office()
    {
        foreach (Example example in new[] { Example.Attack().Closed(1).Without<ApplicationForm>(), Example.Attack().Without<ApplicationForm>(), Example.Leak().Without<ApplicationForm>() })
        {
            ClaimGuide guide = Guide(example);
            Assert.Equal(RuleSet.Of([.. guide.Documents.Where(document => document.IsRequired).Select(document => document.Requirement)]), guide.Steps[^1].Yields);
            GuideSection posting = guide.Find(GuideSectionKind.Posting);
            Assert.StartsWith("〒980-8799 ", posting.Items[0].Verbatim, StringComparison.Ordinal);
            Assert.Contains(posting.Items, item => item.Text.Ja == "送料は会員の負担です。");
        }
    }

    [Fact]
    public void Whom_to_ask_names_the_office_and_for_an_attack_the_MHLW()
    {
        Assert.Equal(
            ["0120-411-250", "03-6812-7837"],
            Guide(Example.Attack().Without<ApplicationForm>()).Find(GuideSectionKind.Contacts).Items.SelectMany(Telephones));
        Assert.Equal(["0120-411-250"], Guide(Example.Leak()).Find(GuideSectionKind.Contacts).Items.SelectMany(Telephones));
    }

    [Fact]
    public void Wherever_the_mail_of_the_office_is_offered_its_subject_stands_beside_it()
        => Assert.All(
            new[] { Guide(Example.Attack()), Guide(Example.Message()), Guide(Example.Unclear()), ClaimGuide.Now, ClaimGuide.ForPattern(3) },
            guide => Assert.Contains(guide.Find(GuideSectionKind.Contacts).Items, item => item.Verbatim == "【日本医師会】【会員様名(医療機関名・介護サービス事業所名)】一時支援金手続き希望"));

    [Fact]
    public void The_forms_are_named_as_they_are_printed_and_where_their_samples_are()
    {
        Assert.Equal([ClaimForm.ReportContent, ClaimForm.ClosureCertificate, ClaimForm.Application], Forms(ClaimGuide.ForPattern(1)));
        Assert.Equal([ClaimForm.ReportContent, ClaimForm.Application], Forms(ClaimGuide.ForPattern(2)));
        Assert.Equal([ClaimForm.Application], Forms(ClaimGuide.ForPattern(3)));
        Assert.Contains(
            ClaimGuide.ForPattern(2).Find(GuideSectionKind.Documents).Items,
            item => item.Text.Ja.Contains("メンバーズルーム", StringComparison.Ordinal) && item.Text.Ja.Contains("別添資料", StringComparison.Ordinal));

        static IEnumerable<ClaimForm> Forms(ClaimGuide guide) => ClaimForm.All.Where(form => guide.Find(GuideSectionKind.Documents).Items
            .Any(item => item.Text.Ja.StartsWith($"様式「{form.Name.Ja}」", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_tax_agency_s_two_pages_are_named()
        => Assert.Equal(
            [
                "https://www.nta.go.jp/taxes/shiraberu/saigai/h30/0018008-045/09.htm",
                "https://www.nta.go.jp/taxes/shiraberu/shirabekata/9200.htm#a02",
            ],
            Guide(Example.Attack()).Find(GuideSectionKind.Money).Items.Select(item => item.Verbatim).OfType<string>());

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 2)]
    public void Before_the_start_of_the_program_there_are_no_steps(string day, int steps)
    {
        ClaimGuide guide = Guide(Example.Attack(day).Without<ApplicationForm>());

        Assert.Equal(steps, guide.Steps.Count);
        Assert.Equal(steps == 0, guide.Documents.Count == 0);
    }

    private static ClaimGuide Guide(Example example) => ClaimGuide.For(example.Decide());

    private static IEnumerable<string> Steps(ClaimGuide guide) => guide.Steps.Select(step => step.ToString());

    private static IEnumerable<GuideItem> Items(GuideSection section) => section.Items.Concat(section.Steps.SelectMany(step => step.Items));

    private static IEnumerable<string> Telephones(GuideItem item)
        => item.Text.En.Split(' ').Where(word => word.StartsWith('0')).Select(word => word.TrimEnd(','));

    private static void Says(GuideStep step, string part) => Assert.Contains(step.Items, item => item.Text.En.Contains(part, StringComparison.Ordinal));
}
