using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;

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
    /// <summary>The place of the class of all memberships, or prior claims, that both programs judge alike; the others follow.</summary>
    public const int Alike = 0;

    private static readonly RuleSet MembershipRules = RuleSet.Of(Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded);
    private static readonly RuleSet PlaceRules = RuleSet.Of(Rule.FacilityCovered, Rule.IncidentProgramStart);

    private readonly SpaceSlice slice;
    private readonly Func<SpaceSlice, IncidentClass, DocumentDifferences> documents;
    private readonly List<MembershipClass> different = [];
    private readonly List<MembershipClass> refused = [];
    private readonly Dictionary<PriorClaimsClass[], List<PriorClaimsClass>> priorClaims;

    public SliceDifferences(SpaceSlice slice, Func<SpaceSlice, IncidentClass, DocumentDifferences> documents)
    {
        this.slice = slice;
        this.documents = documents;
        (RuleSet before, RuleSet after) = Failures(ClaimantClass.Untroubled, PlaceRules);
        IsRefused = before == after && !before.IsEmpty;
        foreach (ClaimantClass claimant in slice.Claimants.Where(one => one is { Pending: false, Related: true }))
        {
            (before, after) = Failures(claimant, MembershipRules);
            if (before != after)
            {
                Claimants.Add(claimant);
                different.Add(claimant.MembershipClass);
            }
            else if (!before.IsEmpty)
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

    /// <summary>How two programs see the documents for what happened.</summary>
    public DocumentDifferences DocumentsFor(IncidentClass incident) => documents(slice, incident);

    public ClassSet MembershipOf(Cell cell)
        => different.Count == 0 ? ClassSet.Any
            : ClassSet.Of(different.Contains(cell.Claimant.MembershipClass) ? 1 + (int)cell.Claimant.MembershipClass : Alike);

    public ClassSet PriorClaimsOf(Cell cell) => PriorClaimsFor(cell.Incident).Count == 1 ? ClassSet.Any : ClassSet.Of(PriorClaimsPlace.Of(cell.PriorClaims));

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
        .. all.Where(one => one.Year.Before != one.Year.After).GroupBy(PriorClaimsPlace.Of).Select(way => way.First()),
    ];

    private (RuleSet Before, RuleSet After) Failures(ClaimantClass claimant, RuleSet rules)
    {
        IncidentClass leak = Array.Find(slice.Incidents, one => one.Kind == IncidentKind.DataLeak)!;
        Claim claim = slice.Build(claimant, leak, InsiderCrime.None, []);
        return (Failed(slice.Before, claim, rules), Failed(slice.After, claim, rules));
    }

    private static RuleSet Failed(SupportProgram program, Claim claim, RuleSet rules)
        => new(Judgement.Of(new ClaimFacts(program, claim, prior: default)).Findings.With(FindingResult.Failed).Bits & rules.Bits);
}
