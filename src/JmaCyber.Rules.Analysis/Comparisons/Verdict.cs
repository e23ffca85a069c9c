using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Every member of a decision, without the decision itself and its payout calendar.</summary>
/// <remarks>Equal exactly when the decisions agree in every member; the payout is a function of the completion date.</remarks>
internal readonly record struct Verdict
{
    private Verdict(in ClaimFacts facts, Findings findings)
    {
        Outcome = Judgement.Fold(findings);
        Version = facts.Version?.Id;
        ProgramYear = facts.Year?.Year;
        ClosureDays = facts.ClosureDays;
        Notes = findings.With(FindingResult.Noted);
        switch (Outcome)
        {
            case Outcome.NotPayable:
                Reasons = findings.With(FindingResult.Failed);
                return;
            case Outcome.Referred:
                Reasons = findings.With(FindingResult.Unclear);
                return;
            case Outcome.Incomplete:
                Missing = findings.With(FindingResult.Missing);
                break;
            case Outcome.Payable:
                CompleteOn = PayoutComplete.Of(facts);
                break;
        }

        Attack = AmountAttack.Of(facts);
        Closure = AmountClosure.Of(facts);
        Leak = AmountLeak.Of(facts);
        DaysPaid = Closure == Yen.Zero ? null : AmountClosure.DaysPaid(facts);
    }

    public Outcome Outcome { get; }

    public string? Version { get; }

    public int? ProgramYear { get; }

    public int ClosureDays { get; }

    public RuleSet Notes { get; }

    public RuleSet Reasons { get; }

    public RuleSet Missing { get; }

    public LocalDate? CompleteOn { get; }

    public Yen Attack { get; }

    public Yen Closure { get; }

    public Yen Leak { get; }

    public int? DaysPaid { get; }

    public Yen Amount => Attack + Closure + Leak;

    public static Verdict Of(in ClaimFacts facts) => new(facts, Judgement.Of(facts));
}
