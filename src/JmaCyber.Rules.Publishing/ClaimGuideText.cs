using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Guidance.Guides;
using JmaCyber.Rules.Publishing.Drawing;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Publishing;

/// <summary>A claim guide for a terminal: first a box with what matters now, then all that is needed, no line wider than asked.</summary>
public static class ClaimGuideText
{
    /// <summary>The guide as text, in one language, without the end of its last line.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width in columns, of which a wide character takes two.</param>
    /// <param name="now">The time in Japan at which it is read, within the bounds of <see cref="JapanTime"/>.</param>
    /// <param name="earlier">How many earlier claims of the facility the decision has seen; null for a guide without a claim.</param>
    /// <param name="sources">Whether to write behind every statement where it is written.</param>
    public static string Render(ClaimGuide guide, Language language, int width, LocalDateTime now, int? earlier = null, bool sources = false)
    {
        var page = new Page(language, width, sources);
        page.Box(Guard.NotNull(guide).Title, ClaimGuideBox.Lines(guide, earlier, now));
        page.Line("", guide.Decision is null ? Disclaimer.OfInformation : Disclaimer.Text);
        foreach (GuideSection section in guide.Sections)
        {
            page.Section(section);
        }

        return page.ToString();
    }

    private sealed class Page(Language language, int width, bool sources)
    {
        private readonly List<string> lines = [];
        private readonly HashSet<string> told = new(StringComparer.Ordinal);

        public override string ToString() => string.Join("\n", lines);

        public void Box(Text title, IEnumerable<(Text Label, Text Text)> rows)
        {
            string edge = $"+{new string('-', width - 2)}+";
            string colon = language == Language.Ja ? "：" : ": ";
            lines.Add(edge);
            foreach (string line in rows.Select(row => row.Label.In(language) + colon + row.Text.In(language)).Prepend(title.In(language))
                .SelectMany(row => TextWrap.Filled(Said(row), width - 4)))
            {
                lines.Add($"| {TextMeasure.Padded(line, width - 4)} |");
            }

            lines.Add(edge);
        }

        public void Section(GuideSection section)
        {
            lines.Add("");
            string title = Printable.Whole(section.Title.In(language));
            lines.AddRange(TextWrap.Filled(title, width));
            lines.Add(new string('-', Math.Min(width, TextMeasure.Columns(title))));
            Items("", section.Items);
            foreach (GuideStep step in section.Steps)
            {
                Line(FormattableString.Invariant($"{step.Number}. "), step.Title);
                Items("   ", step.Items);
            }

            foreach (GuideDocument document in section.Documents)
            {
                Line(Box(document.State), Joined(document.Name, document.StateText), document.Requirement.Sources);
                Line("    ", document.Issuer.Text, document.Issuer.Sources);
                Items("    ", document.Remarks);
            }
        }

        /// <summary>A statement behind a mark, and below it where it is written.</summary>
        public void Line(string mark, Text text, IReadOnlyList<Source>? cited = null)
        {
            string indent = new(' ', mark.Length);
            string[] said = [.. TextWrap.Filled(Said(text.In(language)), width - mark.Length)];
            lines.AddRange(said.Select((line, i) => (i == 0 ? mark : indent) + line));
            if (sources && cited is not null)
            {
                lines.AddRange(TextWrap.Filled($"[{string.Join("; ", cited)}]", width - mark.Length).Select(line => indent + line));
            }
        }

        private void Items(string indent, IReadOnlyList<GuideItem> items)
        {
            foreach (GuideItem item in items)
            {
                Text text = item.IsWarning ? new($"注意 {item.Text.Ja}", $"Take care: {item.Text.En}") : item.Text;
                Line($"{indent}- ", text, item.Sources);
                if (item.Verbatim is { } exactly)
                {
                    Line($"{indent}  ", new Text(exactly, exactly));
                }
            }
        }

        /// <summary>What a user gave in one line, and in Japanese the figures of a date where it stands first.</summary>
        private string Said(string text) => language == Language.Ja ? DateText.Once(Printable.Whole(text), told) : Printable.Whole(text);

        /// <summary>A box to tick off: ticked for what has arrived, and for nothing that is only to come.</summary>
        private static string Box(GuideDocumentState state) => state switch
        {
            GuideDocumentState.Arrived => "[x] ",
            GuideDocumentState.Missing or GuideDocumentState.Awaited or GuideDocumentState.Required => "[ ] ",
            GuideDocumentState.NotRequired => "[-] ",
        };

        private static Text Joined(Text name, Text state) => new($"{name.Ja} — {state.Ja}", $"{name.En} - {state.En}");
    }
}
