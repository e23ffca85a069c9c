using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A set of classes on every dimension, and so all cells with a class of each.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
internal sealed class Region : IEquatable<Region>
{
    private readonly ClassSet[] sets;

    private Region(ClassSet[] sets) => this.sets = sets;

    public ClassSet this[Dimension dimension] => sets[dimension.Place];

    /// <summary>The classes of a cell.</summary>
    public static Region Of(Cell cell, RegionDimensions dimensions)
    {
        var classes = new ClassSet[dimensions.All.Count];
        for (int place = 0; place < classes.Length; place++)
        {
            classes[place] = dimensions.All[place].Of(cell);
        }

        return new(classes);
    }

    /// <summary>The same with other classes on one dimension.</summary>
    public Region With(Dimension dimension, ClassSet set)
    {
        var changed = (ClassSet[])sets.Clone();
        changed[dimension.Place] = set;
        return new(changed);
    }

    /// <summary>The classes of either on each dimension that one of them tells.</summary>
    public Region Union(Region other)
    {
        ClassSet[]? union = null;
        for (int place = 0; place < sets.Length; place++)
        {
            (ClassSet one, ClassSet two) = (sets[place], other.sets[place]);
            ClassSet both = ReferenceEquals(one, two) || two == ClassSet.Any ? one : one == ClassSet.Any ? two : one | two;
            if (!ReferenceEquals(both, one))
            {
                union ??= (ClassSet[])sets.Clone();
                union[place] = both;
            }
        }

        return union is null ? this : new(union);
    }

    /// <summary>Whether the two have a cell in common.</summary>
    public bool Meets(Region other) => !sets.Where((set, place) => !set.Meets(other.sets[place])).Any();

    public bool Equals(Region? other) => other is not null && EqualsBut(null, other);

    public override bool Equals(object? obj) => Equals(obj as Region);

    public override int GetHashCode() => HashBut(null);

    /// <summary>Whether both have the same classes, but for one dimension where one is named.</summary>
    public bool EqualsBut(Dimension? dimension, Region other)
    {
        bool isEqual = true;
        for (int place = 0; place < sets.Length && isEqual; place++)
        {
            isEqual = place == dimension?.Place || sets[place] == other.sets[place];
        }

        return isEqual;
    }

    public int HashBut(Dimension? dimension)
    {
        int hash = 0;
        for (int place = 0; place < sets.Length; place++)
        {
            hash = unchecked((hash * 31) + (place == dimension?.Place ? 0 : sets[place].GetHashCode()));
        }

        return hash;
    }
}
