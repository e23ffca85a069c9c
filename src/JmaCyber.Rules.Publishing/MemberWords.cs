namespace JmaCyber.Rules.Publishing;

/// <summary>What the members of a decision are called in a report: in Japanese by their titles, in English as the contract has them.</summary>
internal static class MemberWords
{
    public static Text Of(string member) => member switch
    {
        "outcome" => new("結果", "outcome"),
        "pattern" => new("パターン", "pattern"),
        "payment" => new("支援金", "payment"),
        "amount" => new("額", "amount"),
        "breakdown" => new("内訳", "breakdown"),
        "version" => new("版", "version"),
        "programYear" => new("年間（6月開始）", "programYear"),
        "closureDays" => new("休業日数", "closureDays"),
        "reasons" => new("理由", "reasons"),
        "missing" => new("不足する書類", "missing"),
        "notes" => new("注記", "notes"),
        "payout" => new("支払いの時期", "payout"),
        _ => new(MarkdownPage.Escaped(member), MarkdownPage.Escaped(member)),
    };

    /// <summary>Several, one after the other; a dash where there is none.</summary>
    public static Text Of(IReadOnlyList<string> members) => members.Count == 0 ? new("–", "–") : new(
        string.Join("、", members.Select(member => Of(member).Ja)),
        string.Join(", ", members.Select(member => Of(member).En)));
}
