using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims of one slice with the same incident that two programs decide differently, and the values that there are on each dimension.</summary>
internal sealed record IncidentComparison(ClassSet[] Full, List<ChangedRegion> Regions)
{
    /// <summary>Whether claims of another group are decided differently in the same way, whatever happened.</summary>
    public bool IsLike(IncidentComparison other)
    {
        if (Regions.Count != other.Regions.Count)
        {
            return false;
        }

        for (int i = 0; i < Regions.Count; i++)
        {
            if (Regions[i].Change != other.Regions[i].Change || !Regions[i].Region.EqualsBut(Dimension.Incident, other.Regions[i].Region))
            {
                return false;
            }
        }

        return Enumerable.Range(0, Region.Count).All(dimension => dimension == (int)Dimension.Incident || Full[dimension] == other.Full[dimension]);
    }

    /// <summary>The same for what happened in another group, too.</summary>
    public IncidentComparison With(ClassSet what)
        => this with { Regions = Regions.ConvertAll(changed => changed.With(Dimension.Incident, changed[Dimension.Incident] | what)) };
}

/// <summary>Where two programs decide the claims of one slice differently.</summary>
internal sealed class SliceComparison
{
    private static readonly OtherGrounds[] NoGround = [OtherGrounds.None];
    private static readonly OtherGrounds[] EveryGround = [OtherGrounds.None, OtherGrounds.Referred, OtherGrounds.Refused];

    private readonly SliceDimensions dimensions;
    private readonly RegionDetail detail;
    private readonly List<IncidentComparison> groups = [];

    public SliceComparison(SpaceSlice slice, IncidentSets incidentSets, DocumentDimensionsByIncident documents, RegionDetail detail)
    {
        Slice = slice;
        this.detail = detail;
        dimensions = new SliceDimensions(slice, incidentSets, documents);
        foreach (IGrouping<ClassSet, IncidentClass> what in slice.Incidents.GroupBy(dimensions.IncidentsOf))
        {
            AllIncidents |= what.Key;
            Compare(what.Key, what.First());
        }
    }

    public SpaceSlice Slice { get; }

    /// <summary>Everything that can have happened in the slice.</summary>
    public ClassSet AllIncidents { get; }

    public IReadOnlyList<IncidentComparison> Groups => groups;

    /// <summary>Whether two programs decide every claim of a timing alike, because all that rules read of them is the same.</summary>
    public static bool AreAlike(SupportProgram before, SupportProgram after, ClaimTiming timing)
    {
        ProgramVersion? version = before.VersionOn(timing.OccurredOn);
        ProgramVersion? other = after.VersionOn(timing.OccurredOn);
        return before.Settings with { YearEndClosure = default } == (after.Settings with { YearEndClosure = default })
            && version == other
            && (version is not null || before.LastVersion.ClosureStatuses.Equals(after.LastVersion.ClosureStatuses))
            && before.YearOf(timing.ClaimedOn, timing.OccurredOn) == after.YearOf(timing.ClaimedOn, timing.OccurredOn);
    }

    /// <summary>Where a cell of the slice stands.</summary>
    public Region RegionOf(in Cell cell) => dimensions.Of(cell);

    private void Compare(ClassSet what, IncidentClass incident)
    {
        var regions = new List<ChangedRegion>();
        var full = new ClassSet[Region.Count];
        List<PriorClaimsClass> priors = DifferentlyJudged.PriorClaimsJudgedDifferently(Slice, incident);
        DocumentDimensions documents = dimensions.DocumentsOf(incident);
        foreach (DocumentsClass papers in documents.All)
        {
            DocumentPlaces places = documents.Of(papers);
            for (int who = 0; who < dimensions.Claimants.Count; who++)
            {
                foreach (OtherGrounds ground in dimensions.IsRefused ? NoGround : EveryGround)
                {
                    InsiderCrime insider = InsiderOf(ground);
                    Claim claim = Slice.Build(dimensions.Claimants[who], incident, insider, papers.Documents);
                    for (int earlier = 0; earlier < priors.Count; earlier++)
                    {
                        bool isReferred = (priors[earlier].Before & PriorClaimsUse.SameIncident) != 0;
                        if (isReferred && !dimensions.IsRefused && ground == OtherGrounds.None)
                        {
                            continue;
                        }

                        Region place = dimensions.Of(what, places, who, priors, earlier, ground);
                        for (int dimension = 0; dimension < Region.Count; dimension++)
                        {
                            full[dimension] |= place[(Dimension)dimension] == ClassSet.Any ? default : place[(Dimension)dimension];
                        }

                        if (Compare(claim, priors[earlier]) is { } change)
                        {
                            var witness = new Cell(Slice, dimensions.Claimants[who], insider, incident, papers, priors[earlier]);
                            regions.Add(new ChangedRegion(place, change.In(detail), witness));
                        }
                    }
                }
            }
        }

        if (regions.Count > 0)
        {
            var group = new IncidentComparison(full, regions);
            int same = groups.FindIndex(group.IsLike);
            if (same < 0)
            {
                groups.Add(group);
            }
            else
            {
                groups[same] = groups[same].With(what);
            }
        }
    }

    private Change? Compare(Claim claim, PriorClaimsClass prior) => Change.Of(
        Verdict.Of(new ClaimFacts(Slice.Before, claim, prior.FactsBefore)),
        Verdict.Of(new ClaimFacts(Slice.After, claim, prior.FactsAfter)));

    private static InsiderCrime InsiderOf(OtherGrounds ground) => ground switch
    {
        OtherGrounds.None => InsiderCrime.None,
        OtherGrounds.Referred => InsiderCrime.UnderInvestigation,
        OtherGrounds.Refused => InsiderCrime.Confirmed,
    };
}
