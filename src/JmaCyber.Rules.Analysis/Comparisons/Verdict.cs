using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Every member of a decision, without the decision itself and its payout calendar.</summary>
/// <remarks>Equal exactly when the decisions agree in every member; the payout is a function of the completion date.</remarks>
internal readonly record struct Verdict
{
    private Verdict(in ClaimFacts facts, in Judgement judgement)
    {
        Outcome = judgement.Outcome;
        Version = facts.Version?.Id;
        ProgramYear = facts.Year?.Year;
        ClosureDays = facts.ClosureDays;
        Notes = judgement.Findings.With(FindingResult.Noted);
        switch (Outcome)
        {
            case Outcome.NotPayable:
                Grounds = judgement.Findings.With(FindingResult.Failed);
                return;
            case Outcome.Referred:
                Grounds = judgement.Findings.With(FindingResult.Unclear);
                return;
            case Outcome.Incomplete:
                Grounds = judgement.Findings.With(FindingResult.Missing);
                break;
            case Outcome.Payable:
                CompleteOn = judgement.CompleteOn;
                break;
        }

        judgement.WithAmounts(facts, out Yen total);
        Amount = total;
        Closure = default(AmountClosure).Of(facts);
        DaysPaid = Closure == Yen.Zero ? null : default(AmountClosure).DaysPaid(facts);
    }

    public Outcome Outcome { get; }

    public string? Version { get; }

    public int? ProgramYear { get; }

    public int ClosureDays { get; }

    public RuleSet Notes { get; }

    /// <summary>The reasons, or what is missing.</summary>
    public RuleSet Grounds { get; }

    public LocalDate? CompleteOn { get; }

    public Yen Amount { get; }

    /// <summary>The part of the amount that closure adds; an attack and a leak never come together, so the rest is one item.</summary>
    public Yen Closure { get; }

    public int? DaysPaid { get; }

    public static Verdict Of(in ClaimFacts facts) => new(facts, Judgement.Of(facts));
}
