using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A set of classes on every dimension, and so all cells with a class of each.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Region
{
    private readonly ClassSet[] sets;

    private Region(ClassSet[] sets) => this.sets = sets;

    public ClassSet this[Dimension dimension] => sets[dimension.Place];

    /// <summary>The classes of a cell.</summary>
    public static Region Of(SeenCell cell, Dimensions dimensions)
    {
        var classes = new ClassSet[dimensions.All.Count];
        foreach (Dimension dimension in dimensions.All)
        {
            classes[dimension.Place] = dimension.Of(cell);
        }

        return new(classes);
    }

    /// <summary>The same with other classes on one dimension.</summary>
    public Region With(Dimension dimension, ClassSet set)
    {
        if (ReferenceEquals(this[dimension], set))
        {
            return this;
        }

        var changed = (ClassSet[])sets.Clone();
        changed[dimension.Place] = set;
        return new(changed);
    }

    /// <summary>The classes of either on each dimension that one of them tells.</summary>
    public Region Union(Region other, Dimensions dimensions)
    {
        Region union = this;
        foreach (Dimension dimension in dimensions.All)
        {
            (ClassSet one, ClassSet two) = (this[dimension], other[dimension]);
            union = union.With(dimension, one == ClassSet.Any ? two : two == ClassSet.Any ? one : one | two);
        }

        return union;
    }

    /// <summary>Whether the two have a cell in common.</summary>
    public bool Meets(Region other)
    {
        bool meets = true;
        for (int place = 0; place < sets.Length && meets; place++)
        {
            meets = sets[place].Meets(other.sets[place]);
        }

        return meets;
    }

    public bool EqualsBut(Dimension dimension, Region other)
    {
        bool isEqual = true;
        for (int place = 0; place < sets.Length && isEqual; place++)
        {
            isEqual = place == dimension.Place || sets[place] == other.sets[place];
        }

        return isEqual;
    }

    public int HashBut(Dimension dimension)
    {
        int hash = 0;
        for (int place = 0; place < sets.Length; place++)
        {
            hash = unchecked((hash * 31) + (place == dimension.Place ? 0 : sets[place].GetHashCode()));
        }

        return hash;
    }
}
