using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Merges what differs slice by slice into few conditions: first within an incident, then over incidents, facilities, years and dates.</summary>
internal sealed class Merging
{
    /// <summary>
    /// The dimensions within an incident, in the order of merging: first one that is told in some of the others only, then documents from the last
    /// to the reports, which are told best.
    /// </summary>
    private static readonly Dimension[] Inner =
    [
        Dimension.Completion, Dimension.OtherGrounds, Dimension.Rest,
        .. Enumerable.Range(1, DocumentSorts.Things.Length).Select(last => Dimension.FirstDocument + DocumentSorts.Things.Length - last),
        Dimension.PriorClaims, Dimension.MembershipClass,
    ];

    private static readonly Dimension[] All = [.. Inner, Dimension.Incident, Dimension.Facility, Dimension.ClaimYear, Dimension.IncidentPeriod];

    private readonly DecisionSpace space;
    private readonly IncidentSets incidentSets;
    private readonly List<SliceComparison> comparisons;

    public Merging(DecisionSpace space, IncidentSets incidentSets, List<SliceComparison> comparisons)
    {
        this.space = space;
        this.incidentSets = incidentSets;
        this.comparisons = comparisons;
    }

    /// <summary>All that differs, with the changes of outcome or amount first.</summary>
    public List<ChangedRegion> In(RegionDetail detail)
    {
        var all = new List<ChangedRegion>();
        foreach (IGrouping<int, SliceComparison> period in comparisons.GroupBy(one => one.Slice.Timing.IncidentPeriod.Index))
        {
            var ofPeriod = new List<ChangedRegion>();
            foreach (IGrouping<ClaimYear, SliceComparison> timing in period.GroupBy(one => one.Slice.Timing.ClaimYear))
            {
                List<ChangedRegion> ofTiming = timing.SelectMany(one => Merged(one, detail)).ToList();
                ofPeriod.AddRange(ChangedRegion.Merge(ofTiming, Dimension.Facility, ClassSet.Range(0, space.FacilityKinds)));
            }

            all.AddRange(ChangedRegion.Merge(ofPeriod, Dimension.ClaimYear, ClassSet.Of(space.YearsOf(period.Key).Select(year => (int)year))));
        }

        all = ChangedRegion.Merge(all, Dimension.IncidentPeriod, ClassSet.Range(0, space.IncidentPeriods.Count));
        for (int count = 0; count != all.Count;)
        {
            count = all.Count;
            foreach (Dimension dimension in All)
            {
                all = ChangedRegion.Merge(all, dimension, ClassSet.Any);
            }
        }

        return all.OrderByDescending(changed => changed.Change.OfAnswer).ToList();
    }

    private List<ChangedRegion> Merged(SliceComparison comparison, RegionDetail detail)
    {
        var regions = new List<ChangedRegion>();
        foreach (IncidentComparison group in comparison.Groups)
        {
            List<ChangedRegion> merged = group.Regions.ConvertAll(changed => changed.With(changed.Change.In(detail)));
            foreach (Dimension dimension in Inner)
            {
                merged = ChangedRegion.Merge(merged, dimension, group.Full[(int)dimension]);
            }

            regions.AddRange(merged);
        }

        return ChangedRegion.Merge(regions, Dimension.Incident, comparison.AllIncidents).ConvertAll(changed => Widened(changed, comparison.AllIncidents));
    }

    /// <summary>
    /// A changed with all attacks of the slice has all attacks there are, and so for the days counted alike and those that are not; of many pairs of
    /// days it has those of a set with a name where that adds none of the slice.
    /// </summary>
    private ChangedRegion Widened(ChangedRegion changed, ClassSet ofScene)
    {
        ClassSet what = changed[Dimension.Incident];
        if (what == ClassSet.Any)
        {
            return changed;
        }

        ClassSet equal = ofScene & incidentSets.AllEqual;
        ClassSet pairs = ofScene & incidentSets.AllPairs;
        if (!equal.IsEmpty && what.Contains(equal))
        {
            what |= pairs.IsEmpty ? incidentSets.AllEqual | incidentSets.AllPairs : incidentSets.AllEqual;
        }

        if (!pairs.IsEmpty && what.Contains(pairs))
        {
            what |= incidentSets.AllPairs;
        }
        else if (incidentSets.TakesManyWords(what & pairs))
        {
            what |= incidentSets.Named.FirstOrDefault(named => (named & pairs) == (what & pairs));
        }

        return changed.With(Dimension.Incident, what);
    }
}
