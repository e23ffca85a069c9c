using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Where the claims of one slice stand: one value a dimension, or any where a dimension is not told.</summary>
internal sealed class SliceDimensions
{
    private readonly SpaceSlice slice;
    private readonly IncidentSets incidentSets;
    private readonly DocumentDimensionsByIncident documents;

    public SliceDimensions(SpaceSlice slice, IncidentSets incidentSets, DocumentDimensionsByIncident documents)
    {
        this.documents = documents;
        this.slice = slice;
        this.incidentSets = incidentSets;
        IsRefused = DifferentlyJudged.IsRefusedByBoth(slice);
        Claimants = DifferentlyJudged.ClaimantsJudgedDifferently(slice);
    }

    /// <summary>Whether both programs refuse every claim of the slice for its place or date, so that no ground is told.</summary>
    public bool IsRefused { get; }

    /// <summary>One claimant judged alike, then those that are not.</summary>
    public List<ClaimantClass> Claimants { get; }

    /// <summary>The values of what happened.</summary>
    public ClassSet IncidentsOf(IncidentClass incident)
        => incident.Kind == IncidentKind.CyberAttack ? incidentSets.Of(incident.Closure, slice) : IncidentSets.Of(incident.Kind);

    /// <summary>How two programs see the documents for what happened.</summary>
    public DocumentDimensions DocumentsOf(IncidentClass incident) => documents.Of(slice, incident);

    /// <summary>Where a cell stands.</summary>
    public Region Of(in Cell cell)
    {
        ClaimantClass standing = ClaimantClass.Untroubled with { MembershipClass = cell.Claimant.MembershipClass };
        List<PriorClaimsClass> priors = DifferentlyJudged.PriorClaimsJudgedDifferently(slice, cell.Incident);
        (PriorClaimsUse before, PriorClaimsUse after) = DifferentlyJudged.YearOf(cell.PriorClaims);
        return Of(
            IncidentsOf(cell.Incident),
            DocumentsOf(cell.Incident).Of(cell.Documents),
            Math.Max(0, Claimants.FindIndex(1, one => one == standing)),
            priors,
            before == after ? 0 : priors.FindIndex(1, one => DifferentlyJudged.YearOf(one.Before) == before && DifferentlyJudged.YearOf(one.After) == after),
            OtherGroundsOf(cell, standing));
    }

    /// <summary>Where claims stand by what the programs judge differently, and by what the rest leaves.</summary>
    /// <param name="what">The values of what happened.</param>
    /// <param name="papers">Where the documents stand.</param>
    /// <param name="who">The place among <see cref="Claimants"/>.</param>
    /// <param name="priors">The priors judged differently, after one that is judged alike.</param>
    /// <param name="earlier">The place among these.</param>
    /// <param name="ground">What the rest leaves.</param>
    public Region Of(ClassSet what, DocumentPlaces papers, int who, List<PriorClaimsClass> priors, int earlier, OtherGrounds ground)
    {
        var sets = new ClassSet[Region.Count];
        sets[(int)Dimension.OtherGrounds] = IsRefused ? ClassSet.Any : ClassSet.Of((int)ground);
        sets[(int)Dimension.Rest] = ClassSet.Of(papers.Rest);
        sets[(int)Dimension.Completion] = papers.Apart is { } apart ? ClassSet.Of(apart ? 1 : 0) : ClassSet.Any;
        for (int thing = 0; thing < DocumentSorts.Things.Length; thing++)
        {
            sets[(int)Dimension.FirstDocument + thing] = papers.At(thing) is { } place ? ClassSet.Of(place) : ClassSet.Any;
        }

        sets[(int)Dimension.PriorClaims] = priors.Count == 1 ? ClassSet.Any
            : ClassSet.Of(earlier == 0 ? PriorClaimsPlace.Alike : PriorClaimsPlace.Of(priors[earlier].Before, priors[earlier].After));
        sets[(int)Dimension.MembershipClass] = Claimants.Count == 1 ? ClassSet.Any
            : ClassSet.Of(who == 0 ? MembershipPlace.Alike : MembershipPlace.Of(Claimants[who].MembershipClass));
        sets[(int)Dimension.Incident] = what;
        sets[(int)Dimension.Facility] = ClassSet.Of((int)slice.Kind);
        sets[(int)Dimension.ClaimYear] = ClassSet.Of((int)slice.Timing.ClaimYear);
        sets[(int)Dimension.IncidentPeriod] = ClassSet.Of(slice.Timing.IncidentPeriod.Index);
        return new Region(sets);
    }

    private OtherGrounds OtherGroundsOf(in Cell cell, ClaimantClass standing)
    {
        (PriorClaimsUse before, PriorClaimsUse after) = DifferentlyJudged.YearOf(cell.PriorClaims);
        bool isRefused = !cell.Claimant.Related || cell.InsiderCrime == InsiderCrime.Confirmed
            || DifferentlyJudged.IsRefusedByBoth(slice, standing) || (before == after && before != PriorClaimsUse.None);
        bool isReferred = cell.InsiderCrime == InsiderCrime.UnderInvestigation || (cell.PriorClaims.Before & PriorClaimsUse.SameIncident) != 0;
        return isRefused ? OtherGrounds.Refused : isReferred ? OtherGrounds.Referred : OtherGrounds.None;
    }
}

/// <summary>The places of earlier claims: judged alike, or used up in one way before and in another after.</summary>
internal static class PriorClaimsPlace
{
    public const int Alike = 0;

    private const int Uses = 4;

    public static int Of(PriorClaimsUse before, PriorClaimsUse after)
        => 1 + ((int)DifferentlyJudged.YearOf(before) * Uses) + (int)DifferentlyJudged.YearOf(after);

    public static (PriorClaimsUse Before, PriorClaimsUse After) UsesAt(int place)
        => ((PriorClaimsUse)((place - 1) / Uses), (PriorClaimsUse)((place - 1) % Uses));
}

/// <summary>The places of memberships: judged alike, or one of the standings.</summary>
internal static class MembershipPlace
{
    public const int Alike = 0;

    public static int Of(MembershipClass standing) => 1 + (int)standing;

    public static MembershipClass StandingAt(int place) => (MembershipClass)(place - 1);
}
