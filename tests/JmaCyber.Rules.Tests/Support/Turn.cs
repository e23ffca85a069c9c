using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>All that differs between two decisions, so that a test can say that it is one thing and no other.</summary>
/// <remarks>
/// Amounts, and the rules about them, are compared where both decisions have an amount; payouts where both are payable: what an outcome takes
/// away with it is no difference of its own.
/// </remarks>
internal static class Turn
{
    public static string Of(Example before, Example after, SupportProgram? program = null) => Between(before.Decide(program), after.Decide(program));

    public static string Of(Example claim, SupportProgram before, SupportProgram after) => Between(claim.Decide(before), claim.Decide(after));

    public static string Between(Decision before, Decision after)
    {
        var changes = new List<string>();
        Compare("", before.Outcome, after.Outcome);
        Compare("pattern ", before.Pattern, after.Pattern);
        Compare("payment ", before.Payment, after.Payment);
        Compare("version ", before.Version?.Id, after.Version?.Id);
        Compare("year ", before.ProgramYear?.Year, after.ProgramYear?.Year);
        Compare("closureDays ", before.ClosureDays, after.ClosureDays);
        bool amounts = HasAmount(before) && HasAmount(after);
        if (amounts)
        {
            Compare("", before.Amount().ToString(), after.Amount().ToString());
        }

        if (before is Payable first && after is Payable second)
        {
            Compare("complete ", LocalDatePattern.Iso.Format(first.Payout.CompleteOn), LocalDatePattern.Iso.Format(second.Payout.CompleteOn));
        }

        foreach (Rule rule in Register.Findings)
        {
            bool compared = rule.Section switch
            {
                3 => amounts,
                7 => before is Payable && after is Payable,
                _ => true,
            };
            if (compared)
            {
                Compare(rule.Id + " ", before.Findings[rule], after.Findings[rule]);
            }
        }

        return string.Join(", ", changes);

        void Compare<T>(string name, T old, T now)
        {
            if (!Equals(old, now))
            {
                changes.Add($"{name}{old?.ToString() ?? "none"} → {now?.ToString() ?? "none"}");
            }
        }
    }

    /// <summary>What is paid, or would be once the documents are there; otherwise nothing.</summary>
    public static Yen Amount(this Decision decision) => decision switch
    {
        Payable payable => payable.Amount,
        Incomplete incomplete => incomplete.Amount,
        _ => Yen.Zero,
    };

    public static IReadOnlyList<AmountItem> Breakdown(this Decision decision) => decision switch
    {
        Payable payable => payable.Breakdown,
        Incomplete incomplete => incomplete.Breakdown,
        _ => [],
    };

    public static RuleSet Reasons(this Decision decision) => decision switch
    {
        Referred referred => referred.Reasons,
        NotPayable notPayable => notPayable.Reasons,
        _ => RuleSet.Empty,
    };

    public static RuleSet Missing(this Decision decision) => decision is Incomplete incomplete ? incomplete.Missing : RuleSet.Empty;

    /// <summary>Outcome, amount, reasons and missing requirements in one line.</summary>
    public static string InShort(this Decision decision) => decision.Match(
        payable => $"{payable.Outcome} {payable.Amount}",
        incomplete => $"{incomplete.Outcome} {incomplete.Amount}: {incomplete.Missing}",
        referred => $"{referred.Outcome}: {referred.Reasons}",
        notPayable => $"{notPayable.Outcome}: {notPayable.Reasons}");

    private static bool HasAmount(Decision decision) => decision is Payable or Incomplete;
}
