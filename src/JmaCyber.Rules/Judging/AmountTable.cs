using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>The amount of a claim that is, or once complete would be, paid: the sum of the amount rules (section 3 of the register).</summary>
internal static class AmountTable
{
    public static Yen Total(in ClaimFacts facts) => AmountAttack.Of(facts) + AmountClosure.Of(facts) + AmountLeak.Of(facts);

    public static IReadOnlyList<AmountItem> Items(in ClaimFacts facts)
    {
        AmountItem[] all =
        [
            new(Rule.AmountAttack, AmountAttack.Of(facts)),
            new(Rule.AmountClosure, AmountClosure.Of(facts), AmountClosure.DaysPaid(facts)),
            new(Rule.AmountLeak, AmountLeak.Of(facts)),
        ];
        return new ValueList<AmountItem>(all.Where(item => item.Amount != Yen.Zero));
    }
}
