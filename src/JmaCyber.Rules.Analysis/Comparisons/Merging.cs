using JmaCyber.Rules.Analysis.Spaces;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Merges what differs scene by scene into few conditions: first within an incident, then over incidents, facilities, years and dates.</summary>
internal sealed class Merging
{
    /// <summary>All sides before <see cref="Side.What"/>.</summary>
    private static readonly Side[] Inner = [.. Enumerable.Range(0, (int)Side.What).Select(side => (Side)side)];

    private readonly DecisionSpace space;
    private readonly WhatSets whats;
    private readonly List<Contrast> contrasts;

    public Merging(DecisionSpace space, WhatSets whats, List<Contrast> contrasts)
    {
        this.space = space;
        this.whats = whats;
        this.contrasts = contrasts;
    }

    /// <summary>All that differs, with the changes of outcome or amount first.</summary>
    public List<Box> In(RegionDetail detail)
    {
        var all = new List<Box>();
        foreach (IGrouping<int, Contrast> slot in contrasts.GroupBy(one => one.Scene.Moment.Slot.Index))
        {
            var ofSlot = new List<Box>();
            foreach (IGrouping<ClaimYear, Contrast> moment in slot.GroupBy(one => one.Scene.Moment.ClaimYear))
            {
                ofSlot.AddRange(Box.Merge(moment.SelectMany(one => Merged(one, detail)).ToList(), Side.Facility, ValueSet.Range(0, space.FacilityKinds)));
            }

            all.AddRange(Box.Merge(ofSlot, Side.ClaimYear, ValueSet.Of(space.YearsOf(slot.Key).Select(year => (int)year))));
        }

        all = Box.Merge(all, Side.Slot, ValueSet.Range(0, space.Slots.Count));
        for (int count = 0; count != all.Count;)
        {
            count = all.Count;
            for (Side side = Side.Gate; side <= Side.Slot; side++)
            {
                all = Box.Merge(all, side, ValueSet.Any);
            }
        }

        return all.OrderByDescending(box => box.Change.OfAnswer).ToList();
    }

    private List<Box> Merged(Contrast contrast, RegionDetail detail)
    {
        var boxes = new List<Box>();
        foreach (ContrastGroup group in contrast.Groups)
        {
            List<Box> merged = group.Boxes.ConvertAll(box => box.With(box.Change.In(detail)));
            foreach (Side side in Inner)
            {
                merged = Box.Merge(merged, side, group.Full[(int)side]);
            }

            boxes.AddRange(merged);
        }

        return Box.Merge(boxes, Side.What, contrast.Whats).ConvertAll(box => Widened(box, contrast.Whats));
    }

    /// <summary>
    /// A box with all attacks of the scene has all attacks there are, and so for the days counted alike and those that are not; of many pairs of
    /// days it has those of a set with a name where that adds none of the scene.
    /// </summary>
    private Box Widened(Box box, ValueSet ofScene)
    {
        ValueSet what = box[Side.What];
        if (what == ValueSet.Any)
        {
            return box;
        }

        ValueSet equal = ofScene & whats.AllEqual;
        ValueSet pairs = ofScene & whats.AllPairs;
        if (!equal.IsEmpty && what.Contains(equal))
        {
            what |= pairs.IsEmpty ? whats.AllEqual | whats.AllPairs : whats.AllEqual;
        }

        if (!pairs.IsEmpty && what.Contains(pairs))
        {
            what |= whats.AllPairs;
        }
        else if (!whats.AreAmountsTold && what.Meets(pairs))
        {
            what |= whats.Named.FirstOrDefault(named => (named & pairs) == (what & pairs));
        }

        return box.With(Side.What, what);
    }
}
