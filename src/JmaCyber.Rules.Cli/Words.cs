namespace JmaCyber.Rules.Cli;

/// <summary>Short names for the narrow columns of a table.</summary>
internal static class Words
{
    public static Text Outcome(Outcome outcome) => outcome == Rules.Outcome.Referred ? new("要照会", "referred") : DecisionTitles.For(outcome);

    public static Text Payment(PaymentKind payment)
        => payment == PaymentKind.CyberAttack ? new("サイバー攻撃", "cyber attack") : new("個人情報漏えい", "data leak");
}
