using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Publishing;

/// <summary>What the documents leave open, as a page for people: each question, its values, and why the default is the default.</summary>
public static class InterpretationsPage
{
    /// <summary>The page as Markdown, in one language, without the end of its last line.</summary>
    public static string Markdown(Language language)
    {
        var page = new MarkdownPage(language);
        page.Heading(1, new("資料が定めていない点の解釈", "Interpretations of what the documents leave open"));
        page.Paragraph(new(
            "資料から一つに定まらない点を、設定として示します。既定の値を選んだ理由と、反対の根拠があればそれも記します。設定を変えた制度は、別の制度の値として比べられます。",
            "Each point on which the documents do not decide is a setting, with the reason for its default and what speaks against it. " +
            "A program with other settings is another value, and any two can be compared."));
        page.Paragraph(Disclaimer.OfInformation);
        foreach (Interpretation one in Interpretation.All)
        {
            One(page, one);
        }

        return page.ToString();
    }

    private static void One(MarkdownPage page, Interpretation one)
    {
        page.Heading(2, new($"`{one.Id}`", $"`{one.Id}`"));
        page.Paragraph(one.Reading.Question);
        foreach ((string value, Text meaning) in one.Reading.Values)
        {
            bool isDefault = string.Equals(value, one.DefaultValue, StringComparison.Ordinal);
            page.Item(new(
                $"`{value}`{(isDefault ? "（既定）" : "")}：{meaning.Ja}",
                $"`{value}`{(isDefault ? " (default)" : "")}: {meaning.En}"));
        }

        page.EndList();
        page.Paragraph(new($"既定の理由：{one.Reading.WhyDefault.Ja}", $"Why the default: {one.Reading.WhyDefault.En}"));
        if (one.Reading.Against is { } against)
        {
            page.Paragraph(new($"反対の根拠：{against.Ja}", $"Against it: {against.En}"));
        }

        string sources = string.Join("; ", one.Reading.Sources);
        page.Paragraph(new($"出典：{sources}", $"Sources: {sources}"));
    }
}
