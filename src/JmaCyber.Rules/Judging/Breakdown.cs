using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>The items that make up an amount, without those of 0 yen.</summary>
internal static class Breakdown
{
    public static IReadOnlyList<AmountItem> Of(in ClaimFacts facts)
    {
        var items = new Items([]);
        Contents.Amounts(ref items, facts);
        return new ValueList<AmountItem>(items.Found);
    }

    private readonly struct Items(List<AmountItem> found) : IAmountVisitor
    {
        public List<AmountItem> Found => found;

        public void Amount<TRule>(in ClaimFacts facts)
            where TRule : struct, IAmount
        {
            Yen amount = default(TRule).Of(facts);
            if (amount != Yen.Zero)
            {
                found.Add(new AmountItem(Room<TRule>.Rule, amount, default(TRule).DaysPaid(facts)));
            }
        }
    }
}
