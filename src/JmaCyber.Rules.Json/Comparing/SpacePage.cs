using System.Globalization;

namespace JmaCyber.Rules.Json;

/// <summary>A comparison over the decision space as a page for people: every region in which two programs decide differently.</summary>
public static class SpacePage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="title">What the page is about.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(SpaceComparison comparison, Text title, Language language)
    {
        var page = new MarkdownPage(language);
        string cells = Guard.NotNull(comparison).Cells.ToString("#,##0", CultureInfo.InvariantCulture);
        page.Heading(1, Guard.NotNull(title));
        page.Paragraph(Disclaimer.Text);
        page.Paragraph(new(
            $"ありうる請求を{cells}の場合に分けてすべて比べました。判定が変わるのは次の{comparison.Regions.Count}の範囲だけです。",
            $"Every claim that there can be, in {cells} cases, was compared. Decisions change in these {comparison.Regions.Count} regions and nowhere else."));
        if (comparison.Regions.Count > 0)
        {
            page.Table(
                [new("範囲", "Region"), new("変更前(例)", "Before (witness)"), new("変更後(例)", "After (witness)")],
                comparison.Regions.Select(region => new[] { region.Condition, Decided(region.Before), Decided(region.After) }));
        }

        return page.ToString();
    }

    private static Text Decided(Decision decision)
    {
        Text outcome = DecisionWords.Of(decision.Outcome);
        string more = decision.Match(
            payable => $" {payable.Amount}",
            incomplete => $" {incomplete.Amount} ({incomplete.Missing})",
            referred => $" ({referred.Reasons})",
            refused => $" ({refused.Reasons})");
        string version = decision.Version is { } one ? $" [{MarkdownPage.Escaped(one.Id)}]" : string.Empty;
        return new(outcome.Ja + more + version, outcome.En + more + version);
    }
}
