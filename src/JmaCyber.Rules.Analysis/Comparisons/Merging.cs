using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Merges what differs slice by slice into few regions: first within an incident, then over incidents, facilities, years and dates.</summary>
internal sealed class Merging(DecisionSpace space, RegionDimensions dimensions, List<SliceComparison> comparisons)
{
    /// <summary>All that differs, with the changes of outcome or amount first.</summary>
    public List<ChangedRegion> In(RegionDetail detail)
    {
        var found = new List<ChangedRegion>();
        foreach (IGrouping<int, SliceComparison> period in comparisons.GroupBy(one => one.Slice.Timing.IncidentPeriod.Index))
        {
            IEnumerable<ChangedRegion> ofPeriod = period.GroupBy(one => one.Slice.Timing).SelectMany(timing => ChangedRegion.Merge(
                timing.SelectMany(one => Merged(one, detail)), dimensions.Facility, ClassSet.Range(0, space.FacilityKinds)));
            found.AddRange(ChangedRegion.Merge(ofPeriod, dimensions.ClaimYear, ClassSet.Of([.. space.YearsOf(period.Key).Select(year => (int)year)])));
        }

        List<ChangedRegion> all = [.. ChangedRegion.Merge(found, dimensions.IncidentPeriod, ClassSet.Range(0, space.IncidentPeriods.Count))];
        for (int count = 0; count != all.Count;)
        {
            count = all.Count;
            foreach (Dimension dimension in dimensions.InMergeOrder)
            {
                all = [.. ChangedRegion.Merge(all, dimension, ClassSet.Any)];
            }
        }

        return [.. all.OrderByDescending(changed => changed.Change.OfAnswer)];
    }

    private IEnumerable<ChangedRegion> Merged(SliceComparison comparison, RegionDetail detail)
    {
        var regions = new List<ChangedRegion>();
        foreach (IncidentComparison incident in comparison.Incidents)
        {
            IEnumerable<ChangedRegion> merged = incident.Regions.Select(changed => changed with { Change = changed.Change.In(detail) });
            foreach (Dimension dimension in dimensions.WithinIncident.Where(dimension => incident.Full[dimension] != ClassSet.Any))
            {
                merged = ChangedRegion.Merge(merged, dimension, incident.Full[dimension]);
            }

            regions.AddRange(merged);
        }

        return ChangedRegion.Merge(regions, dimensions.Incident, comparison.AllIncidents).Select(changed
            => changed.Region[dimensions.Incident] is var set && set == ClassSet.Any
                ? changed
                : changed.With(dimensions.Incident, dimensions.Incidents.Widened(set, comparison.AllIncidents)));
    }
}
