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
        int all = sensitivity.Outcomes.Sum(one => one.Settings);
        if (sensitivity.IsSettled)
        {
            page.Paragraph(new(
                $"資料が定めていない点をどう読んでも({all}通り)、結果と額は同じです。",
                $"Outcome and amount are the same under all {all} ways to read what the documents leave open."));
            return page.ToString();
        }

        page.Paragraph(sensitivity.TurnsOn.Count > 0
            ? new("この答えは、次の点の読み方に左右されます。", "This answer turns on how these points are read.")
            : new("読み方を1つ変えてもこの答えは変わりませんが、組み合わせによっては変わります。", "No single reading turns this answer, but some combinations do."));
        foreach (Interpretation one in sensitivity.TurnsOn)
        {
            page.Item(new($"`{one.Id}`: {one.Reading.Question.Ja}", $"`{one.Id}`: {one.Reading.Question.En}"));
        }

        page.EndList();
        page.Table(
            [new("結果", "Outcome"), new("額(円)", "Yen"), new($"読み方({all}通り中)", $"Ways to read (of {all})")],
            sensitivity.Outcomes.Select(one => new[]
            {
                DecisionTitles.For(one.Outcome),
                Same(one.Amount.ToString()),
                Same(FormattableString.Invariant($"{one.Settings}")),
            }));
        return page.ToString();
    }

    private static Text Same(string text) => new(text, text);
}
