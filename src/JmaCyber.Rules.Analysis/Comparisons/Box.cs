using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims that are decided differently in the same way: a product of values, and one claim of it.</summary>
internal sealed class Box
{
    public Box(Sides sides, Change change, Spot witness)
    {
        Sides = sides;
        Change = change;
        Witness = witness;
    }

    public Sides Sides { get; }

    public Change Change { get; }

    /// <summary>One of its cells.</summary>
    public Spot Witness { get; }

    /// <summary>The values of a side.</summary>
    public ValueSet this[Side side] => Sides[side];

    /// <summary>The same with another change.</summary>
    public Box With(Change change) => new(Sides, change, Witness);

    /// <summary>The same with other values on one side.</summary>
    public Box With(Side side, ValueSet set) => new(Sides.With(side, set), Change, Witness);

    /// <summary>Merges boxes that differ on one side only; a side that then holds all that it can is told no more.</summary>
    public static List<Box> Merge(List<Box> boxes, Side side, ValueSet full)
    {
        var places = new Dictionary<Box, int>(new AllBut(side));
        var merged = new List<Box>(boxes.Count);
        foreach (Box box in boxes)
        {
            if (places.TryGetValue(box, out int place))
            {
                merged[place] = merged[place].With(side, merged[place][side] | box[side]);
            }
            else
            {
                places.Add(box, merged.Count);
                merged.Add(box);
            }
        }

        return merged.ConvertAll(box => box[side] == full ? box.With(side, ValueSet.Any) : box);
    }

    private sealed class AllBut(Side side) : IEqualityComparer<Box>
    {
        public bool Equals(Box? x, Box? y)
            => x is null || y is null ? ReferenceEquals(x, y) : x.Change == y.Change && x.Sides.EqualsBut(side, y.Sides);

        public int GetHashCode(Box obj) => unchecked((obj.Sides.HashBut(side) * 31) + obj.Change.GetHashCode());
    }
}
