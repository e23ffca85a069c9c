using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>Every rule is judged and none stops the others; the outcome is a fold over what they find (section 8 of the register).</summary>
internal readonly struct Judgement
{
    private Judgement(Findings findings, Day completeOn)
    {
        Findings = findings;
        CompleteOn = completeOn;
        Outcome = findings.Has(FindingResult.Failed) ? Outcome.NotPayable
            : findings.Has(FindingResult.Unclear) ? Outcome.Referred
            : findings.Has(FindingResult.Missing) ? Outcome.Incomplete
            : Outcome.Payable;
    }

    /// <summary>What the rules find that decide the outcome, and the notes.</summary>
    public Findings Findings { get; }

    /// <summary>How the claim ends: refused, else referred, else incomplete, else payable.</summary>
    public Outcome Outcome { get; }

    /// <summary>The day on which everything required had arrived; of a payable claim (<c>payout.complete</c>).</summary>
    public Day CompleteOn { get; }

    /// <summary>Whether there is an amount: it is paid, or would be once complete.</summary>
    public bool HasAmount => Outcome is Outcome.Payable or Outcome.Incomplete;

    /// <summary>Judges a claim.</summary>
    public static Judgement Of(in ClaimFacts facts)
    {
        var judging = default(Judging);
        Contents.WhoAndWhat(ref judging, facts);
        var closing = default(Judging);
        Contents.Closure(ref closing, facts);
        var requiring = default(Judging);
        Contents.Requirements(ref requiring, facts);
        var limiting = default(Judging);
        Contents.Notes(ref limiting, facts);
        Contents.Limits(ref limiting, facts);
        return new Judgement(judging.Findings.And(closing.Findings).And(requiring.Findings).And(limiting.Findings), requiring.CompleteOn);
    }

    /// <summary>Judges a claim by all rules but those on prior claims, which <see cref="WithLimits"/> adds: for the same claim after many of them.</summary>
    public static Judgement WithoutLimits(in ClaimFacts facts)
    {
        var judging = default(Judging);
        Contents.WhoAndWhat(ref judging, facts);
        Contents.Closure(ref judging, facts);
        Contents.Requirements(ref judging, facts);
        Contents.Notes(ref judging, facts);
        return new Judgement(judging.Findings, judging.CompleteOn);
    }

    /// <summary>This judgement and what the rules on prior claims find.</summary>
    public Judgement WithLimits(in ClaimFacts facts)
    {
        var limiting = default(Judging);
        Contents.Limits(ref limiting, facts);
        return new Judgement(Findings.And(limiting.Findings), CompleteOn);
    }

    /// <summary>What the amounts come to of a claim that has any, and what they find.</summary>
    public Findings WithAmounts(in ClaimFacts facts, out Yen total)
    {
        var adding = new Adding(Findings);
        Contents.Amounts(ref adding, facts);
        total = adding.Total;
        return adding.Findings;
    }

    /// <summary>What the dates of a payout find.</summary>
    public static Findings Dates(Findings findings, Payout payout)
    {
        var dating = new Dating(findings, payout);
        Contents.Dates(ref dating);
        return dating.Findings;
    }

    private struct Judging : IGroundVisitor, IRequirementVisitor
    {
        public Findings Findings { get; private set; }

        public Day CompleteOn { get; private set; }

        public void Ground<TRule>(in ClaimFacts facts)
            where TRule : struct, IGround
            => Findings = Findings.And(Room<TRule>.Bit, default(TRule).Judge(facts));

        public void Requirement<TRule>(in ClaimFacts facts)
            where TRule : struct, IRequirement
        {
            if (facts.Version is not { } version || !version.Requires(Room<TRule>.Bit) || !default(TRule).Applies(facts))
            {
                return;
            }

            if (default(TRule).MetOn(facts) is { } date)
            {
                CompleteOn = date > CompleteOn ? date : CompleteOn;
                Findings = Findings.And(Room<TRule>.Bit, FindingResult.Met);
            }
            else
            {
                Findings = Findings.And(Room<TRule>.Bit, FindingResult.Missing);
            }
        }

        public readonly void Statement<TRule>()
            where TRule : struct, IStatement
        {
        }
    }

    private struct Adding(Findings findings) : IAmountVisitor
    {
        public Findings Findings { get; private set; } = findings;

        public Yen Total { get; private set; }

        public void Amount<TRule>(in ClaimFacts facts)
            where TRule : struct, IAmount
        {
            Yen amount = default(TRule).Of(facts);
            if (amount != Yen.Zero)
            {
                Total += amount;
                Findings = Findings.And(Room<TRule>.Bit, FindingResult.Applied);
            }
        }
    }

    private struct Dating(Findings findings, Payout payout) : IPayoutVisitor
    {
        public Findings Findings { get; private set; } = findings;

        public void Payout<TRule>()
            where TRule : struct, IPayoutRule
            => Findings = Findings.And(Room<TRule>.Bit, default(TRule).Judge(payout));

        public readonly void Statement<TRule>()
            where TRule : struct, IStatement
        {
        }
    }
}
