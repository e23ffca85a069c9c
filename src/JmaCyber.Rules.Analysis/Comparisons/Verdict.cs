using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Every member of a decision, without the decision itself and its payout calendar.</summary>
/// <remarks>Equal exactly when the decisions agree in every member; the payout is a function of the completion date.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Version">The version's id.</param>
/// <param name="ProgramYear">The program year.</param>
/// <param name="ClosureDays">The closure days counted.</param>
/// <param name="Notes">The notes.</param>
/// <param name="Grounds">The reasons, or what is missing.</param>
/// <param name="CompleteOn">The completion date of a payable claim.</param>
/// <param name="Amount">The amount, or 0.</param>
/// <param name="Closure">The part of it that closure adds; an attack and a leak never come together, so the rest is one item.</param>
/// <param name="DaysPaid">For how many days, where the closure part has a number.</param>
internal readonly record struct Verdict(
    Outcome Outcome,
    string? Version,
    int? ProgramYear,
    int ClosureDays,
    RuleSet Notes,
    RuleSet Grounds,
    LocalDate? CompleteOn,
    Yen Amount,
    Yen Closure,
    int? DaysPaid)
{
    public static Verdict Of(in ClaimFacts facts)
    {
        var judgement = Judgement.Of(facts);
        Yen amount = Yen.Zero;
        Yen closure = Yen.Zero;
        if (judgement.HasAmount)
        {
            judgement.WithAmounts(facts, out amount);
            closure = default(AmountClosure).Of(facts);
        }

        RuleSet grounds = judgement.Outcome switch
        {
            Outcome.NotPayable => judgement.Findings.With(FindingResult.Failed),
            Outcome.Referred => judgement.Findings.With(FindingResult.Unclear),
            Outcome.Incomplete => judgement.Findings.With(FindingResult.Missing),
            Outcome.Payable => RuleSet.Empty,
        };
        return new Verdict(
            judgement.Outcome,
            facts.Version?.Id,
            facts.Year?.Year,
            facts.ClosureDays,
            judgement.Findings.With(FindingResult.Noted),
            grounds,
            judgement.Outcome == Outcome.Payable ? judgement.CompleteOn.Date : null,
            amount,
            closure,
            closure == Yen.Zero ? null : default(AmountClosure).DaysPaid(facts));
    }
}
