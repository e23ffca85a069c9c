using System.Globalization;
using System.Text;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json.Comparing;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A comparison as a page for people, short enough for the comment of a pull request: what changes, for how many, by how much.</summary>
public static class ComparisonPage
{
    private const int MostRows = 100;

    private static readonly (string Member, Text Head)[] Cuts =
    [
        ("pattern", new("パターン", "Pattern")),
        ("version", new("版", "Version")),
        ("programYear", new("年度", "Program year")),
    ];

    private static readonly string[] Causes = ["reasons", "missing"];

    private static readonly string[] Answer = ["outcome", "amount"];

    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="title">What the page is about.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(DecisionComparison comparison, Text title, Language language)
    {
        Guard.NotNull(comparison);
        var page = new MarkdownPage(language);
        page.Heading(1, Guard.NotNull(title));
        page.Paragraph(Disclaimer.Text);
        Yen more = comparison.AmountAfter - comparison.AmountBefore;
        int ofAnswer = comparison.Changes.Count(change => change.Members.Count == 0 || change.Members.Any(Answer.Contains));
        string sign = more > Yen.Zero ? "+" : string.Empty;
        page.Paragraph(new(
            $"請求{comparison.Claims}件のうち、結果または額が変わるもの{ofAnswer}件、ほかの項目だけが変わるもの{comparison.Changes.Count - ofAnswer}件。" +
                $"支払額は計{comparison.AmountBefore}円から{comparison.AmountAfter}円になります({sign}{more}円)。",
            $"Claims: {comparison.Claims}; outcome or amount changes: {ofAnswer}; only another member changes: {comparison.Changes.Count - ofAnswer}. " +
                $"Paid in all: {comparison.AmountBefore} yen before, {comparison.AmountAfter} yen after ({sign}{more} yen)."));
        if (comparison.Changes.Count > 0)
        {
            Outcomes(page, comparison);
            foreach ((string member, Text head) in Cuts)
            {
                Table(page, head, comparison.Changes, change => Same((change.After ?? change.Before)!.Shown(member)));
            }

            Claims(page, comparison);
        }

        return page.ToString();
    }

    private static void Outcomes(MarkdownPage page, DecisionComparison comparison)
        => Table(page, new("結果", "Outcome"), comparison.Changes, change =>
        {
            Text before = Outcome(change.Before);
            Text after = Outcome(change.After);
            return new($"{before.Ja} → {after.Ja}", $"{before.En} → {after.En}");
        });

    private static void Table(MarkdownPage page, Text head, IReadOnlyList<DecisionChange> changes, Func<DecisionChange, Text> key)
        => page.Table(
            [head, new("変わる請求", "Claims changed"), new("変更前(円)", "Yen before"), new("変更後(円)", "Yen after")],
            changes.GroupBy(key).OrderBy(group => group.Key.En, StringComparer.Ordinal).Select(group => new[]
            {
                group.Key,
                Same(group.Count().ToString(CultureInfo.InvariantCulture)),
                Same(Sum(group.Select(change => change.Before))),
                Same(Sum(group.Select(change => change.After))),
            }));

    private static void Claims(MarkdownPage page, DecisionComparison comparison)
    {
        page.Heading(2, new("変わる請求", "Claims that change"));
        page.Table(
            [new("請求", "Claim"), new("変更前", "Before"), new("変更後", "After"), new("変わる項目", "Members that change")],
            comparison.Changes.Take(MostRows).Select(change => new[]
            {
                Same(MarkdownPage.Escaped(change.Claim)),
                Decided(change.Before),
                Decided(change.After),
                Same(string.Join(", ", change.Members)),
            }));
        int rest = comparison.Changes.Count - MostRows;
        if (rest > 0)
        {
            page.Paragraph(new($"ほかに{rest}件あります。すべてはJSON Linesの出力にあります。", $"There are {rest} more; the JSON Lines output has them all."));
        }
    }

    private static Text Decided(DecisionRecord? record)
    {
        Text outcome = Outcome(record);
        if (record is null)
        {
            return outcome;
        }

        var details = new StringBuilder();
        if (record.Amount is { } amount && amount > Yen.Zero)
        {
            details.Append(' ').Append(amount);
        }

        foreach (string member in Causes)
        {
            string shown = record.Shown(member);
            details.Append(shown.Length == 0 || string.Equals(shown, DecisionRecord.Nothing, StringComparison.Ordinal) ? string.Empty : $" ({shown})");
        }

        string escaped = MarkdownPage.Escaped(details.ToString());
        return new(outcome.Ja + escaped, outcome.En + escaped);
    }

    private static Text Outcome(DecisionRecord? record)
    {
        if (record is null)
        {
            return new("なし", "none");
        }

        int place = Array.IndexOf(ContractName.All<Outcome>(), record.Outcome);
        return place < 0 ? Same(MarkdownPage.Escaped(record.Outcome)) : DecisionTitles.For((Outcome)place);
    }

    private static string Sum(IEnumerable<DecisionRecord?> records)
        => records.Aggregate(Yen.Zero, (sum, record) => record is null ? sum : sum + record.Paid).ToString();

    private static Text Same(string text) => string.IsNullOrWhiteSpace(text) ? new("–", "–") : new(text, text);
}
