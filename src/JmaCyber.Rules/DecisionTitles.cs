using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>What the parts of a decision are called in tables and headings.</summary>
public static class DecisionTitles
{
    /// <summary>The name of an outcome.</summary>
    public static Text For(Outcome outcome) => Guard.Defined(outcome) switch
    {
        Outcome.Payable => new("支払対象", "payable"),
        Outcome.Incomplete => new("書類不足", "incomplete"),
        Outcome.Referred => new("要照会（事務局の判断）", "referred to the office"),
        Outcome.NotPayable => new("支払対象外", "not payable"),
    };

    /// <summary>The name of a payment.</summary>
    public static Text For(PaymentKind payment) => Guard.Defined(payment) switch
    {
        PaymentKind.CyberAttack => new("サイバー攻撃一時支援金", "cyber-attack payment"),
        PaymentKind.DataLeak => new("個人情報漏えい一時支援金", "data-leak payment"),
    };

    /// <summary>The name of what a rule found.</summary>
    public static Text For(FindingResult result) => Guard.Defined(result) switch
    {
        FindingResult.Met => new("支障なし", "no obstacle"),
        FindingResult.Failed => new("支払対象外", "refuses"),
        FindingResult.Missing => new("不足", "missing"),
        FindingResult.Unclear => new("事務局の判断", "office decides"),
        FindingResult.Applied => new("適用", "applied"),
        FindingResult.Noted => new("注記", "noted"),
        FindingResult.NotJudged => new("判定せず", "not judged"),
    };
}
