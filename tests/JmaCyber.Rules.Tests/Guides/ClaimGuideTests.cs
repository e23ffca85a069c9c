namespace JmaCyber.Rules.Tests;

public sealed class ClaimGuideTests
{
    [Fact]
    public void Pattern_1_of_2023_reports_gets_the_certificate_and_posts()
    {
        ClaimGuide guide = Guide(Example.Attack().Closed(1));

        Assert.Equal(["1. Report the attack", "2. Get the closure certificate", "3. Fill in the application form and post it"], Steps(guide));
        Says(guide.Steps[0], "either to the MHLW, on its form, or to the JMA");
        Says(guide.Steps[0], "needs no filing beforehand");
        Says(guide.Steps[0], "as fully as possible");
        Says(guide.Steps[0], "recommended");
        Says(guide.Steps[1], "the prefectural, or the county, city or ward, medical association seal it");
        Says(guide.Steps[2], "and the closure certificate");
    }

    [Fact]
    public void Pattern_1_of_2022_reports_to_the_MHLW_only()
    {
        ClaimGuide guide = Guide(Example.Attack("2022-08-01").Closed(1));

        Assert.Equal(["1. Report the attack", "2. Get the closure certificate", "3. Fill in the application form and post it"], Steps(guide));
        Says(guide.Steps[0], "Report to the MHLW, on its form. For this incident date a report to the JMA does not take its place.");
        Assert.DoesNotContain(guide.Steps[0].Items, item => item.Text.En.Contains("recommended", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-08-01")]
    [InlineData("2024-02-10")]
    public void Pattern_2_is_pattern_1_without_the_certificate(string day)
    {
        ClaimGuide guide = Guide(Example.Attack(day));

        Assert.Equal(["1. Report the attack", "2. Fill in the application form and post it"], Steps(guide));
        Assert.Equal(Guide(Example.Attack(day).Closed(1)).Steps[0].Items, guide.Steps[0].Items);
        Assert.DoesNotContain(guide.Steps.SelectMany(step => step.Items), item => item.Text.En.Contains("certificate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-08-01")]
    [InlineData("2024-02-10")]
    public void Pattern_3_prints_the_final_report_before_it_is_sent_and_dates_it_by_hand(string day)
    {
        ClaimGuide guide = Guide(Example.Leak(day));

        Assert.Equal(
            [
                "1. File the preliminary report to the PPC",
                "2. File the final report, printing it to PDF before it is sent",
                "3. Print the PDF and add the date",
                "4. Fill in the application form and post it",
            ],
            Steps(guide));
        Says(guide.Steps[0], "CSV");
        Says(guide.Steps[1], "Fill in every item");
        Says(guide.Steps[2], "by hand");
        GuideItem warning = Assert.Single(guide.Steps.SelectMany(step => step.Items), item => item.IsWarning);
        Assert.Contains(warning, guide.Steps[1].Items);
        Assert.Contains("before you send it: afterwards that is impossible", warning.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_takes_reports_to_the_JMA_alone_asks_for_no_other()
    {
        SupportProgram program = SupportProgram.Current
            .WithVersions([SupportProgram.Current.Versions[1] with { AttackReports = [AttackReport.Jma] }]).OrThrow();
        ClaimGuide guide = ClaimGuide.For(Example.Attack().ReportedToJma().Decide(program));

        Says(guide.Steps[0], "Write the report to the JMA.");
        Assert.DoesNotContain(Items(guide), item => item.Text.En.Contains("MHLW", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sections_stand_in_the_order_of_reading()
    {
        Assert.Equal(Enum.GetValues<GuideSectionKind>(), Guide(Example.Attack()).Sections.Select(section => section.Kind));
        Assert.False(Guide(Example.Unclear()).TryFind(GuideSectionKind.Steps, out _));
        Assert.Throws<ArgumentException>(() => Guide(Example.Unclear()).Find(GuideSectionKind.Steps));
    }

    [Fact]
    public void The_last_step_posts_all_that_is_required_to_the_address_of_the_office()
    {
        foreach (Example example in new[] { Example.Attack().Closed(1), Example.Attack(), Example.Leak() })
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
            Guide(Example.Attack()).Find(GuideSectionKind.Contacts).Items.SelectMany(Telephones));
        Assert.Equal(["0120-411-250"], Guide(Example.Leak()).Find(GuideSectionKind.Contacts).Items.SelectMany(Telephones));
    }

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 2)]
    public void Before_the_start_of_the_program_there_are_no_steps(string day, int steps)
    {
        ClaimGuide guide = Guide(Example.Attack(day));

        Assert.Equal(steps, guide.Steps.Count);
        Assert.Equal(steps == 0, guide.Documents.Count == 0);
    }

    private static ClaimGuide Guide(Example example) => ClaimGuide.For(example.Decide());

    private static IEnumerable<string> Steps(ClaimGuide guide) => guide.Steps.Select(step => step.ToString());

    private static IEnumerable<GuideItem> Items(ClaimGuide guide)
        => guide.Sections.SelectMany(section => section.Items.Concat(section.Steps.SelectMany(step => step.Items)));

    private static IEnumerable<string> Telephones(GuideItem item)
        => item.Text.En.Split(' ').Where(word => word.StartsWith('0')).Select(word => word.TrimEnd(','));

    private static void Says(GuideStep step, string part) => Assert.Contains(step.Items, item => item.Text.En.Contains(part, StringComparison.Ordinal));
}
