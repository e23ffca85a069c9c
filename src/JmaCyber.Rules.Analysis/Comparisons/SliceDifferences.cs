using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>What the rules that two programs judge alike leave of a claim.</summary>
/// <remarks>
/// All refusals act alike, and so do all referrals; insider crime stands for them, confirmed or under investigation, in the claims that are decided.
/// </remarks>
internal enum OtherGrounds
{
    /// <summary>No other ground to refuse or to refer.</summary>
    None,

    /// <summary>The office must decide: insider crime is under investigation, or the same incident was paid.</summary>
    Referred,

    /// <summary>It is refused anyway.</summary>
    Refused,
}

/// <summary>What two programs judge differently in one slice, and what they judge alike.</summary>
internal sealed class SliceDifferences
{
    private static readonly ulong MembershipRules = RuleSet.Of(Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded).Bits;
    private static readonly ulong PlaceRules = RuleSet.Of(Rule.FacilityCovered, Rule.IncidentProgramStart).Bits;

    private readonly SpaceSlice slice;
    private readonly List<MembershipClass> different = [];
    private readonly List<MembershipClass> refused = [];
    private readonly Dictionary<PriorClaimsClass[], List<PriorClaimsClass>> priorClaims;

    public SliceDifferences(SpaceSlice slice)
    {
        this.slice = slice;
        (ulong before, ulong after) = Failures(ClaimantClass.Untroubled, PlaceRules);
        IsRefused = before == after && before != 0;
        foreach (ClaimantClass claimant in slice.Claimants.Where(one => one is { Pending: false, Related: true }))
        {
            (before, after) = Failures(claimant, MembershipRules);
            if (before != after)
            {
                Claimants.Add(claimant);
                different.Add(claimant.MembershipClass);
            }
            else if (before != 0)
            {
                refused.Add(claimant.MembershipClass);
            }
        }

        priorClaims = slice.Incidents.Select(slice.PriorClaimsFor).Distinct().ToDictionary(all => all, OneEachWay);
    }

    /// <summary>Whether both programs refuse every claim of the slice for its place or date, so that no other ground is told.</summary>
    public bool IsRefused { get; }

    /// <summary>A claimant judged alike, and who stands for all of them; then those that are not.</summary>
    public List<ClaimantClass> Claimants { get; } = [ClaimantClass.Untroubled];

    /// <summary>No prior claims, which stand for all that are judged alike; then those that are not, one each way.</summary>
    public List<PriorClaimsClass> PriorClaimsFor(IncidentClass incident) => priorClaims[slice.PriorClaimsFor(incident)];

    /// <summary>Whether a membership is judged differently; null where none is.</summary>
    public bool? IsMembershipTold(Cell cell) => different.Count == 0 ? null : different.Contains(cell.Claimant.MembershipClass);

    /// <summary>Whether prior claims are judged differently; null where none are.</summary>
    public bool? ArePriorClaimsTold(Cell cell)
        => PriorClaimsFor(cell.Incident).Count == 1 ? null : cell.PriorClaims.Year.Before != cell.PriorClaims.Year.After;

    public ClassSet OtherGroundsOf(Cell cell)
    {
        (PriorClaimsUse before, PriorClaimsUse after) = cell.PriorClaims.Year;
        bool isRefusedAlike = !cell.Claimant.Related || cell.InsiderCrime == InsiderCrime.Confirmed
            || refused.Contains(cell.Claimant.MembershipClass) || (before == after && before != PriorClaimsUse.None);
        bool isReferred = cell.InsiderCrime == InsiderCrime.UnderInvestigation || cell.PriorClaims.IsSameIncident;
        return IsRefused ? ClassSet.Any
            : ClassSet.Of((int)(isRefusedAlike ? OtherGrounds.Refused : isReferred ? OtherGrounds.Referred : OtherGrounds.None));
    }

    /// <summary>The first of all, and the first of each way in which two programs read the year differently.</summary>
    /// <remarks>In the order of prior claims those without the same incident come first, so that one of them stands for each way that has one.</remarks>
    private static List<PriorClaimsClass> OneEachWay(PriorClaimsClass[] all) =>
    [
        all[0],
        .. all.Where(one => one.Year.Before != one.Year.After)
            .GroupBy(one => PriorClaimsClass.PlaceOf(one.Year.Before, one.Year.After)).Select(way => way.First()),
    ];

    /// <summary>The rules of a set that a claimant fails before and after.</summary>
    private (ulong Before, ulong After) Failures(ClaimantClass claimant, ulong rules)
    {
        IncidentClass leak = Array.Find(slice.Incidents, one => one.Kind == IncidentKind.DataLeak)!;
        Claim claim = slice.Build(claimant, leak, InsiderCrime.None, []);
        return (
            Effect.Of(new ClaimFacts(slice.Before, claim, prior: default), rules).Failed,
            Effect.Of(new ClaimFacts(slice.After, claim, prior: default), rules).Failed);
    }
}
