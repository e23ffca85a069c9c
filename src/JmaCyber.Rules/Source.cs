using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>A citation: a document and, where it has any, the section of it.</summary>
/// <remarks>Written as the register writes it: <c>MANUAL Q4-16</c>, <c>LEAFLET p2 ※2</c>, <c>READING</c>.</remarks>
public sealed record Source
{
    private static readonly string[] Codes =
        ["MANUAL", "LEAFLET", "NOTICE", "MOU", "PRESS-2022", "PRESS-2023", "HOLIDAYS-ACT", "BANK-ORDER", "READING", "PRACTICE"];

    /// <summary>Cites a section of a document, or the whole of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The section as the document numbers it, or null for the whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="document"/> is no document.</exception>
    public Source(SourceDocument document, string? section = null)
    {
        Document = Guard.Defined(document);
        Section = section is null ? null : Guard.NotBlank(section);
    }

    /// <summary>The document cited.</summary>
    public SourceDocument Document { get; }

    /// <summary>The section cited, or null for the whole document.</summary>
    public string? Section { get; }

    /// <summary>The document's code, as <c>MANUAL</c>.</summary>
    public string Code => Codes[(int)Document];

    /// <summary>Reads a citation as the register writes it.</summary>
    /// <exception cref="ArgumentException"><paramref name="citation"/> begins with no known document code.</exception>
    public static Source Parse(string citation)
    {
        string trimmed = Guard.NotBlank(citation).Trim();
        int space = trimmed.IndexOf(' ');
        string code = space < 0 ? trimmed : trimmed.Substring(0, space);
        int document = Array.IndexOf(Codes, code);
        return document < 0
            ? throw new ArgumentException($"'{trimmed}' begins with no known document code", nameof(citation))
            : new Source((SourceDocument)document, space < 0 ? null : trimmed.Substring(space + 1));
    }

    /// <summary>Reads several citations, separated by semicolons.</summary>
    internal static IReadOnlyList<Source> ParseAll(string citations)
        => new ValueList<Source>(citations.Split(';').Select(Parse));

    /// <summary>The citation as the register writes it.</summary>
    public override string ToString() => Section is null ? Code : $"{Code} {Section}";
}
