using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A claim guide as a page for people.</summary>
public static class ClaimGuidePage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line; that it is unofficial stands in it once.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="language">The language.</param>
    /// <param name="sources">Whether to write behind every statement where it is written.</param>
    public static string Render(ClaimGuide guide, Language language, bool sources = true)
        => new Page(new MarkdownPage(language), sources).Written(Guard.NotNull(guide));

    private static Text Escaped(Text text) => new(MarkdownPage.Escaped(text.Ja), MarkdownPage.Escaped(text.En));

    private sealed class Page(MarkdownPage page, bool sources)
    {
        public string Written(ClaimGuide guide)
        {
            page.Heading(1, Escaped(guide.Title));
            page.Paragraph(guide.Decision is null ? Disclaimer.OfInformation : Disclaimer.Text);
            foreach (GuideSection section in guide.Sections)
            {
                page.Heading(2, Escaped(section.Title));
                Items(section.Items);
                foreach (GuideStep step in section.Steps)
                {
                    page.Heading(3, new Text($"{step.Number}. {Escaped(step.Title).Ja}", $"{step.Number}. {Escaped(step.Title).En}"));
                    Items(step.Items);
                }

                if (section.Documents.Count > 0)
                {
                    Documents(section.Documents);
                }
            }

            return page.ToString();
        }

        private void Documents(IReadOnlyList<GuideDocument> documents)
        {
            Text[] heads = [new("書類", "Document"), new("必要か", "Required"), new("届いたか", "Arrived"), new("用意する人", "Issued by")];
            page.Table(
                sources ? [.. heads, new("出典", "Sources")] : heads,
                documents.Select(document =>
                {
                    Text required = document.IsRequired ? new("必要", "yes") : new("不要", "no");
                    Text[] cells = [Escaped(document.Name), required, State(document), Escaped(document.Issuer.Text)];
                    return sources ? [.. cells, Cited(document.Requirement.Sources.Concat(document.Issuer.Sources))] : cells;
                }));
            Items(documents.SelectMany(document => document.Remarks).ToArray());
        }

        private void Items(IReadOnlyList<GuideItem> items)
        {
            if (items.Count == 0)
            {
                return;
            }

            foreach (GuideItem item in items)
            {
                Text text = Escaped(item.Text);
                text = item.IsWarning ? new Text($"**注意** {text.Ja}", $"**Take care:** {text.En}") : text;
                Text cited = Cited(item.Sources);
                string verbatim = item.Verbatim is { } exactly ? $" `{exactly}`" : string.Empty;
                page.Item(new Text(
                    $"{text.Ja}{verbatim}{(sources ? $" *{cited.Ja}*" : "")}",
                    $"{text.En}{verbatim}{(sources ? $" *{cited.En}*" : "")}"));
            }

            page.EndList();
        }

        private static Text State(GuideDocument document)
        {
            Text state = document.StateText;
            return document.State == GuideDocumentState.Missing ? new Text($"**{state.Ja}**", $"**{state.En}**") : state;
        }

        /// <summary>The documents by the names that people know them by.</summary>
        private static Text Cited(IEnumerable<Source> sources)
        {
            Text[] titles = sources.Distinct().Select(source => source.Title).ToArray();
            return new Text(string.Join("、", titles.Select(one => one.Ja)), string.Join("; ", titles.Select(one => one.En)));
        }
    }
}
