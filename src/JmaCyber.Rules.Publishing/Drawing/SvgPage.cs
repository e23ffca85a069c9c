using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing.Drawing;

/// <summary>A few shapes as SVG, every number whole and every text escaped.</summary>
internal sealed class SvgPage
{
    private readonly StringBuilder page = new();
    private string indent = string.Empty;

    /// <summary>Text that XML takes as it is; controls stand as their codes, characters that XML does not know are replaced.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in Printable.Whole(text))
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    public void Open(FormattableString tag)
    {
        Line(tag);
        indent += "  ";
    }

    public void Close(string name)
    {
        indent = indent.Substring(2);
        Line($"</{name}>");
    }

    /// <summary>One element; what is put into it is written whatever the culture, and is lawful XML already.</summary>
    public void Line(FormattableString element) => page.Append(indent).Append(FormattableString.Invariant(element)).Append('\n');

    public void Rectangle(SvgBox box, int radius, SvgPen pen, string fill)
        => Line($"<rect x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{radius}\" fill=\"{fill}\"{pen}/>");

    public void Path(string data, SvgPen pen) => Line($"<path d=\"{data}\" fill=\"none\"{pen}/>");

    public void Filled(string data, string fill) => Line($"<path d=\"{data}\" fill=\"{fill}\"/>");

    public void Text(SvgText text, int x, int baseline, string anchor = "middle", string fill = SvgInk.Text)
    {
        string weight = text.IsBold ? " font-weight=\"bold\"" : string.Empty;
        Line($"<text x=\"{x}\" y=\"{baseline}\" font-size=\"{text.Size}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{weight}>{Escaped(text.Value)}</text>");
    }

    public override string ToString() => page.ToString().TrimEnd('\n');
}

/// <summary>A rectangle on the page.</summary>
internal readonly record struct SvgBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;

    public int Middle => Left + (Width / 2);
}

/// <summary>One line of text with its size.</summary>
internal readonly record struct SvgText(string Value, int Size, bool IsBold = false)
{
    public int Width => TextMeasure.Pixels(Value, Size, IsBold);

    /// <summary>The height that the line takes.</summary>
    public int Height => Size * 3 / 2;

    /// <summary>How far below the top of the line its characters stand.</summary>
    public int Ascent => Size * 9 / 8;
}

/// <summary>How a line is drawn.</summary>
internal readonly record struct SvgPen(string Ink, int Width, bool IsDashed = false)
{
    public override string ToString()
        => FormattableString.Invariant($" stroke=\"{Ink}\" stroke-width=\"{Width}\"") + (IsDashed ? " stroke-dasharray=\"6 5\"" : string.Empty);
}

/// <summary>The inks of the drawing; all that carries text or meaning stands out from its ground by 4.5 to 1 or more.</summary>
internal static class SvgInk
{
    public const string Text = "#1b1f24";
    public const string Quiet = "#4b5563";
    public const string Paper = "#ffffff";
    public const string Line = "#5b6672";
    public const string Walked = "#9a3412";
    public const string Question = "#eef4fb";
    public const string QuestionLine = "#2f5d8c";
    public const string Covered = "#edf7ef";
    public const string CoveredLine = "#2e6b46";
    public const string NotCovered = "#f5f3f0";
    public const string NotCoveredLine = "#6b5b4d";
}
