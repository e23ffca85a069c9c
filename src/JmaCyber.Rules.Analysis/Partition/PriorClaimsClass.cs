using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>What earlier claims use up of a program year, as one program reads them.</summary>
[Flags]
internal enum PriorClaimsUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The year is used up.</summary>
    Year = 1,

    /// <summary>The year is used up by the other payment, too.</summary>
    OtherPayment = 2,

    /// <summary>The same incident was paid.</summary>
    SameIncident = 4,
}

/// <summary>What earlier claims use up, as two programs read them, with earlier claims that do so.</summary>
internal sealed class PriorClaimsClass
{
    private PriorClaimsClass(
        PriorClaimsUse before,
        PriorClaimsUse after,
        PriorClaimFacts earlierBefore,
        PriorClaimFacts earlierAfter,
        IReadOnlyList<PriorClaim> claims)
    {
        Before = before;
        After = after;
        FactsBefore = earlierBefore;
        FactsAfter = earlierAfter;
        Claims = claims;
    }

    public PriorClaimsUse Before { get; }

    public PriorClaimsUse After { get; }

    /// <summary>What is used up of the year.</summary>
    public (PriorClaimsUse Before, PriorClaimsUse After) Year => (Before & ~PriorClaimsUse.SameIncident, After & ~PriorClaimsUse.SameIncident);

    /// <summary>Whether the same incident was paid, which no program reads differently.</summary>
    public bool IsSameIncident => (Before & PriorClaimsUse.SameIncident) != 0;

    public PriorClaimFacts FactsBefore { get; }

    public PriorClaimFacts FactsAfter { get; }

    public IReadOnlyList<PriorClaim> Claims { get; }

    /// <summary>
    /// What the earlier claims of a claim can use up: that of single ones, and of several together, which is the union. One earlier claim is told
    /// apart by whether its claim date, and its incident date, lies in the year of the claim's, by its outcome, its payment and its incident.
    /// </summary>
    public static PriorClaimsClass[] All(SupportProgram before, SupportProgram after, Claim claim)
    {
        var single = new Dictionary<(PriorClaimsUse, PriorClaimsUse), PriorClaimsClass>();
        foreach (PriorClaim one in Single(claim))
        {
            PriorClaimsClass prior = Of(before, after, claim, [one]);
            if (!single.ContainsKey((prior.Before, prior.After)))
            {
                single.Add((prior.Before, prior.After), prior);
            }
        }

        var all = new Dictionary<(PriorClaimsUse, PriorClaimsUse), PriorClaimsClass> { [default] = Of(before, after, claim, []) };
        var open = new Queue<PriorClaimsClass>(all.Values);
        while (open.Count > 0)
        {
            PriorClaimsClass next = open.Dequeue();
            foreach (PriorClaimsClass more in single.Values)
            {
                (PriorClaimsUse, PriorClaimsUse) uses = (next.Before | more.Before, next.After | more.After);
                if (!all.ContainsKey(uses))
                {
                    PriorClaimsClass both = Of(before, after, claim, next.Claims.Concat(more.Claims).ToArray());
                    all.Add(uses, both);
                    open.Enqueue(both);
                }
            }
        }

        return all.Values.OrderBy(prior => prior.Before).ThenBy(prior => prior.After).ToArray();
    }

    /// <summary>What given earlier claims use up for a claim.</summary>
    public static PriorClaimsClass Of(SupportProgram before, SupportProgram after, Claim claim, IReadOnlyList<PriorClaim> claims)
    {
        PriorClaimFacts one = Read(before, claim, claims);
        PriorClaimFacts other = ReferenceEquals(before, after) ? one : Read(after, claim, claims);
        return new PriorClaimsClass(Use(one, claim), Use(other, claim), one, other, claims);
    }

    private static PriorClaimFacts Read(SupportProgram program, Claim claim, IReadOnlyList<PriorClaim> claims)
    {
        var history = new PriorClaimLog(program);
        history.Add(claims);
        return history.For(claim.Particulars);
    }

    private static PriorClaimsUse Use(PriorClaimFacts prior, Claim claim)
        => (prior.Year is null ? PriorClaimsUse.None : PriorClaimsUse.Year)
            | (prior.OtherPayment(claim.Incident.Payment) is null ? PriorClaimsUse.None : PriorClaimsUse.OtherPayment)
            | (prior.SameIncident is null ? PriorClaimsUse.None : PriorClaimsUse.SameIncident);

    private static IEnumerable<PriorClaim> Single(Claim claim)
    {
        LocalDate occurredOn = claim.Incident.OccurredOn;
        LocalDate year = ProgramYear.Containing(occurredOn).Start;
        LocalDate claimYear = ProgramYear.Containing(claim.ClaimedOn).Start;
        LocalDate[] dates = new[] { claim.ClaimedOn, claimYear, claimYear.PlusDays(-1), occurredOn.PlusDays(1), occurredOn, year, year.PlusDays(-1) }
            .Where(date => date <= claim.ClaimedOn).Distinct().ToArray();
        foreach (LocalDate claimedOn in dates)
        {
            foreach (LocalDate harm in dates)
            {
                if (harm > claimedOn)
                {
                    continue;
                }

                yield return new PriorClaim(claimedOn, harm, Outcome.Payable, PaymentKind.CyberAttack);
                yield return new PriorClaim(claimedOn, harm, Outcome.Payable, PaymentKind.DataLeak);
                yield return new PriorClaim(claimedOn, harm, Outcome.NotPayable, PaymentKind.CyberAttack);
                yield return new PriorClaim(claimedOn, harm, Outcome.NotPayable, PaymentKind.DataLeak);
                yield return new PriorClaim(claimedOn, harm, Outcome.NotPayable, payment: null);
            }
        }
    }
}
