using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The main job: a program decides claims.</summary>
public static class DecidingExtensions
{
    /// <summary>Decides one claim, seeing the earlier claims that it lists itself.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="claim">The claim.</param>
    public static Decision Decide(this SupportProgram program, Claim claim)
        => Guard.NotNull(claim).PriorClaims.Count == 0 ? Decide(new ClaimFacts(Guard.NotNull(program), claim, prior: default)) : Decide(program, claim, []);

    /// <summary>Decides one claim, seeing the earlier claims given and then those that it lists itself.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="earlier">Earlier claims of the same facility, in order of arrival.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date of an earlier claim is not of the ISO calendar, or not in the years 1900 to 2199.</exception>
    public static Decision Decide(this SupportProgram program, Claim claim, IReadOnlyList<PriorClaim> earlier)
    {
        Guard.NotNull(program);
        Guard.NotNull(claim);
        if (Guard.NotNull(earlier).Count == 0 && claim.PriorClaims.Count == 0)
        {
            return Decide(new ClaimFacts(program, claim, prior: default));
        }

        var history = new PriorClaimLog(program);
        history.Add(earlier);
        history.Add(claim.PriorClaims);
        return Decide(new ClaimFacts(program, claim, history.For(claim.Particulars)));
    }

    /// <summary>Decides every claim of a ledger, each facility's in order of arrival, each seeing the earlier ones.</summary>
    /// <param name="program">The program to decide under.</param>
    /// <param name="ledger">The claims.</param>
    /// <returns>The decisions in the order of the ledger's claims.</returns>
    public static IReadOnlyList<Decision> Decide(this SupportProgram program, Ledger ledger)
    {
        Guard.NotNull(program);
        var decisions = new Decision[Guard.NotNull(ledger).Count];
        foreach (int[] facility in ledger.Facilities)
        {
            Decide(program, ledger, facility, decisions);
        }

        return decisions;
    }

    /// <summary>The answers to the claims of one facility, in order of arrival, without the decisions themselves.</summary>
    internal static Answer[] Answers(SupportProgram program, Ledger ledger, int[] facility, Answer[] answers)
    {
        PriorClaimLog? history = facility.Length > 1 || ledger[facility[0]].PriorClaims.Count > 0 ? new PriorClaimLog(program) : null;
        for (int i = 0; i < facility.Length; i++)
        {
            Claim claim = ledger[facility[i]];
            history?.Add(claim.PriorClaims);
            answers[i] = AnswerTo(new ClaimFacts(program, claim, history?.For(claim.Particulars) ?? default));
            if (i + 1 < facility.Length)
            {
                history!.Add(claim.Particulars, answers[i].Outcome);
            }
        }

        return answers;
    }

    private static Answer AnswerTo(in ClaimFacts facts)
    {
        var judgement = Judgement.Of(facts);
        Yen amount = Yen.Zero;
        if (judgement.HasAmount)
        {
            judgement.WithAmounts(facts, out amount);
        }

        return new Answer(judgement.Outcome, amount);
    }

    private static void Decide(SupportProgram program, Ledger ledger, int[] facility, Decision[] decisions)
    {
        if (facility.Length == 1)
        {
            decisions[facility[0]] = Decide(program, ledger[facility[0]]);
            return;
        }

        var history = new PriorClaimLog(program);
        foreach (int place in facility)
        {
            Claim claim = ledger[place];
            history.Add(claim.PriorClaims);
            Decision decision = Decide(new ClaimFacts(program, claim, history.For(claim.Particulars)));
            decisions[place] = decision;
            if (PriorClaimLog.UsesTheYear(program, decision.Outcome))
            {
                history.Add(new PriorClaim(claim.ClaimedOn, claim.Incident.OccurredOn, decision.Outcome, decision.Payment) { Id = claim.Id });
            }
        }
    }

    private static Decision Decide(in ClaimFacts facts)
    {
        var ruling = Ruling.Of(facts);
        return ruling.Outcome switch
        {
            Outcome.NotPayable => new NotPayable(facts, ruling.Findings),
            Outcome.Referred => new Referred(facts, ruling.Findings),
            Outcome.Incomplete => new Incomplete(facts, ruling.Findings, ruling.Amount),
            Outcome.Payable => new Payable(facts, ruling.Findings, ruling.Amount, ruling.Payout),
        };
    }
}
