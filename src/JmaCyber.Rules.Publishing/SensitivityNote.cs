using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>Whether an answer rests on an open reading, as a section for people.</summary>
public static class SensitivityNote
{
    /// <summary>The section as Markdown, in one language, without the end of its last line.</summary>
    /// <param name="sensitivity">On which readings the answer rests.</param>
    /// <param name="language">The language.</param>
    public static string Markdown(ReadingSensitivity sensitivity, Language language)
    {
        Guard.NotNull(sensitivity);
        var page = new MarkdownPage(language);
        page.Heading(2, new("資料が定めていない点", "What the documents leave open"));
        if (sensitivity.IsSettled)
        {
            page.Paragraph(new(
                "設定できる解釈をどう組み合わせても、結果と額は同じです。固定した解釈（ルール集12）は変えていません。",
                "Outcome and amount are the same under every combination of the readings that can be set. " +
                "The fixed readings (section 12 of the register) were not varied."));
            return page.ToString();
        }

        page.Paragraph(sensitivity.TurnsOn.Count > 0
            ? new("この結果は、次の点の解釈に左右されます。", "This answer turns on how these points are read.")
            : new("どの解釈も、1つだけ変えたのではこの結果は変わりませんが、組み合わせによっては変わります。", "No single reading turns this answer, but some combinations do."));
        foreach (Interpretation one in sensitivity.TurnsOn)
        {
            page.Item(one.Reading.Question);
        }

        page.EndList();
        page.Table(
            [new("結果", "Outcome"), new("額（円）", "Yen"), new("解釈の組み合わせの数", "Combinations of readings")],
            sensitivity.Outcomes.Select(one => new[]
            {
                DecisionTitles.For(one.Outcome),
                Same(one.Amount.ToString()),
                Same(FormattableString.Invariant($"{one.Settings}")),
            }));
        page.Paragraph(new("固定した解釈（ルール集12）は変えていません。", "The fixed readings (section 12 of the register) were not varied."));
        return page.ToString();
    }

    private static Text Same(string text) => new(text, text);
}
