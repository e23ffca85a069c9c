using System.Text;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>One item of an amount.</summary>
/// <remarks>Equal by content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public readonly record struct AmountItem
{
    internal AmountItem(Rule rule, Yen amount, int? days = null)
    {
        Rule = rule;
        Amount = amount;
        Days = days;
    }

    /// <summary>The rule that gives it: <see cref="Rule.AmountAttack"/>, <see cref="Rule.AmountClosure"/> or <see cref="Rule.AmountLeak"/>.</summary>
    public Rule Rule { get; }

    /// <summary>Its amount, never 0.</summary>
    public Yen Amount { get; }

    /// <summary>The closure days paid, after the cap, where the amount is per day; otherwise null.</summary>
    public int? Days { get; }

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Rule), Rule), (nameof(Amount), Amount), (nameof(Days), Days));
}
