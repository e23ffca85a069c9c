using System.Globalization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A certificate as a page for people: the counts, each property, and how often each rule decides.</summary>
public static class CertificatePage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(Certificate certificate, Language language)
    {
        Guard.NotNull(certificate);
        var page = new MarkdownPage(language);
        Text name = PageWords.Of(certificate.Program);
        page.Heading(1, new($"{name.Ja}の証明", $"Certificate of {name.En}"));
        page.Paragraph(Disclaimer.Text);
        page.Paragraph(new($"識別値：`{certificate.Program.Fingerprint}`", $"Fingerprint: `{certificate.Program.Fingerprint}`"));
        string cells = Number(certificate.Cells);
        page.Paragraph(new(
            $"判定に関わる請求は有限個の区画に分かれ、同じ区画の請求は同じ判定となります。全{cells}区画を判定しました。",
            $"The claims that can matter fall into finitely many cells, and the claims of a cell are decided alike. All {cells} cells were decided."));
        page.Table(
            [new("結果", "Outcome"), new("区画数", "Cells")],
            certificate.Outcomes.Select(one => new[] { DecisionTitles.For(one.Outcome), Same(Number(one.Cells)) }));
        page.Heading(2, certificate.Holds ? new("性質：すべて成り立ちます", "Properties: all hold") : new("性質：成り立たないものがあります", "Properties: some fail"));
        page.Table(
            [new("性質", "Property"), new("検査数", "Tests"), new("結果", "Result"), new("反例", "Counterexample")],
            certificate.Properties.Select(Property));
        page.Heading(2, new("ルールが判定を決める区画", "Where rules decide"));
        page.Paragraph(new(
            "支払対象外、要照会、書類不足の理由となるか、適用または注記される区画の数です。「単独」は、それだけが理由である区画の数です。支払いの時期のルールは、書類がそろう日の数で示します。",
            "The number of cells in which a rule refuses, refers, finds a document missing, takes effect or notes something; " +
            "“alone” where nothing else does as a reason. Rules on when the money comes are counted in completion days."));
        page.Table(
            [new("ルール", "Rule"), new("区画数", "Cells"), new("単独", "Alone")],
            certificate.Rules.Select(use => new[]
            {
                new Text($"{use.Rule.Title.Ja} `{use.Rule}`", $"{use.Rule.Title.En} `{use.Rule}`"),
                Same(Number(use.Cells)),
                Same(Number(use.Alone)),
            }));
        page.Paragraph(Idle(certificate.Idle));
        return page.ToString();
    }

    private static Text Idle(RuleSet idle)
    {
        if (idle.IsEmpty)
        {
            return new("判定を決めることのないルールはありません。", "Every rule decides somewhere.");
        }

        string rules = string.Join(", ", idle.Select(rule => $"`{rule}`"));
        return new($"判定を決めることのないルール：{rules}", $"Rules that decide nowhere: {rules}.");
    }

    private static Text[] Property(CertificateProperty property)
    {
        Text none = Same("–");
        Text witness = property.Witness is { } claim ? Same($"`{claim.Id}`") : none;
        Text against = property.Against is { } text ? new($"{text.Ja} {witness.Ja}", $"{text.En} {witness.En}") : none;
        return
        [
            new($"{property.Text.Ja} `{property.Id}`", $"{property.Text.En} `{property.Id}`"),
            Same(Number(property.Count)),
            property.Holds ? new("成り立つ", "holds") : new("成り立たない", "**fails**"),
            against,
        ];
    }

    private static Text Same(string text) => new(text, text);

    private static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
