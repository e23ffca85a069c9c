using System.Globalization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A comparison over the decision space as a page for people: every region in which two programs decide differently.</summary>
public static class SpaceComparisonPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="title">What the page is about.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(SpaceComparison comparison, Text title, Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, MarkdownPage.Escaped(Guard.NotNull(title)));
        page.Paragraph(Disclaimer.Text);
        page.Paragraph(Summary(Guard.NotNull(comparison)));
        if (comparison.Regions.Count > 0)
        {
            page.Paragraph(new(
                "同じ施設の先の請求の判定が変わると、この範囲にない後の請求の判定も変わることがあります。請求のファイルどうしの比較で確かめられます。",
                "Where an earlier claim of the same facility is itself decided differently, " +
                "later ones can change with it, outside these regions; comparing a file of claims shows that."));
            Regions(
                page,
                new("結果または額が変わる範囲", "Where outcome or amount changes"),
                Common(comparison.Detail),
                comparison.Regions.Where(region => region.ChangesAnswer));
            Regions(
                page,
                new("結果と額は同じで、ほかの項目が変わる範囲", "Where outcome and amount stay and another member changes"),
                new(
                    "同じ範囲でも請求ごとに結果と額は異なり得ますが、いずれも変わりません。変わる項目は例のものです。",
                    "Claims of a region can differ in outcome and amount, but keep both; the members that change are the witness's."),
                comparison.Regions.Where(region => !region.ChangesAnswer));
        }

        return page.ToString();
    }

    private static Text Summary(SpaceComparison comparison)
    {
        string cells = comparison.Cells.ToString("#,##0", CultureInfo.InvariantCulture);
        Text all = new($"ありうる請求を{cells}の場合に分けてすべて比べました。", $"Every claim that there can be, in {cells} cases, was compared.");
        Text result = comparison.Regions.Count switch
        {
            0 => new("判定は変わりません。", "No decision changes."),
            1 => new("先の請求の結果を所与とすると、判定が変わるのは次の範囲だけです。", "Earlier claims taken as they ended, decisions change in this region and nowhere else."),
            var count => new(
                $"先の請求の結果を所与とすると、判定が変わるのは次の{count}の範囲だけです。",
                $"Earlier claims taken as they ended, decisions change in these {count} regions and nowhere else."),
        };
        return new(all.Ja + result.Ja, $"{all.En} {result.En}");
    }

    private static Text Common(RegionDetail detail) => detail switch
    {
        RegionDetail.Amounts => new(
            "同じ範囲の請求は結果と額が同じです。そのほかの項目は例のものです。",
            "The claims of a region have outcome and amount in common; everything else is the witness's."),
        RegionDetail.Outcomes => new(
            "同じ範囲の請求は結果が同じです。額とそのほかの項目は例のものです。",
            "The claims of a region have the outcomes in common; amounts and everything else are the witness's."),
        RegionDetail.Any => new(
            "同じ範囲の請求は、判定が変わることだけが共通です。結果、額とそのほかの項目は例のものです。",
            "The claims of a region have in common only that they change; outcomes, amounts and everything else are the witness's."),
    };

    private static void Regions(MarkdownPage page, Text heading, Text common, IEnumerable<SpaceRegion> regions)
    {
        Text[][] rows =
        [.. regions.Select(region => new[] { MarkdownPage.Escaped(region.Condition), Decided(region.Before), Decided(region.After), Members(region) })];
        if (rows.Length > 0)
        {
            page.Heading(2, heading);
            page.Paragraph(common);
            page.Table(
                [
                    new("範囲", "Region"),
                    new("変更前（例）", "Before (witness)"),
                    new("変更後（例）", "After (witness)"),
                    new("変わる項目（例）", "Members that change (witness)"),
                ],
                rows);
        }
    }

    private static Text Members(SpaceRegion region)
        => PageWords.Changed(DecisionRecord.From(region.Before).DifferencesFrom(DecisionRecord.From(region.After)));

    private static Text Decided(Decision decision)
    {
        Text outcome = DecisionTitles.For(decision.Outcome);
        (string amount, RuleSet rules) = decision.Match(
            payable => ($" {payable.Amount}", RuleSet.Empty),
            incomplete => ($" {incomplete.Amount}", incomplete.Missing),
            referred => (string.Empty, referred.Reasons),
            refused => (string.Empty, refused.Reasons));
        (string ja, string en) = PageWords.Because(rules.Select(rule => rule.Id));
        string version = decision.Version is { } one ? MarkdownPage.Escaped(one.Id) : string.Empty;
        return new(
            $"{outcome.Ja}{amount}{(amount.Length == 0 ? "" : "円")}{ja}{(version.Length == 0 ? "" : $"（{VersionText.Of(version).Ja}）")}",
            $"{outcome.En}{amount}{en}{(version.Length == 0 ? "" : $" [{version}]")}");
    }
}
