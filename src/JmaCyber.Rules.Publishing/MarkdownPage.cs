using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A Markdown page in one language: blocks with one blank line between them.</summary>
internal sealed class MarkdownPage(Language language)
{
    private readonly StringBuilder page = new();

    /// <summary>
    /// Text that is not ours, or may hold some that is not: Markdown, HTML and GitHub take nothing in it for their own, controls stand as their codes.
    /// </summary>
    public static string Escaped(string text)
    {
        text = Printable.Whole(text);
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isMarkup = text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '~' or '&' or '$';
            bool isLink = (text[i] == ':' && string.CompareOrdinal(text, i, "://", 0, 3) == 0)
                || (text[i] == '.' && i >= 3 && string.Compare(text, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
            if (isMarkup || isLink)
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The same in both languages.</summary>
    public static Text Escaped(Text text) => new(Escaped(text.Ja), Escaped(text.En));

    public void Heading(int level, Text text) => Block($"{new string('#', level)} {Line(text)}");

    public void Paragraph(Text text) => Block(Line(text));

    public void Item(Text text) => page.Append("- ").Append(Line(text)).Append('\n');

    public void EndList() => page.Append('\n');

    public void Table(Text[] heads, IEnumerable<Text[]> rows)
    {
        Row(heads);
        page.Append('|').Append(string.Concat(heads.Select(_ => " --- |"))).Append('\n');
        foreach (Text[] row in rows)
        {
            Row(row);
        }

        page.Append('\n');
    }

    public override string ToString()
    {
        string text = page.ToString().TrimEnd('\n');
        return language == Language.Ja ? DateText.Once(text) : text;
    }

    private void Row(Text[] cells)
    {
        page.Append('|');
        foreach (Text cell in cells)
        {
            page.Append(' ').Append(Line(cell).Replace("|", "\\|")).Append(" |");
        }

        page.Append('\n');
    }

    private void Block(string text) => page.Append(text).Append("\n\n");

    private string Line(Text text) => text.In(language).Replace('\n', ' ').Replace('\r', ' ');
}
