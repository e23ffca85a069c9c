using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A claim guide as a page for people.</summary>
public static class ClaimGuidePage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line; that it is unofficial stands in it once.</summary>
    public static string Render(ClaimGuide guide, Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, MarkdownPage.Escaped(Guard.NotNull(guide).Title));
        page.Paragraph(Disclaimer.Text);
        foreach (GuideSection section in guide.Sections)
        {
            page.Heading(2, MarkdownPage.Escaped(section.Title));
            Items(page, section.Items);
            foreach (GuideStep step in section.Steps)
            {
                page.Heading(3, new Text($"{step.Number}. {MarkdownPage.Escaped(step.Title).Ja}", $"{step.Number}. {MarkdownPage.Escaped(step.Title).En}"));
                Items(page, step.Items);
            }

            if (section.Documents.Count > 0)
            {
                Documents(page, section.Documents);
            }
        }

        return page.ToString();
    }

    private static void Documents(MarkdownPage page, IReadOnlyList<GuideDocument> documents)
    {
        page.Table(
            [new("書類", "Document"), new("必要か", "Required"), new("届いたか", "Arrived"), new("用意する人", "Issued by"), new("出典", "Sources")],
            documents.Select(document => new[]
            {
                MarkdownPage.Escaped(document.Name),
                document.IsRequired ? new Text("必要", "yes") : new Text("不要", "no"),
                State(document),
                MarkdownPage.Escaped(document.Issuer.Text),
                Cited(document.Requirement.Sources.Concat(document.Issuer.Sources)),
            }));
        Items(page, documents.SelectMany(document => document.Remarks).ToArray());
    }

    private static Text State(GuideDocument document)
    {
        Text state = document.StateText;
        return document.State == GuideDocumentState.Missing ? new Text($"**{state.Ja}**", $"**{state.En}**") : state;
    }

    private static void Items(MarkdownPage page, IReadOnlyList<GuideItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        foreach (GuideItem item in items)
        {
            Text text = MarkdownPage.Escaped(item.Text);
            text = item.IsWarning ? new Text($"**注意** {text.Ja}", $"**Take care:** {text.En}") : text;
            string sources = Cited(item.Sources).En;
            string verbatim = item.Verbatim is { } exactly ? $" `{exactly}`" : string.Empty;
            page.Item(new Text($"{text.Ja}{verbatim} *{sources}*", $"{text.En}{verbatim} *{sources}*"));
        }

        page.EndList();
    }

    private static Text Cited(IEnumerable<Source> sources)
    {
        string cited = string.Join("; ", sources.Distinct());
        return new Text(cited, cited);
    }
}
