using System.Numerics;

namespace JmaCyber.Rules;

/// <summary>The dimensions along which cells that are decided differently are merged, in the order of merging.</summary>
internal enum Side
{
    /// <summary>What the rest of the claim comes to where both programs judge it alike.</summary>
    Gate,

    /// <summary>Whether the documents that both programs judge alike are complete.</summary>
    Complete,

    /// <summary>Whether a closure certificate is there, where its absence is judged differently.</summary>
    Certificate,

    /// <summary>Which reports are there, where they are accepted differently.</summary>
    Reports,

    /// <summary>Earlier claims, where they are judged differently.</summary>
    Past,

    /// <summary>The membership, where it is judged differently.</summary>
    Standing,

    /// <summary>The kind of incident, and an attack's closure days.</summary>
    What,

    /// <summary>The kind of facility.</summary>
    Facility,

    /// <summary>The claim's program year.</summary>
    ClaimYear,

    /// <summary>The incident date.</summary>
    Slot,
}

/// <summary>What a box changes, in as much detail as is asked for.</summary>
internal readonly record struct Change(Outcome? Before, Outcome? After, Yen AmountBefore, Yen AmountAfter);

/// <summary>A product of sets of values, one set a side, all decided differently in the same way; with one claim of it.</summary>
internal sealed class Box
{
    /// <summary>Every value of a side, told by no condition.</summary>
    public static readonly BigInteger Any = BigInteger.MinusOne;

    public const int Sides = (int)Side.Slot + 1;

    private readonly BigInteger[] masks;

    public Box(BigInteger[] masks, Change change, Spot witness)
    {
        this.masks = masks;
        Change = change;
        Witness = witness;
    }

    public Change Change { get; }

    /// <summary>One of its cells.</summary>
    public Spot Witness { get; }

    /// <summary>The values of a side, as bits.</summary>
    public BigInteger this[Side side] => masks[(int)side];

    /// <summary>Whether it holds a claim that stands at the given place, one value a side.</summary>
    public bool Holds(BigInteger[] place)
    {
        for (int side = 0; side < Sides; side++)
        {
            if ((masks[side] & place[side]).IsZero)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same with another change.</summary>
    public Box With(Change change) => new(masks, change, Witness);

    /// <summary>The same with other values on one side.</summary>
    public Box With(Side side, BigInteger mask)
    {
        var changed = (BigInteger[])masks.Clone();
        changed[(int)side] = mask;
        return new Box(changed, Change, Witness);
    }

    /// <summary>Merges boxes that differ on one side only; a side that then holds all that it can is told no more.</summary>
    public static List<Box> Merge(List<Box> boxes, Side side, BigInteger full)
    {
        var places = new Dictionary<Box, int>(new AllBut((int)side));
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

        for (int i = 0; i < merged.Count; i++)
        {
            if (merged[i][side] == full)
            {
                merged[i] = merged[i].With(side, Any);
            }
        }

        return merged;
    }

    private sealed class AllBut(int side) : IEqualityComparer<Box>
    {
        public bool Equals(Box? x, Box? y)
        {
            if (x is null || y is null || x.Change != y.Change)
            {
                return ReferenceEquals(x, y);
            }

            for (int i = 0; i < Sides; i++)
            {
                if (i != side && x.masks[i] != y.masks[i])
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(Box obj)
        {
            int hash = obj.Change.GetHashCode();
            for (int i = 0; i < Sides; i++)
            {
                hash = i == side ? hash : unchecked((hash * 31) + obj.masks[i].GetHashCode());
            }

            return hash;
        }
    }
}
