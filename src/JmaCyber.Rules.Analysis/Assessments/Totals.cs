using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What completions come to, added up.</summary>
internal sealed class Totals
{
    private const int HasAmount = (1 << (int)Outcome.Payable) | (1 << (int)Outcome.Incomplete);

    private int outcomes;
    private ulong failed = ulong.MaxValue;
    private ulong unclear = ulong.MaxValue;
    private ulong missing = ulong.MaxValue;

    /// <summary>The outcomes, best first.</summary>
    public Outcome[] Outcomes => [.. Choices.All<Outcome>().Where(one => (outcomes >> (int)one & 1) != 0)];

    /// <summary>The least and the greatest amount, where some completion has one.</summary>
    public (Yen Min, Yen Max)? Amount { get; private set; }

    /// <summary>Whether all have one outcome: only then is anything in the way of every one.</summary>
    public bool IsOfOneOutcome => (outcomes & (outcomes - 1)) == 0;

    /// <summary>Whether all come to the same.</summary>
    public bool IsSettled => IsOfOneOutcome && (Amount is null || Amount.Value.Min == Amount.Value.Max);

    /// <summary>The rules that are reasons of every one.</summary>
    public RuleSet Reasons => new(outcomes == 1 << (int)Outcome.NotPayable ? failed : outcomes == 1 << (int)Outcome.Referred ? unclear : 0);

    /// <summary>The requirements that every one misses.</summary>
    public RuleSet Missing => new(outcomes == 1 << (int)Outcome.Incomplete ? missing : 0);

    /// <summary>Adds every effect of some bodies, each with every outcome of the other parts.</summary>
    public void Add(OutcomePairs others, BodyPairs bodies)
    {
        foreach ((Answer end, _) in bodies.Pairs)
        {
            foreach ((Outcome other, _) in others.Each())
            {
                Outcome worse = OutcomePairs.Worse(end.Outcome, other);
                outcomes |= 1 << (int)worse;
                if ((1 << (int)worse & HasAmount) != 0)
                {
                    Amount = Amount is { } range ? (Least(range.Min, end.Amount), Most(range.Max, end.Amount)) : (end.Amount, end.Amount);
                }
            }
        }
    }

    /// <summary>Keeps what stands in the way of these completions too: in one part or another, and there always.</summary>
    public void Narrow(IReadOnlyList<Effect> parts)
    {
        failed &= parts.Aggregate(0UL, (all, part) => all | part.Failed);
        unclear &= parts.Aggregate(0UL, (all, part) => all | part.Unclear);
        missing &= parts.Aggregate(0UL, (all, part) => all | part.Missing);
    }

    private static Yen Least(Yen one, Yen other) => one < other ? one : other;

    private static Yen Most(Yen one, Yen other) => one > other ? one : other;
}
