using System.Globalization;
using System.Text;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
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
        ("programYear", new("年間（6月開始）", "Program year")),
    ];

    private static readonly string[] Comma = [", "];

    private static readonly string[] Causes = ["reasons", "missing"];

    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="title">What the page is about.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(DecisionComparison comparison, Text title, Language language)
    {
        Guard.NotNull(comparison);
        var page = new MarkdownPage(language);
        page.Heading(1, MarkdownPage.Escaped(Guard.NotNull(title)));
        page.Paragraph(Disclaimer.Text);
        page.Paragraph(Summary(comparison));
        if (comparison.Changes.Count > 0)
        {
            Outcomes(page, comparison);
            foreach ((string member, Text head) in Cuts)
            {
                Table(page, head, comparison.Changes, change => Cut(member, (change.After ?? change.Before)!.Shown(member)));
            }

            Claims(page, new("結果または額が変わる請求", "Where outcome or amount changes"), comparison.Changes.Where(change => change.ChangesAnswer));
            Claims(
                page,
                new("結果と額は同じで、ほかの項目だけが変わる請求", "Where outcome and amount stay and another member changes"),
                comparison.Changes.Where(change => !change.ChangesAnswer));
        }

        return page.ToString();
    }

    private static Text Summary(DecisionComparison comparison)
    {
        if (comparison.Changes.Count == 0)
        {
            return new(
                $"請求{comparison.Claims}件の判定はどれも変わらず、支払額は計{comparison.AmountAfter}円のままです。",
                $"Of {comparison.Claims} claims no decision changes; {comparison.AmountAfter} yen are paid in all, as before.");
        }

        int ofAnswer = comparison.Changes.Count(change => change.ChangesAnswer);
        Text paid = Paid(comparison.AmountBefore, comparison.AmountAfter);
        return new(
            $"請求{comparison.Claims}件のうち、結果または額が変わるもの{ofAnswer}件、ほかの項目だけが変わるもの{comparison.Changes.Count - ofAnswer}件。{paid.Ja}",
            $"Claims: {comparison.Claims}; outcome or amount changes: {ofAnswer}; " +
                $"only another member changes: {comparison.Changes.Count - ofAnswer}. {paid.En}");
    }

    private static Text Paid(Yen before, Yen after)
    {
        if (before == after)
        {
            return new($"支払額は変わりません（{after}円）。", $"Paid in all: {after} yen, as before.");
        }

        string more = after > before ? $"+{after - before}" : $"{after - before}";
        return new(
            $"支払額は計{before}円から{after}円になります（{more}円）。",
            $"Paid in all: {before} yen before, {after} yen after ({more} yen).");
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
            [head, new("変わる請求", "Claims changed"), new("変更前（円）", "Yen before"), new("変更後（円）", "Yen after")],
            changes.GroupBy(key).OrderBy(group => group.Key.En, StringComparer.Ordinal).Select(group => new[]
            {
                group.Key,
                Same(group.Count().ToString(CultureInfo.InvariantCulture)),
                Same(Sum(group.Select(change => change.Before))),
                Same(Sum(group.Select(change => change.After))),
            }));

    private static void Claims(MarkdownPage page, Text heading, IEnumerable<DecisionChange> those)
    {
        DecisionChange[] changes = those.ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        page.Heading(2, heading);
        page.Table(
            [new("請求", "Claim"), new("変更前", "Before"), new("変更後", "After"), new("変わる項目", "Members that change")],
            changes.Take(MostRows).Select(change => new[]
            {
                Same(MarkdownPage.Escaped(change.Claim)),
                Decided(change.Before),
                Decided(change.After),
                PageWords.Changed(change.Members),
            }));
        int rest = changes.Length - MostRows;
        if (rest > 0)
        {
            page.Paragraph(new($"ほかに{rest}件あります。すべてはJSON Lines形式の出力にあります。", $"There are {rest} more; the JSON Lines output has them all."));
        }
    }

    private static Text Decided(DecisionRecord? record)
    {
        Text outcome = Outcome(record);
        if (record is null)
        {
            return outcome;
        }

        string amount = record.Amount is { } yen && yen > Yen.Zero ? $" {yen}" : string.Empty;
        var ja = new StringBuilder(outcome.Ja).Append(amount.Length == 0 ? string.Empty : $"{amount}円");
        var en = new StringBuilder(outcome.En).Append(amount);
        foreach (string shown in Causes.Select(record.Shown).Where(shown => !string.Equals(shown, DecisionRecord.Nothing, StringComparison.Ordinal)))
        {
            (string inJa, string inEn) = PageWords.Because(shown.Split(Comma, StringSplitOptions.None));
            ja.Append(inJa);
            en.Append(inEn);
        }

        return new(ja.ToString(), en.ToString());
    }

    /// <summary>What the changes are cut by; a version has its name.</summary>
    private static Text Cut(string member, string shown)
        => string.Equals(member, "version", StringComparison.Ordinal) && !string.Equals(shown, DecisionRecord.Nothing, StringComparison.Ordinal)
            ? new(MarkdownPage.Escaped(VersionText.Of(shown).Ja), MarkdownPage.Escaped(shown))
            : Same(MarkdownPage.Escaped(shown));

    private static Text Outcome(DecisionRecord? record)
    {
        if (record is null)
        {
            return new("なし", "none");
        }

        return record.KnownOutcome is { } outcome ? DecisionTitles.For(outcome) : Same(MarkdownPage.Escaped(record.Outcome));
    }

    private static string Sum(IEnumerable<DecisionRecord?> records)
        => records.Aggregate(Yen.Zero, (sum, record) => record is null ? sum : sum + record.Paid).ToString();

    private static Text Same(string text) => string.IsNullOrWhiteSpace(text) ? new("–", "–") : new(text, text);
}
