using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Flowcharts;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>What the register says beside its rules: how an outcome is found (8), the way of a claim (9), the desks (10), the memorandum (11).</summary>
internal static class RegisterGuidance
{
    private static readonly Text SourcesHead = new("出典", "Sources");

    /// <summary>What stands in a section beside its rules; nothing in most.</summary>
    public static void Section(MarkdownPage page, int section)
    {
        switch (section)
        {
            case 8:
                Outcomes(page);
                break;
            case 9:
                Guide(page);
                break;
            case 10:
                Desks(page);
                Measures(page);
                break;
            case 11:
                Memorandum(page);
                break;
        }
    }

    private static void Outcomes(MarkdownPage page)
    {
        page.Paragraph(new(
            "すべてのルールを判定し、その後、次の順に見て最初に当てはまるものを結果とします。どのルールも、ほかのルールの判定を止めません。",
            "Every rule is judged, and none stops the others. Then the first of these that applies is the outcome."));
        page.Table(
            [new("結果", "Outcome"), new("当てはまるとき", "When")],
            [
                [DecisionTitles.For(Outcome.NotPayable), new("支払対象外とするルールが1つでもあるときです。理由は、そのすべてです。", "Any rule says so; the reasons are all that do.")],
                [
                    DecisionTitles.For(Outcome.Referred),
                    new("一時支援金事務局でなければ判断できないルールが1つでもあるときです。理由は、そのすべてです。", "Any rule says that the office must decide; the reasons are all that do."),
                ],
                [
                    DecisionTitles.For(Outcome.Incomplete),
                    new("満たされていない要件があるときです。そのすべてと、そろえば支払われる額を示します。", "A requirement is missing; all are named, and the amount that would be paid."),
                ],
                [
                    DecisionTitles.For(Outcome.Payable),
                    new(
                        "そのいずれでもないときです。支援金、パターン、額と内訳、年間、支払時期、注記を示します。",
                        "None of these; shown are kind, pattern, amount with its breakdown, program year, payout dates and notes."),
                ],
            ]);
    }

    private static void Guide(MarkdownPage page)
    {
        for (int pattern = 1; pattern <= 3; pattern++)
        {
            var guide = ClaimGuide.ForPattern(pattern);
            Text what = Flowchart.For(SupportProgram.Current).Outcomes[pattern - 1].Text;
            page.Heading(3, new($"パターン{pattern}：{what.Ja}", $"Pattern {pattern}: {what.En}"));
            page.Table(
                [new("手順", "Step"), new("内容", "What to do"), SourcesHead],
                guide.Steps.Select(step => new[]
                {
                    new Text($"{step.Number}. {step.Title.Ja}", $"{step.Number}. {step.Title.En}"),
                    Joined(step.Items.Select(item => item.Text)),
                    Codes(step.Items.SelectMany(item => item.Sources)),
                }));
        }

        page.Heading(3, new("様式、送り先、支払いの後", "Forms, address, and what follows"));
        var first = ClaimGuide.ForPattern(1);
        IEnumerable<GuideSectionKind> kinds = [GuideSectionKind.Documents, GuideSectionKind.Posting, GuideSectionKind.Afterwards, GuideSectionKind.Money];
        foreach (GuideItem item in kinds.SelectMany(kind => first.Find(kind).Items))
        {
            string exactly = item.Verbatim is { } verbatim ? $" `{verbatim}`" : string.Empty;
            page.Item(new(
                $"{MarkdownPage.Escaped(item.Text.Ja)}{exactly} *{Codes(item.Sources).Ja}*",
                $"{MarkdownPage.Escaped(item.Text.En)}{exactly} *{Codes(item.Sources).En}*"));
        }

        page.EndList();
    }

    private static void Desks(MarkdownPage page)
    {
        page.Table(
            [new("窓口", "Desk"), new("連絡先", "Contact"), new("受付時間", "Hours"), new("利用できる人", "Who may ask"), new("内容", "What for"), SourcesHead],
            Desk.All.Select(desk => new[]
            {
                desk.Name,
                desk.MailSubject is { } subject
                    ? new Text($"{desk.Contact.Text.Ja}。件名 `{subject}`", $"{desk.Contact.Text.En}; subject `{subject}`")
                    : desk.Contact.Text,
                Hours(desk),
                desk.Who.Text,
                Joined(About(desk).Select(one => one.Text)),
                Codes(desk.Sources.Concat(desk.Hours.SelectMany(one => one.Sources)).Concat(About(desk).Append(desk.Who).SelectMany(one => one.Sources))),
            }));
    }

    private static Text Hours(Desk desk) => desk.Hours.Count == 0
        ? new("資料に示されていません", "not given")
        : new(
            string.Join("。", desk.Hours.Select(one => $"{DateText.Ja(one.From)}から{one.Text.Ja}")),
            string.Join("; ", desk.Hours.Select(one => $"from {DateText.En(one.From)} {one.Text.En}")));

    private static IEnumerable<CitedText> About(Desk desk)
    {
        IEnumerable<CitedText> told = desk.Does.Concat(desk.DoesNot).Append(desk.Reach);
        told = desk.Cost is { } cost ? told.Append(cost) : told;
        told = desk.Shared is { } shared ? told.Append(shared) : told;
        return told.Concat(desk.Caveats);
    }

    private static void Measures(MarkdownPage page)
    {
        page.Heading(3, new("支援策", "The support measures"));
        page.Paragraph(new(
            $"{SupportMeasure.Counting.Text.Ja} *{Codes(SupportMeasure.Counting.Sources).Ja}*",
            $"{SupportMeasure.Counting.Text.En} *{Codes(SupportMeasure.Counting.Sources).En}*"));
        page.Table(
            [new("支援策", "Measure"), new("確かに始まっている日", "Known to run from"), SourcesHead],
            SupportMeasure.All.Select(one => new[]
            {
                new Text($"{one.Number}. {one.Name.Ja}", $"{one.Number}. {one.Name.En}"), Day(one.RunsFrom), Codes(one.Sources),
            }));
        page.Table(
            [new("解説資料・動画", "Material"), new("内容", "What it is"), new("確かに始まっている日", "Known to run from"), SourcesHead],
            GuidelineMaterial.All.Select(one => new[] { one.Name, one.About.Text, Day(one.RunsFrom), Codes(one.About.Sources) }));
        foreach (PlannedStart plan in Desk.Guideline.PlannedStarts)
        {
            page.Item(new($"{plan.Statement.Text.Ja} *{Codes(plan.Statement.Sources).Ja}*", $"{plan.Statement.Text.En} *{Codes(plan.Statement.Sources).En}*"));
        }

        page.EndList();
    }

    private static void Memorandum(MarkdownPage page)
    {
        page.Heading(3, new("覚書のその他の条項", "The memorandum's other articles"));
        page.Table(
            [new("事項", "Matter"), new("内容", "What it says"), SourcesHead],
            MemorandumArticle.All.Select(one => new[] { one.Title, one.Statement.Text, Codes(one.Statement.Sources) }));
    }

    private static Text Day(NodaTime.LocalDate date) => new(DateText.Ja(date), DateText.En(date));

    private static Text Joined(IEnumerable<Text> texts)
    {
        Text[] all = texts.ToArray();
        return new(string.Concat(all.Select(one => one.Ja)), string.Join(" ", all.Select(one => one.En)));
    }

    private static Text Codes(IEnumerable<Source> sources)
    {
        string codes = string.Join("; ", sources.Distinct());
        return new(codes, codes);
    }
}
