using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims of one slice with the same incident that two programs decide differently.</summary>
/// <remarks>Equal when they differ in the same way.</remarks>
/// <param name="Full">The classes that claims with such an incident have on each dimension, whether decided differently or not.</param>
/// <param name="Regions">Those that are.</param>
internal sealed record IncidentComparison(Region Full, ValueList<ChangedRegion> Regions);

/// <summary>Where two programs decide the claims of one slice differently.</summary>
internal sealed class SliceComparison
{
    private static readonly InsiderCrime[] NoGround = [InsiderCrime.None];
    private static readonly InsiderCrime[] EveryGround = [InsiderCrime.None, InsiderCrime.UnderInvestigation, InsiderCrime.Confirmed];

    private readonly RegionDimensions dimensions;
    private readonly SliceDifferences differences;
    private readonly RegionDetail detail;

    public SliceComparison(SpaceSlice slice, RegionDimensions dimensions, RegionDetail detail)
    {
        Slice = slice;
        this.dimensions = dimensions;
        this.detail = detail;
        differences = dimensions.In(slice);
        var incidents = slice.Incidents.GroupBy(one => dimensions.Incidents.Of(one, slice))
            .Select(same => new { Set = same.Key, Comparison = Compare(same.First()) }).ToArray();
        AllIncidents = Union(incidents.Select(one => one.Set));
        Incidents =
        [
            .. from one in incidents
               where one.Comparison.Regions.Count > 0
               group one.Set by one.Comparison into same
               select same.Key with { Regions = new(same.Key.Regions.Select(changed => changed.With(dimensions.Incident, Union(same)))) },
        ];
    }

    public SpaceSlice Slice { get; }

    /// <summary>Everything that can have happened in the slice.</summary>
    public ClassSet AllIncidents { get; }

    /// <summary>What differs, incident by incident; those that differ in the same way together.</summary>
    public IReadOnlyList<IncidentComparison> Incidents { get; }

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

    /// <summary>Decides one claim for every way in which two programs can see the claims with an incident, which itself is left open.</summary>
    private IncidentComparison Compare(IncidentClass incident)
    {
        var regions = new List<ChangedRegion>();
        Region? full = null;
        foreach (DocumentsClass documents in dimensions.DocumentsFor(Slice, incident).All)
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
                        var region = Region.Of(cell, dimensions);
                        full = full?.Union(region) ?? region;
                        if (Compare(claim, prior) is { } change)
                        {
                            regions.Add(new ChangedRegion(region.With(dimensions.Incident, ClassSet.Any), change.In(detail), cell));
                        }
                    }
                }
            }
        }

        return new IncidentComparison(full!.With(dimensions.Incident, ClassSet.Any), new(regions));
    }

    private Change? Compare(Claim claim, PriorClaimsClass prior) => Change.Of(
        Verdict.Of(new ClaimFacts(Slice.Before, claim, prior.FactsBefore)),
        Verdict.Of(new ClaimFacts(Slice.After, claim, prior.FactsAfter)));

    private static ClassSet Union(IEnumerable<ClassSet> sets) => sets.Aggregate(ClassSet.None, (all, one) => all | one);
}
