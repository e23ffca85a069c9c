using JmaCyber.Rules.Analysis.Partition;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A product of sets of values, one set a dimension.</summary>
/// <remarks>Immutable: the array is its own.</remarks>
internal sealed class Region
{
    public static readonly int Count = (int)Dimension.FirstDocument + DocumentSorts.Things.Length;

    private readonly ClassSet[] sets;

    public Region(ClassSet[] sets) => this.sets = sets;

    public ClassSet this[Dimension dimension] => sets[(int)dimension];

    /// <summary>The same with other values on one dimension.</summary>
    public Region With(Dimension dimension, ClassSet set)
    {
        var changed = (ClassSet[])sets.Clone();
        changed[(int)dimension] = set;
        return new Region(changed);
    }

    /// <summary>Whether the two have a point in common.</summary>
    public bool Meets(Region other)
    {
        for (int dimension = 0; dimension < Count; dimension++)
        {
            if (!sets[dimension].Meets(other.sets[dimension]))
            {
                return false;
            }
        }

        return true;
    }

    public bool EqualsBut(Dimension dimension, Region other)
    {
        for (int i = 0; i < Count; i++)
        {
            if (i != (int)dimension && sets[i] != other.sets[i])
            {
                return false;
            }
        }

        return true;
    }

    public int HashBut(Dimension dimension)
    {
        int hash = 0;
        for (int i = 0; i < Count; i++)
        {
            hash = i == (int)dimension ? hash : unchecked((hash * 31) + sets[i].GetHashCode());
        }

        return hash;
    }
}
