using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Publishing;

/// <summary>What several pages say in the same words.</summary>
internal static class PageWords
{
    private const string BuiltIn = "current";

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["outcome"] = "結果",
        ["pattern"] = "パターン",
        ["payment"] = "支援金",
        ["amount"] = "額",
        ["breakdown"] = "内訳",
        ["version"] = "版",
        ["programYear"] = "年間（6月開始）",
        ["closureDays"] = "休業日数",
        ["reasons"] = "理由",
        ["missing"] = "不足書類",
        ["notes"] = "注記",
        ["payout"] = "支払時期",
    };

    /// <summary>A program by its name; the built-in one has none for people.</summary>
    public static Text Of(SupportProgram program)
    {
        string name = MarkdownPage.Escaped(program.Name);
        return string.Equals(name, BuiltIn, StringComparison.Ordinal)
            ? new Text("現行制度", "the current scheme")
            : new Text($"制度「{name}」", $"program “{name}”");
    }

    /// <summary>The members of a decision; in English as the contract has them. Where none is told there is a decision on one side alone.</summary>
    public static Text Changed(IEnumerable<string> members)
    {
        string[] all = members.ToArray();
        return all.Length == 0
            ? new Text("判定の有無", "whether there is a decision")
            : new Text(string.Join("、", all.Select(one => Members.TryGetValue(one, out string? title) ? title : one)), string.Join(", ", all));
    }

    /// <summary>Behind an outcome, the rules that led there: by their titles, in English by their ids; what is no rule stands as it is.</summary>
    public static (string Ja, string En) Because(IEnumerable<string> ids)
    {
        string[] all = ids.Where(id => id.Length > 0).ToArray();
        return all.Length == 0
            ? (string.Empty, string.Empty)
            : ($"：{string.Join("、", all.Select(one => Register.TryFind(one, out Rule? rule) ? rule.Title.Ja : MarkdownPage.Escaped(one)))}",
                $" ({MarkdownPage.Escaped(string.Join(", ", all))})");
    }
}
