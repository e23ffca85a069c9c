using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A region of claims that are decided differently in the same way.</summary>
/// <remarks>Equal when region and change are, whoever its witness is.</remarks>
/// <param name="Region">The region.</param>
/// <param name="Change">What changes.</param>
/// <param name="Witness">One of its cells.</param>
internal sealed record ChangedRegion(Region Region, Change Change, Cell Witness)
{
    /// <summary>The same with other classes on one dimension.</summary>
    public ChangedRegion With(Dimension dimension, ClassSet set)
        => Region[dimension] == set ? this : this with { Region = Region.With(dimension, set) };

    public bool Equals(ChangedRegion? other) => other is not null && Change == other.Change && Region.Equals(other.Region);

    public override int GetHashCode() => unchecked((Region.GetHashCode() * 31) + Change.GetHashCode());

    /// <summary>Merges regions that differ on one dimension only; a dimension on which one then has every class is told no more.</summary>
    public static IEnumerable<ChangedRegion> Merge(IEnumerable<ChangedRegion> regions, Dimension dimension, ClassSet every) => regions
        .GroupBy(changed => changed, new EqualBut(dimension))
        .Select(same => same.Aggregate(ClassSet.None, (set, changed) => set | changed.Region[dimension]) is var set && set == every
            ? same.Key.With(dimension, ClassSet.Any)
            : same.Key.With(dimension, set));

    private sealed class EqualBut(Dimension dimension) : IEqualityComparer<ChangedRegion>
    {
        public bool Equals(ChangedRegion? x, ChangedRegion? y)
            => x is null || y is null ? ReferenceEquals(x, y) : x.Change == y.Change && x.Region.EqualsBut(dimension, y.Region);

        public int GetHashCode(ChangedRegion obj) => unchecked((obj.Region.HashBut(dimension) * 31) + obj.Change.GetHashCode());
    }
}
