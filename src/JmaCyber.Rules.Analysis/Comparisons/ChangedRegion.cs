using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A region of claims that are decided differently in the same way.</summary>
/// <param name="Region">The region.</param>
/// <param name="Change">What changes.</param>
/// <param name="Witness">One of its cells.</param>
internal sealed record ChangedRegion(Region Region, Change Change, Cell Witness)
{
    /// <summary>The same with other classes on one dimension.</summary>
    public ChangedRegion With(Dimension dimension, ClassSet set) => this with { Region = Region.With(dimension, set) };

    /// <summary>Merges regions that differ on one dimension only; a dimension on which one then has every class is told no more.</summary>
    public static List<ChangedRegion> Merge(List<ChangedRegion> regions, Dimension dimension, ClassSet every)
    {
        var places = new Dictionary<ChangedRegion, int>(new EqualBut(dimension));
        var merged = new List<ChangedRegion>(regions.Count);
        foreach (ChangedRegion changed in regions)
        {
            if (places.TryGetValue(changed, out int place))
            {
                merged[place] = merged[place].With(dimension, merged[place].Region[dimension] | changed.Region[dimension]);
            }
            else
            {
                places.Add(changed, merged.Count);
                merged.Add(changed);
            }
        }

        return merged.ConvertAll(changed => changed.Region[dimension] == every ? changed.With(dimension, ClassSet.Any) : changed);
    }

    private sealed class EqualBut(Dimension dimension) : IEqualityComparer<ChangedRegion>
    {
        public bool Equals(ChangedRegion? x, ChangedRegion? y)
            => x is null || y is null ? ReferenceEquals(x, y) : x.Change == y.Change && x.Region.EqualsBut(dimension, y.Region);

        public int GetHashCode(ChangedRegion obj) => unchecked((obj.Region.HashBut(dimension) * 31) + obj.Change.GetHashCode());
    }
}
