namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>A product of sets of values, one set a side.</summary>
/// <remarks>Immutable: the array is its own.</remarks>
internal sealed class Sides
{
    public const int Count = (int)Side.Slot + 1;

    private readonly ValueSet[] sets;

    public Sides(ValueSet[] sets) => this.sets = sets;

    public ValueSet this[Side side] => sets[(int)side];

    /// <summary>The same with other values on one side.</summary>
    public Sides With(Side side, ValueSet set)
    {
        var changed = (ValueSet[])sets.Clone();
        changed[(int)side] = set;
        return new Sides(changed);
    }

    /// <summary>Whether the two have a point in common.</summary>
    public bool Meets(Sides other)
    {
        for (int side = 0; side < Count; side++)
        {
            if (!sets[side].Meets(other.sets[side]))
            {
                return false;
            }
        }

        return true;
    }

    public bool EqualsBut(Side side, Sides other)
    {
        for (int i = 0; i < Count; i++)
        {
            if (i != (int)side && sets[i] != other.sets[i])
            {
                return false;
            }
        }

        return true;
    }

    public int HashBut(Side side)
    {
        int hash = 0;
        for (int i = 0; i < Count; i++)
        {
            hash = i == (int)side ? hash : unchecked((hash * 31) + sets[i].GetHashCode());
        }

        return hash;
    }
}
