using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>What some facts of a claim lead to, while nothing else is in its way.</summary>
/// <param name="Outcome">The outcome, to which other facts can only add a worse one.</param>
/// <param name="Amount">The amount, where the outcome has one.</param>
/// <param name="Failed">The rules that fail, as bits.</param>
/// <param name="Unclear">The rules that nobody but the office can settle.</param>
/// <param name="Missing">The requirements that are missing.</param>
internal sealed record Effect(Outcome Outcome, Yen Amount, ulong Failed, ulong Unclear, ulong Missing)
{
    /// <summary>Nothing is in the way.</summary>
    public static Effect Neutral { get; } = new(Outcome.Payable, Yen.Zero, 0, 0, 0);

    /// <summary>What a claim leads to.</summary>
    public static Effect Of(in ClaimFacts facts)
    {
        var judgement = Judgement.Of(facts);
        Yen amount = Yen.Zero;
        if (judgement.HasAmount)
        {
            judgement.WithAmounts(facts, out amount);
        }

        return Of(judgement.Findings, amount, ulong.MaxValue);
    }

    /// <summary>What a claim leads to by some of the rules.</summary>
    public static Effect Of(in ClaimFacts facts, ulong rules) => Of(Judgement.Of(facts).Findings, Yen.Zero, rules);

    private static Effect Of(Findings findings, Yen amount, ulong rules)
    {
        ulong failed = findings.With(FindingResult.Failed).Bits & rules;
        ulong unclear = findings.With(FindingResult.Unclear).Bits & rules;
        ulong missing = findings.With(FindingResult.Missing).Bits & rules;
        Outcome outcome = failed != 0 ? Outcome.NotPayable : unclear != 0 ? Outcome.Referred : missing != 0 ? Outcome.Incomplete : Outcome.Payable;
        return new Effect(outcome, amount, failed, unclear, missing);
    }
}
