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
/// <param name="Before">What they use up before.</param>
/// <param name="After">What they use up after.</param>
/// <param name="FactsBefore">What the rules see of them before.</param>
/// <param name="FactsAfter">What the rules see of them after.</param>
/// <param name="Claims">Such earlier claims.</param>
internal sealed record PriorClaimsClass(
    PriorClaimsUse Before,
    PriorClaimsUse After,
    PriorClaimFacts FactsBefore,
    PriorClaimFacts FactsAfter,
    IReadOnlyList<PriorClaim> Claims)
{
    private const int AllUses = 8;

    private static readonly (Outcome Outcome, PaymentKind? Payment)[] Ends =
    [
        (Outcome.Payable, PaymentKind.CyberAttack), (Outcome.Payable, PaymentKind.DataLeak),
        (Outcome.NotPayable, PaymentKind.CyberAttack), (Outcome.NotPayable, PaymentKind.DataLeak), (Outcome.NotPayable, null),
    ];

    /// <summary>What is used up of the year.</summary>
    public (PriorClaimsUse Before, PriorClaimsUse After) Year => (Before & ~PriorClaimsUse.SameIncident, After & ~PriorClaimsUse.SameIncident);

    /// <summary>Whether the same incident was paid, which no program reads differently.</summary>
    public bool IsSameIncident => (Before & PriorClaimsUse.SameIncident) != 0;

    /// <summary>
    /// What the earlier claims of a claim can use up: that of single ones, and of several together, which is the union. One earlier claim is told
    /// apart by whether its claim date, and its incident date, lies in the year of the claim's, by its outcome, its payment and its incident.
    /// </summary>
    public static PriorClaimsClass[] All(SupportProgram before, SupportProgram after, Claim claim)
    {
        Dictionary<int, PriorClaimsClass>.ValueCollection single = Single(claim).Select(one => Of(before, after, claim, [one]))
            .ByClass(one => PlaceOf(one.Before, one.After), _ => 0).Values;
        List<PriorClaimsClass> all = [Of(before, after, claim, [])];
        for (int next = 0; next < all.Count; next++)
        {
            foreach (PriorClaimsClass more in single)
            {
                if (!all.Exists(known => known.Uses(all[next].Before | more.Before, all[next].After | more.After)))
                {
                    all.Add(Of(before, after, claim, [.. all[next].Claims, .. more.Claims]));
                }
            }
        }

        return [.. all.OrderBy(prior => prior.Before).ThenBy(prior => prior.After)];
    }

    /// <summary>The place among all pairs of uses.</summary>
    public static int PlaceOf(PriorClaimsUse before, PriorClaimsUse after) => ((int)before * AllUses) + (int)after;

    /// <summary>The pair of uses at a place.</summary>
    public static (PriorClaimsUse Before, PriorClaimsUse After) UsesAt(int place) => ((PriorClaimsUse)(place / AllUses), (PriorClaimsUse)(place % AllUses));

    /// <summary>Whether they use up just this.</summary>
    public bool Uses(PriorClaimsUse before, PriorClaimsUse after) => Before == before && After == after;

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
            foreach (LocalDate harm in dates.Where(date => date <= claimedOn))
            {
                foreach ((Outcome outcome, PaymentKind? payment) in Ends)
                {
                    yield return new PriorClaim(claimedOn, harm, outcome, payment);
                }
            }
        }
    }
}
