using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>The register as a page for people: every rule with its statement and its sources.</summary>
public static class RegisterPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, new("ルール集", "Register of the rules"));
        page.Paragraph(new(
            "日本医師会サイバーセキュリティ支援制度の一時支援金についてのルールを、資料を読んで私たちの言葉で述べたものです。出典は資料の記号と箇所で示します。",
            "The rules of the support payments of the Japan Medical Association's cyber-security support scheme, restated in our own words. " +
            "Sources are given by document code and section."));
        page.Paragraph(Disclaimer.Text);
        page.Table(
            [new("記号", "Code"), new("資料", "Document")],
            Enumerable.Range(0, ContractName.All<SourceDocument>().Length).Select(place => new[]
            {
                Same($"`{new Source((SourceDocument)place).Code}`"),
                DocumentWords.Of((SourceDocument)place),
            }));
        foreach (IGrouping<int, Rule> section in Register.All.GroupBy(rule => rule.Section))
        {
            Text title = Register.SectionTitle(section.Key);
            page.Heading(2, new($"{section.Key}. {title.Ja}", $"{section.Key}. {title.En}"));
            page.Table(
                [new("ルール", "Rule"), new("内容", "Statement"), new("出典", "Sources")],
                section.Select(rule => new[]
                {
                    new Text($"`{rule.Id}` {rule.Title.Ja}", $"`{rule.Id}` {rule.Title.En}"),
                    rule.Statement,
                    Same(string.Join("; ", rule.Sources)),
                }));
        }

        return page.ToString();
    }

    private static Text Same(string text) => new(text, text);
}
