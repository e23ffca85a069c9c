using System.Numerics;

namespace JmaCyber.Rules;

/// <summary>How much the claims of one region have in common.</summary>
public enum RegionDetail
{
    /// <summary>They change from the same outcome and amount to the same outcome and amount, or keep both and differ in another member.</summary>
    Amounts,

    /// <summary>They change from the same outcome to the same outcome, or keep the outcome and differ in another member.</summary>
    Outcomes,

    /// <summary>They are decided differently.</summary>
    Any,
}

/// <summary>Claims that two programs decide differently: the condition that they meet, and one of them.</summary>
public sealed class SpaceRegion
{
    internal SpaceRegion(Text condition, Claim witness, Decision before, Decision after)
    {
        Condition = condition;
        Witness = witness;
        Before = before;
        After = after;
    }

    /// <summary>Which claims they are, as <c>cyber attack, 4 or more closure days; incident from 2027-06-01</c>.</summary>
    public Text Condition { get; }

    /// <summary>One of them.</summary>
    public Claim Witness { get; }

    /// <summary>How the first program decides it.</summary>
    public Decision Before { get; }

    /// <summary>How the second program decides it, differently.</summary>
    public Decision After { get; }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Condition.En;
}

/// <summary>What two programs decide differently, over the whole decision space: exactly the claims of its regions.</summary>
/// <remarks>
/// <para>
/// Within a scene (one moment, one kind of facility) cells are taken together where the two programs cannot tell them apart. Whatever both judge alike
/// (insider crime, the tie to the facility, memberships and earlier claims on which they agree) acts on the comparison only through what it
/// leaves: nothing in the way, the office, or a refusal. For a rule that refuses under both makes the outcome and the reasons of both agree as far as
/// it goes, and hides missing documents, amounts and dates of both; one that refers does so unless another refuses; and one that is met
/// does nothing. Where they differ in a rule that refuses, the reasons differ whatever else the claim holds. Documents that both judge alike act
/// through being complete or not. What is left is decided under both programs, claim by claim.
/// </para>
/// <para>Moments in which version, settings and program year are the same are skipped: the rules read nothing else of a program.</para>
/// </remarks>
public sealed class SpaceComparison
{
    /// <summary>As many regions fit on a page; where there would be more, they are told in less detail.</summary>
    private const int FitOnPage = 24;

    private readonly DecisionSpace space;
    private readonly List<Contrast> contrasts;
    private readonly List<Box> boxes;

    private SpaceComparison(DecisionSpace space, List<Contrast> contrasts, List<Box> boxes, IReadOnlyList<SpaceRegion> regions, RegionDetail detail)
    {
        this.space = space;
        this.contrasts = contrasts;
        this.boxes = boxes;
        Regions = regions;
        Detail = detail;
    }

    /// <summary>The program before.</summary>
    public SupportProgram Before => space.Before;

    /// <summary>The program after.</summary>
    public SupportProgram After => space.After;

    /// <summary>How many cells the two programs' common space has.</summary>
    public long Cells => space.Count;

    /// <summary>The regions in which they differ; empty exactly when they decide every claim alike.</summary>
    public IReadOnlyList<SpaceRegion> Regions { get; }

    /// <summary>What the claims of each region have in common.</summary>
    public RegionDetail Detail { get; }

    /// <summary>Compares two programs.</summary>
    public static SpaceComparison Of(SupportProgram before, SupportProgram after)
    {
        var decided = DecisionSpace.Of(before, after);
        var bits = new WhatBits(before, after);
        List<Contrast> differing = decided.ScenesWhere(moment => !Contrast.AreAlike(before, after, moment)).Select(scene => new Contrast(scene, bits)).ToList();
        RegionDetail detail = bits.ArePairsExact ? RegionDetail.Amounts : RegionDetail.Outcomes;
        List<Box> merged = Merged(decided, differing, detail);
        while (merged.Count > FitOnPage && detail != RegionDetail.Any)
        {
            merged = Merged(decided, differing, ++detail);
        }

        var words = new RegionWords(decided, bits);
        return new SpaceComparison(decided, differing, merged, new ValueList<SpaceRegion>(merged.Select((box, place) => RegionOf(decided, box, place, words))), detail);
    }

    /// <summary>The region of a claim, by itself: it sees the earlier claims that it lists. Null exactly when both programs decide it alike.</summary>
    public SpaceRegion? RegionOf(Claim claim)
    {
        Spot spot = space.SpotOf(Guard.NotNull(claim));
        Contrast? contrast = contrasts.Find(one => one.Scene.Moment == spot.Scene.Moment && one.Scene.Kind == spot.Scene.Kind);
        if (contrast is null)
        {
            return null;
        }

        BigInteger[] place = contrast.PlaceOf(spot);
        int region = boxes.FindIndex(box => box.Holds(place));
        return region < 0 ? null : Regions[region];
    }

    private static SpaceRegion RegionOf(DecisionSpace decided, Box box, int place, RegionWords words)
    {
        Claim witness = box.Witness.Build($"witness-{SpaceWords.Number(place + 1)}");
        return new SpaceRegion(words.Of(box), witness, decided.Before.Decide(witness), decided.After.Decide(witness));
    }

    private static List<Box> Merged(DecisionSpace decided, List<Contrast> differing, RegionDetail detail)
    {
        Func<Change, Change> told = detail switch
        {
            RegionDetail.Amounts => change => change,
            RegionDetail.Outcomes => change => change.Before == change.After ? default : change with { AmountBefore = Yen.Zero, AmountAfter = Yen.Zero },
            _ => _ => default,
        };
        var all = new List<Box>();
        foreach (IGrouping<int, Contrast> slot in differing.GroupBy(one => one.Scene.Moment.Slot.Index))
        {
            var ofSlot = new List<Box>();
            foreach (IGrouping<ClaimYear, Contrast> moment in slot.GroupBy(one => one.Scene.Moment.ClaimYear))
            {
                ofSlot.AddRange(Box.Merge(moment.SelectMany(one => one.Boxes(told)).ToList(), Side.Facility, full: 0b111));
            }

            all.AddRange(Box.Merge(ofSlot, Side.ClaimYear, decided.YearsOf(slot.Key)));
        }

        all = Box.Merge(all, Side.Slot, (BigInteger.One << decided.Slots.Count) - 1);
        for (int count = 0; count != all.Count;)
        {
            count = all.Count;
            for (Side side = Side.Gate; side <= Side.Slot; side++)
            {
                all = Box.Merge(all, side, Box.Any);
            }
        }

        return all;
    }
}
