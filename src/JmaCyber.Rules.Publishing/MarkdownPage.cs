using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A Markdown page in one language: blocks with one blank line between them.</summary>
internal sealed class MarkdownPage(Language language)
{
    private readonly StringBuilder page = new();

    /// <summary>Some text of the input, so that Markdown takes nothing in it for its own.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

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
