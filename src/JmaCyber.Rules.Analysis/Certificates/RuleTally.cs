using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Analysis.Certificates;

/// <summary>How often each rule decides.</summary>
internal sealed class RuleTally
{
    private readonly long[] cells = new long[Contents.ByPlace.Length];
    private readonly long[] alone = new long[Contents.ByPlace.Length];
    private readonly Claim?[] witnesses = new Claim?[Contents.ByPlace.Length];

    public IEnumerable<RuleUse> Result => Contents.ByPlace.Select((rule, place) => new RuleUse(rule, cells[place], alone[place], witnesses[place]));

    /// <summary>Cells in which some rules are the reasons and others take effect, with the first of these cells.</summary>
    public void Add(RuleSet reasons, RuleSet effects, long count, Cell first)
    {
        bool single = reasons.Count == 1;
        foreach (Rule rule in reasons)
        {
            alone[rule.Place] += single ? count : 0;
        }

        foreach (Rule rule in new RuleSet(reasons.Bits | effects.Bits))
        {
            cells[rule.Place] += count;
            witnesses[rule.Place] ??= first.Build($"witness-{rule.Id}");
        }
    }

    /// <summary>A rule that decided on a completion date.</summary>
    public void Add(Rule rule, Func<Claim?> claim)
    {
        cells[rule.Place]++;
        witnesses[rule.Place] ??= claim();
    }
}
