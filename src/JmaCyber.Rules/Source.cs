using System.Text.RegularExpressions;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>A citation: a document and, where it has any, the section of it.</summary>
/// <remarks>Written as the register writes it: <c>MANUAL Q4-16</c>, <c>LEAFLET p2 3①</c>, <c>READING</c>.</remarks>
public sealed record Source
{
    private static readonly string[] Codes =
        ["MANUAL", "LEAFLET", "NOTICE", "MHLW-2018", "MOU", "PRESS-2022", "PRESS-2023", "HOLIDAYS-ACT", "BANK-ORDER", "READING", "PRACTICE"];

    /// <summary>An article of a law or of the memorandum: <c>art.4</c>, <c>art.3(2)</c>, <c>art.3 para.2</c>, <c>art.3(1)2</c>.</summary>
    private static readonly Regex Article = new(
        @"^art\.(?<article>[0-9]+)( para\.(?<paragraph>[0-9]+)|\((?<paragraph>[0-9]+)\)(?<item>[0-9]+)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>What people call the documents, in the order of their codes.</summary>
    private static readonly Text[] Names =
    [
        new("マニュアル", "manual"), new("リーフレット", "leaflet"), new("サポート詐欺の通知", "notice on support scams"),
        new("厚生労働省通知（2018年）", "MHLW notice of 2018"), new("覚書", "memorandum"), new("日本医師会の発表（2022年）", "JMA press release of 2022"),
        new("報道（2023年）", "press report of 2023"), new("祝日法", "Act on National Holidays"), new("銀行法施行令", "Banking Act order"),
        new("当方の解釈", "our reading"), new("一般の実務", "general practice"),
    ];

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

    /// <summary>The citation for people who do not know the register's codes, as <c>マニュアル Q4-16</c>; of our own reading that it is one.</summary>
    public Text Title
    {
        get
        {
            Text name = Names[(int)Document];
            return Section is null ? name : new Text($"{name.Ja} {SectionTitle(Section).Ja}", $"{name.En} {SectionTitle(Section).En}");
        }
    }

    /// <summary>The citation as the register writes it.</summary>
    public override string ToString() => Section is null ? Code : $"{Code} {Section}";

    /// <summary>A section as people say it: the manual's two pages without a number have a name, a law and the memorandum have articles.</summary>
    private static Text SectionTitle(string section)
    {
        if (section is "steps" or "chart")
        {
            return section is "steps" ? new Text("請求の流れ", "steps of a claim") : new Text("フローチャート", "flowchart");
        }

        Match article = Article.Match(section);
        string ja = article.Success
            ? $"第{article.Groups["article"]}条{Numbered(article.Groups["paragraph"], "項")}{Numbered(article.Groups["item"], "号")}"
            : section.Replace('(', '（').Replace(')', '）');
        return new Text(ja, section);
    }

    private static string Numbered(Group number, string what) => number.Success ? $"第{number.Value}{what}" : string.Empty;
}
