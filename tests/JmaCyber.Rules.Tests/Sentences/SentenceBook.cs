using System.Text;

namespace JmaCyber.Rules.Tests.Sentences;

/// <summary>The book of sentences as a page: each rule with its sources, each result with its case, sentence and remedy.</summary>
internal static class SentenceBook
{
    private static readonly Text Title = new("文の一覧", "The book of sentences");

    private static readonly Text Preface = new(
        "判定の説明に現れる文を、ルールごと、結果ごとに、文の形が変わるたびに1つずつ示します。どの文も、そのために作った請求を判定して得たものです。" +
            "「制度」の欄が空のものは現行制度によります。これは非公式の情報です。最終的には制度規程と一時支援金事務局の判断によります。",
        "Every sentence that explains a decision, rule by rule and result by result, once for each shape that it has. Each was said of a claim built for it. " +
            "Where no program is named, it is the scheme as it is. This is unofficial: what counts is the scheme's regulation and the judgement of the " +
            "support-payment office.");

    private static readonly Text[] Heads =
        [new("結果", "result"), new("場合", "case"), new("制度", "program"), new("文", "sentence"), new("対処", "what helps")];

    /// <summary>The page as Markdown, without the end of its last line.</summary>
    public static string Markdown(Language language)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Title.In(language)).Append("\n\n").Append(Preface.In(language)).Append('\n');
        foreach (Rule rule in Register.Findings)
        {
            string sources = string.Join("; ", rule.Sources);
            page.Append("\n## `").Append(rule.Id).Append("` ").Append(rule.Title.In(language)).Append("\n\n")
                .Append(new Text($"出典：{sources}", $"Sources: {sources}").In(language)).Append("\n\n")
                .Append(Row(Heads.Select(head => head.In(language)))).Append('|').Append(string.Concat(Heads.Select(_ => " --- |"))).Append('\n');
            foreach (BookEntry one in BookSentences.All.Where(entry => entry.Rule == rule))
            {
                Text?[] cells = [Name(one.Result), one.When, one.Under.Name, one.Explained.Sentence, one.Explained.Remedy?.Text];
                page.Append(Row(cells.Select(cell => cell?.In(language) ?? "")));
            }
        }

        return page.ToString().TrimEnd('\n');
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n".Replace("|  |", "| |", StringComparison.Ordinal);

    private static Text Name(FindingResult result) => result switch
    {
        FindingResult.Met => new("満たす", "met"),
        FindingResult.Failed => new("満たさない", "failed"),
        FindingResult.Missing => new("不足", "missing"),
        FindingResult.Unclear => new("要照会", "unclear"),
        FindingResult.Applied => new("適用", "applied"),
        FindingResult.Noted => new("注記", "noted"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };
}
