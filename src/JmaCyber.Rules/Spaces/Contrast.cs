using System.Numerics;

namespace JmaCyber.Rules;

/// <summary>Where two programs decide the claims of one scene differently.</summary>
internal sealed class Contrast
{
    private static readonly Side[] Inner = [Side.Gate, Side.Complete, Side.Certificate, Side.Reports, Side.Past, Side.Standing];

    private static readonly InsiderCrime[] Unquestioned = [InsiderCrime.None];
    private static readonly InsiderCrime[] AnyCrime = [InsiderCrime.None, InsiderCrime.UnderInvestigation, InsiderCrime.Confirmed];

    private readonly Scene scene;
    private readonly WhatBits bits;
    private readonly bool isRefused;
    private readonly List<Claimant> claimants;
    private readonly List<(BigInteger Bits, BigInteger[] Full, List<Box> Boxes)> groups = [];
    private BigInteger all;

    public Contrast(Scene scene, WhatBits bits)
    {
        this.scene = scene;
        this.bits = bits;
        isRefused = Labels.IsRefused(scene);
        claimants = Labels.Claimants(scene);
        foreach ((BigInteger what, Happening happening) in Whats())
        {
            all |= what;
            Compare(what, happening);
        }
    }

    public Scene Scene => scene;

    /// <summary>Whether two programs decide every claim of a moment alike, because all that rules read of them is the same.</summary>
    public static bool AreAlike(SupportProgram before, SupportProgram after, Moment moment)
    {
        ProgramVersion? version = before.VersionOn(moment.OccurredOn);
        ProgramVersion? other = after.VersionOn(moment.OccurredOn);
        return before.Settings with { YearEndClosure = default } == (after.Settings with { YearEndClosure = default })
            && version == other
            && (version is not null || before.LastVersion.ClosureStatuses.Equals(after.LastVersion.ClosureStatuses))
            && before.YearOf(moment.ClaimedOn, moment.OccurredOn) == after.YearOf(moment.ClaimedOn, moment.OccurredOn);
    }

    /// <summary>The boxes that are decided differently, merged, in the detail asked for.</summary>
    public List<Box> Boxes(Func<Change, Change> detail)
    {
        var boxes = new List<Box>();
        foreach ((_, BigInteger[] full, List<Box> raw) in groups)
        {
            List<Box> merged = raw.ConvertAll(box => box.With(detail(box.Change)));
            foreach (Side side in Inner)
            {
                merged = Box.Merge(merged, side, full[(int)side]);
            }

            boxes.AddRange(merged);
        }

        boxes = Box.Merge(boxes, Side.What, all);
        return boxes.ConvertAll(Widened);
    }

    /// <summary>A box with all attacks of the scene has all attacks there are, and so for the days counted alike and those that are not.</summary>
    private Box Widened(Box box)
    {
        BigInteger what = box[Side.What];
        if (what == Box.Any)
        {
            return box;
        }

        BigInteger equal = all & bits.AllEqual;
        BigInteger pairs = all & bits.AllPairs;
        if (!equal.IsZero && (what & equal) == equal)
        {
            what |= bits.AllEqual | (pairs.IsZero ? bits.AllPairs : BigInteger.Zero);
        }

        if (!pairs.IsZero && (what & pairs) == pairs)
        {
            what |= bits.AllPairs;
        }

        return box.With(Side.What, what);
    }

    /// <summary>Where a claim of the scene stands: one value a side, or any where a side is not told.</summary>
    public BigInteger[] PlaceOf(in Spot spot)
    {
        Claimant standing = new(spot.Claimant.Standing, Pending: false, Related: true);
        List<Past> pasts = Labels.Pasts(scene, spot.Happening);
        (PastUse before, PastUse after) = (Labels.Year(spot.Past.Before), Labels.Year(spot.Past.After));
        bool isRefusedHere = !spot.Claimant.Related || spot.InsiderCrime == InsiderCrime.Confirmed
            || Labels.IsRefused(scene, standing) || (before == after && before != PastUse.None);
        bool isReferred = spot.InsiderCrime == InsiderCrime.UnderInvestigation || (spot.Past.Before & PastUse.SameIncident) != 0;
        return Masks(
            spot.Happening.Kind == IncidentKind.CyberAttack ? bits.Of(spot.Happening.Closure, scene) : WhatBits.Of(spot.Happening.Kind),
            PaperLabel.Of(scene, spot.Happening, spot.Papers),
            Math.Max(0, claimants.FindIndex(1, one => one == standing)),
            pasts,
            before == after ? 0 : pasts.FindIndex(1, one => Labels.Year(one.Before) == before && Labels.Year(one.After) == after),
            isRefusedHere ? InsiderCrime.Confirmed : isReferred ? InsiderCrime.UnderInvestigation : InsiderCrime.None);
    }

    private IEnumerable<(BigInteger What, Happening Happening)> Whats()
    {
        var known = new HashSet<BigInteger>();
        foreach (Happening one in scene.Happenings)
        {
            BigInteger what = one.Kind == IncidentKind.CyberAttack ? bits.Of(one.Closure, scene) : WhatBits.Of(one.Kind);
            if (known.Add(what))
            {
                yield return (what, one);
            }
        }
    }

    private void Compare(BigInteger what, Happening happening)
    {
        var boxes = new List<Box>();
        var full = new BigInteger[Box.Sides];
        List<Past> pasts = Labels.Pasts(scene, happening);
        foreach (PaperLabel paper in PaperLabel.All(scene, happening))
        {
            for (int who = 0; who < claimants.Count; who++)
            {
                foreach (InsiderCrime insider in isRefused ? Unquestioned : AnyCrime)
                {
                    Claim claim = scene.Build(claimants[who], happening, insider, paper.Papers);
                    for (int earlier = 0; earlier < pasts.Count; earlier++)
                    {
                        bool isReferred = (pasts[earlier].Before & PastUse.SameIncident) != 0;
                        if (isReferred && !isRefused && insider == InsiderCrime.None)
                        {
                            continue;
                        }

                        BigInteger[] masks = Masks(what, paper, who, pasts, earlier, insider);
                        for (int side = 0; side < masks.Length; side++)
                        {
                            full[side] |= masks[side];
                        }

                        if (Compare(claim, pasts[earlier]) is { } change)
                        {
                            boxes.Add(new Box(masks, change, new Spot(scene, claimants[who], insider, happening, paper.Papers, pasts[earlier])));
                        }
                    }
                }
            }
        }

        if (boxes.Count > 0)
        {
            groups.Add((what, full, boxes));
        }
    }

    /// <summary>How a claim changes; null when it is decided alike.</summary>
    private Change? Compare(Claim claim, Past past)
    {
        var before = Verdict.Of(new ClaimFacts(scene.Before, claim, past.EarlierBefore));
        var after = Verdict.Of(new ClaimFacts(scene.After, claim, past.EarlierAfter));
        return before == after ? null
            : before.Outcome == after.Outcome && before.Amount == after.Amount ? default(Change)
            : new Change(before.Outcome, after.Outcome, before.Amount, after.Amount);
    }

    private BigInteger[] Masks(BigInteger what, PaperLabel paper, int who, List<Past> pasts, int earlier, InsiderCrime insider)
    {
        var masks = new BigInteger[Box.Sides];
        masks[(int)Side.Gate] = isRefused ? Box.Any : Bit((int)insider);
        masks[(int)Side.Complete] = paper.Complete is { } complete ? Bit(complete ? 1 : 0) : Box.Any;
        masks[(int)Side.Certificate] = paper.Certificate is { } certificate ? Bit(certificate ? 1 : 0) : Box.Any;
        masks[(int)Side.Reports] = paper.Reports is { } reports ? Bit((int)reports) : Box.Any;
        masks[(int)Side.Past] = pasts.Count == 1 ? Box.Any
            : Bit(earlier == 0 ? 0 : 1 + ((int)Labels.Year(pasts[earlier].Before) * 4) + (int)Labels.Year(pasts[earlier].After));
        masks[(int)Side.Standing] = claimants.Count == 1 ? Box.Any : Bit(who == 0 ? 0 : 1 + (int)claimants[who].Standing);
        masks[(int)Side.What] = what;
        masks[(int)Side.Facility] = Bit((int)scene.Kind);
        masks[(int)Side.ClaimYear] = Bit((int)scene.Moment.ClaimYear);
        masks[(int)Side.Slot] = Bit(scene.Moment.Slot.Index);
        return masks;
    }

    private static BigInteger Bit(int place) => BigInteger.One << place;
}
