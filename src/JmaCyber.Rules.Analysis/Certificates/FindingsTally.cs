using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>Counts cells by the findings that they meet, so that what follows from findings alone is told once for all of them.</summary>
internal sealed class FindingsTally
{
    private readonly Dictionary<Findings, Judged> judged = [];

    /// <summary>How many cells there are.</summary>
    public long Count => judged.Values.Sum(one => one.Count);

    /// <summary>How often each outcome came about.</summary>
    public IEnumerable<OutcomeCount> Outcomes => ContractName.All<Outcome>()
        .Select((_, place) => new OutcomeCount((Outcome)place, judged.Values.Where(one => one.Outcome == (Outcome)place).Sum(one => one.Count)));

    /// <summary>A cell of the earliest incident dates on which something is paid; null where nothing is.</summary>
    public Cell? EarliestPayable => judged.Values
        .Where(one => one.Outcome == Outcome.Payable)
        .OrderBy(one => one.First.Slice.Timing.IncidentPeriod.Index)
        .Select(one => one.First)
        .FirstOrDefault();

    /// <summary>Counts a cell whose findings were met before.</summary>
    public bool TryCount(Findings findings)
    {
        if (!judged.TryGetValue(findings, out Judged? same))
        {
            return false;
        }

        same.Count++;
        return true;
    }

    /// <summary>Counts the first cell that meets some findings.</summary>
    public void CountFirst(Findings findings, Outcome outcome, Cell cell) => judged.Add(findings, new Judged(outcome, cell));

    /// <summary>Tells rules how often they decide, and tests that each outcome follows from the findings.</summary>
    public PropertyCheck Tell(RuleTally rules)
    {
        var check = new PropertyCheck("one-outcome", new(
            "どの区画も結果はちょうど1つで、支払対象外と要照会には理由が、書類不足には不足する書類があります。",
            "Every cell has exactly one outcome: with reasons where it is refused or referred, with missing documents where it is incomplete."));
        check.Count(Count);
        foreach (KeyValuePair<Findings, Judged> one in judged)
        {
            (RuleSet failed, RuleSet unclear, RuleSet missing) = (
                one.Key.With(FindingResult.Failed), one.Key.With(FindingResult.Unclear), one.Key.With(FindingResult.Missing));
            (Outcome expected, RuleSet reasons) = (failed.IsEmpty, unclear.IsEmpty, missing.IsEmpty) switch
            {
                (false, _, _) => (Outcome.NotPayable, failed),
                (_, false, _) => (Outcome.Referred, unclear),
                (_, _, false) => (Outcome.Incomplete, missing),
                _ => (Outcome.Payable, RuleSet.Empty),
            };
            if (one.Value.Outcome != expected)
            {
                check.Fail(one.Value.First);
            }

            var effects = new RuleSet(one.Key.With(FindingResult.Applied).Bits | one.Key.With(FindingResult.Noted).Bits);
            rules.Add(reasons, effects, one.Value.Count, one.Value.First);
        }

        return check;
    }

    /// <summary>The cells that meet the same findings.</summary>
    private sealed record Judged(Outcome Outcome, Cell First)
    {
        public long Count { get; set; } = 1;
    }
}
