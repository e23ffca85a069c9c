using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>What a claim comes to: everything that a decision says beside the facts.</summary>
internal readonly struct Ruling
{
    private readonly Day completeOn;

    private Ruling(Outcome outcome, Findings findings, Yen amount, Day completeOn)
    {
        Outcome = outcome;
        Findings = findings;
        Amount = amount;
        this.completeOn = completeOn;
    }

    public Outcome Outcome { get; }

    /// <summary>What every rule judged found.</summary>
    public Findings Findings { get; }

    /// <summary>What is paid, or would be once complete; 0 where nothing is.</summary>
    public Yen Amount { get; }

    /// <summary>When the money comes; of a payable claim only.</summary>
    public Payout Payout => Payout.For(completeOn);

    /// <summary>Judges a claim to the end.</summary>
    public static Ruling Of(in ClaimFacts facts)
    {
        var judgement = Judgement.Of(facts);
        if (!judgement.HasAmount)
        {
            return new Ruling(judgement.Outcome, judgement.Findings, Yen.Zero, default);
        }

        Findings findings = judgement.WithAmounts(facts, out Yen amount);
        return judgement.Outcome == Outcome.Payable
            ? new Ruling(judgement.Outcome, Judgement.Dates(findings, Payout.For(judgement.CompleteOn)), amount, judgement.CompleteOn)
            : new Ruling(judgement.Outcome, findings, amount, default);
    }
}
