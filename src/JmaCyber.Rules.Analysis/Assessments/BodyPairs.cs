using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What two completions can come to at the same time by incident, facility, closure days and documents; the same twice where it is one.</summary>
internal sealed class BodyPairs
{
    private ulong failed = ulong.MaxValue;
    private ulong unclear = ulong.MaxValue;
    private ulong missing = ulong.MaxValue;

    public List<(Answer One, Answer Other)> Pairs { get; } = [];

    /// <summary>What stands in the way in each first one of the pairs.</summary>
    public Effect Common => Effect.Neutral with { Failed = failed, Unclear = unclear, Missing = missing };

    public void Add(Effect one, Effect other)
    {
        failed &= one.Failed;
        unclear &= one.Unclear;
        missing &= one.Missing;
        var pair = (new Answer(one.Outcome, one.Amount), new Answer(other.Outcome, other.Amount));
        if (!Pairs.Contains(pair))
        {
            Pairs.Add(pair);
        }
    }

    /// <summary>Whether some pair, together with some pair of outcomes of the other parts, differs in outcome or amount.</summary>
    public bool DifferWith(OutcomePairs others)
    {
        foreach ((Answer one, Answer other) in Pairs)
        {
            foreach ((Outcome left, Outcome right) in others.Each())
            {
                Outcome first = OutcomePairs.Worse(one.Outcome, left);
                if (first != OutcomePairs.Worse(other.Outcome, right)
                    || (first is Outcome.Payable or Outcome.Incomplete && one.Amount != other.Amount))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
