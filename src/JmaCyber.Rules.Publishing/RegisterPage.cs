using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>The register as a page for people: every rule with its statement and its sources, and what the scheme offers beside the rules.</summary>
public static class RegisterPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, new("ルール集", "Register of the rules"));
        page.Paragraph(new(
            "日本医師会サイバーセキュリティ支援制度の一時支援金についてのルールを、資料を読んで当方の言葉で述べたものです。出典は資料の記号と箇所で示します。",
            "The rules of the support payments of the Japan Medical Association's cyber-security support scheme, restated in our own words. " +
            "Sources are given by document code and section."));
        page.Paragraph(Disclaimer.OfInformation);
        page.Table(
            [new("記号", "Code"), new("資料", "Document")],
            Enum.GetNames(typeof(SourceDocument)).Select((_, place) => new[]
            {
                Same($"`{new Source((SourceDocument)place).Code}`"),
                DocumentWords.Of((SourceDocument)place),
            }));
        for (int section = 1; section <= Register.SectionCount; section++)
        {
            Text title = Register.SectionTitle(section);
            page.Heading(2, new($"{section}. {title.Ja}", $"{section}. {title.En}"));
            Rule[] rules = Register.All.Where(rule => rule.Section == section).ToArray();
            if (rules.Length > 0)
            {
                Rules(page, rules);
            }

            RegisterGuidance.Section(page, section);
        }

        return page.ToString();
    }

    private static void Rules(MarkdownPage page, Rule[] rules) => page.Table(
        [new("ルール", "Rule"), new("内容", "Statement"), new("出典", "Sources")],
        rules.Select(rule => new[]
        {
            new Text($"`{rule.Id}` {rule.Title.Ja}", $"`{rule.Id}` {rule.Title.En}"),
            rule.Statement,
            Same(string.Join("; ", rule.Sources)),
        }));

    private static Text Same(string text) => new(text, text);
}
