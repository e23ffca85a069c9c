using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>A member of a program that differs from the built-in one's.</summary>
/// <param name="Member">Where it stands, as <c>versions[2023].attack</c>.</param>
/// <param name="Before">Its value in the built-in program; null where it has none.</param>
/// <param name="After">Its value in the program; null where it has none.</param>
public sealed record ProgramDifference(string Member, string? Before, string? After);

/// <summary>In what a program differs from the built-in one, as a page for people.</summary>
public static class ProgramDifferencePage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="program">The program.</param>
    /// <param name="differences">Its differences, in the order of its members.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(SupportProgram program, IReadOnlyList<ProgramDifference> differences, Language language)
    {
        var page = new MarkdownPage(language);
        string name = MarkdownPage.Escaped(Guard.NotNull(program).Name);
        page.Heading(1, new($"制度「{name}」と組み込みの制度との項目の違い", $"Members of program “{name}” against the built-in one"));
        page.Paragraph(Disclaimer.OfInformation);
        if (Guard.NotNull(differences).Count == 0)
        {
            page.Paragraph(new("異なる項目はありません。", "No member differs."));
            return page.ToString();
        }

        page.Table(
            [new("項目", "Member"), new("組み込みの制度", "Built-in program"), new("この制度", "This program")],
            differences.Select(one => new[] { Same(one.Member), Same(one.Before), Same(one.After) }));
        return page.ToString();
    }

    private static Text Same(string? value)
    {
        string shown = value is null ? "–" : MarkdownPage.Escaped(value);
        return new(shown, shown);
    }
}
