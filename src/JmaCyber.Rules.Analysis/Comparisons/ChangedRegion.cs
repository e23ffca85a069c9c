using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims that are decided differently in the same way: a product of values, and one claim of it.</summary>
internal sealed class ChangedRegion
{
    public ChangedRegion(Region region, Change change, Cell witness)
    {
        Region = region;
        Change = change;
        Witness = witness;
    }

    public Region Region { get; }

    public Change Change { get; }

    /// <summary>One of its cells.</summary>
    public Cell Witness { get; }

    /// <summary>The values of a dimension.</summary>
    public ClassSet this[Dimension dimension] => Region[dimension];

    /// <summary>The same with another change.</summary>
    public ChangedRegion With(Change change) => new(Region, change, Witness);

    /// <summary>The same with other values on one dimension.</summary>
    public ChangedRegion With(Dimension dimension, ClassSet set) => new(Region.With(dimension, set), Change, Witness);

    /// <summary>Merges regions that differ on one dimension only; a dimension that then holds all that it can is told no more.</summary>
    public static List<ChangedRegion> Merge(List<ChangedRegion> regions, Dimension dimension, ClassSet full)
    {
        var places = new Dictionary<ChangedRegion, int>(new AllBut(dimension));
        var merged = new List<ChangedRegion>(regions.Count);
        foreach (ChangedRegion changed in regions)
        {
            if (places.TryGetValue(changed, out int place))
            {
                merged[place] = merged[place].With(dimension, merged[place][dimension] | changed[dimension]);
            }
            else
            {
                places.Add(changed, merged.Count);
                merged.Add(changed);
            }
        }

        return merged.ConvertAll(changed => changed[dimension] == full ? changed.With(dimension, ClassSet.Any) : changed);
    }

    private sealed class AllBut(Dimension dimension) : IEqualityComparer<ChangedRegion>
    {
        public bool Equals(ChangedRegion? x, ChangedRegion? y)
            => x is null || y is null ? ReferenceEquals(x, y) : x.Change == y.Change && x.Region.EqualsBut(dimension, y.Region);

        public int GetHashCode(ChangedRegion obj) => unchecked((obj.Region.HashBut(dimension) * 31) + obj.Change.GetHashCode());
    }
}
