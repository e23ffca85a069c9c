using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims of one slice with the same incident that two programs decide differently.</summary>
/// <param name="Full">The classes that claims with such an incident have on each dimension, whether decided differently or not.</param>
/// <param name="Regions">Those that are.</param>
internal sealed record IncidentComparison(Region Full, List<ChangedRegion> Regions);

/// <summary>Where two programs decide the claims of one slice differently.</summary>
internal sealed class SliceComparison
{
    private static readonly InsiderCrime[] NoGround = [InsiderCrime.None];
    private static readonly InsiderCrime[] EveryGround = [InsiderCrime.None, InsiderCrime.UnderInvestigation, InsiderCrime.Confirmed];

    private readonly Dimensions dimensions;
    private readonly SliceDifferences differences;
    private readonly RegionDetail detail;
    private readonly List<IncidentComparison> incidents = [];

    public SliceComparison(SpaceSlice slice, Dimensions dimensions, RegionDetail detail)
    {
        Slice = slice;
        this.dimensions = dimensions;
        this.detail = detail;
        differences = new SliceDifferences(slice, dimensions.DocumentsFor);
        foreach (IGrouping<ClassSet, IncidentClass> incident in slice.Incidents.GroupBy(one => dimensions.Incidents.Of(one, slice)))
        {
            AllIncidents |= incident.Key;
            Add(incident.Key, Compare(incident.Key, incident.First()));
        }
    }

    public SpaceSlice Slice { get; }

    /// <summary>Everything that can have happened in the slice.</summary>
    public ClassSet AllIncidents { get; } = ClassSet.None;

    /// <summary>What differs, incident by incident; those that differ in the same way together.</summary>
    public IReadOnlyList<IncidentComparison> Incidents => incidents;

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

    /// <summary>The classes of a cell of the slice.</summary>
    public Region RegionOf(Cell cell)
        => RegionOf(cell, dimensions.Incidents.Of(cell.Incident, Slice), differences.DocumentsFor(cell.Incident));

    private Region RegionOf(Cell cell, ClassSet incident, DocumentDifferences documents)
        => Region.Of(new SeenCell(cell, differences, incident, documents.Of(cell.Documents)), dimensions);

    /// <summary>Decides one claim for every way in which two programs can see the claims with an incident.</summary>
    private IncidentComparison Compare(ClassSet classOf, IncidentClass incident)
    {
        var regions = new List<ChangedRegion>();
        Region? full = null;
        DocumentDifferences seen = differences.DocumentsFor(incident);
        foreach (DocumentsClass documents in seen.All)
        {
            foreach (ClaimantClass claimant in differences.Claimants)
            {
                foreach (InsiderCrime insider in differences.IsRefused ? NoGround : EveryGround)
                {
                    Claim claim = Slice.Build(claimant, incident, insider, documents.Documents);
                    foreach (PriorClaimsClass prior in differences.PriorClaimsFor(incident))
                    {
                        // What prior claims refer stands with the other grounds, which insider crime brings already.
                        if (prior.IsSameIncident && !differences.IsRefused && insider == InsiderCrime.None)
                        {
                            continue;
                        }

                        var cell = new Cell(Slice, claimant, insider, incident, documents, prior);
                        Region region = RegionOf(cell, classOf, seen);
                        full = full?.Union(region, dimensions) ?? region;
                        if (Compare(claim, prior) is { } change)
                        {
                            regions.Add(new ChangedRegion(region, change.In(detail), cell));
                        }
                    }
                }
            }
        }

        return new IncidentComparison(full!, regions);
    }

    private Change? Compare(Claim claim, PriorClaimsClass prior) => Change.Of(
        Verdict.Of(new ClaimFacts(Slice.Before, claim, prior.FactsBefore)),
        Verdict.Of(new ClaimFacts(Slice.After, claim, prior.FactsAfter)));

    private void Add(ClassSet incident, IncidentComparison comparison)
    {
        int same = incidents.FindIndex(other => AreLike(comparison, other));
        if (same >= 0)
        {
            List<ChangedRegion> regions = incidents[same].Regions;
            incidents[same] = incidents[same] with
            {
                Regions = regions.ConvertAll(changed => changed.With(dimensions.Incident, changed.Region[dimensions.Incident] | incident)),
            };
        }
        else if (comparison.Regions.Count > 0)
        {
            incidents.Add(comparison);
        }
    }

    /// <summary>Whether claims are decided differently in the same way, whatever of the two happened.</summary>
    private bool AreLike(IncidentComparison one, IncidentComparison other)
        => one.Regions.Count == other.Regions.Count
            && one.Full.EqualsBut(dimensions.Incident, other.Full)
            && !one.Regions.Where((changed, place) => changed.Change != other.Regions[place].Change
                || !changed.Region.EqualsBut(dimensions.Incident, other.Regions[place].Region)).Any();
}
