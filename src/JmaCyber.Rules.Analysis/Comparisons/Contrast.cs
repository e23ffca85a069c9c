using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Claims of one scene with the same incident that two programs decide differently, and the values that there are on each side.</summary>
internal sealed record ContrastGroup(ValueSet[] Full, List<Box> Boxes)
{
    /// <summary>Whether claims of another group are decided differently in the same way, whatever happened.</summary>
    public bool IsLike(ContrastGroup other)
    {
        if (Boxes.Count != other.Boxes.Count)
        {
            return false;
        }

        for (int i = 0; i < Boxes.Count; i++)
        {
            if (Boxes[i].Change != other.Boxes[i].Change || !Boxes[i].Sides.EqualsBut(Side.What, other.Boxes[i].Sides))
            {
                return false;
            }
        }

        return Enumerable.Range(0, Sides.Count).All(side => side == (int)Side.What || Full[side] == other.Full[side]);
    }

    /// <summary>The same for what happened in another group, too.</summary>
    public ContrastGroup With(ValueSet what) => this with { Boxes = Boxes.ConvertAll(box => box.With(Side.What, box[Side.What] | what)) };
}

/// <summary>Where two programs decide the claims of one scene differently.</summary>
internal sealed class Contrast
{
    private static readonly Gate[] OnlyOpen = [Gate.Open];
    private static readonly Gate[] EveryGate = [Gate.Open, Gate.Referred, Gate.Refused];

    private readonly SceneSides sides;
    private readonly RegionDetail detail;
    private readonly List<ContrastGroup> groups = [];

    public Contrast(Scene scene, WhatSets whats, RegionDetail detail)
    {
        Scene = scene;
        this.detail = detail;
        sides = new SceneSides(scene, whats);
        foreach (IGrouping<ValueSet, Happening> what in scene.Happenings.GroupBy(sides.WhatOf))
        {
            Whats |= what.Key;
            Compare(what.Key, what.First());
        }
    }

    public Scene Scene { get; }

    /// <summary>Everything that can have happened in the scene.</summary>
    public ValueSet Whats { get; }

    public IReadOnlyList<ContrastGroup> Groups => groups;

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

    /// <summary>Where a cell of the scene stands.</summary>
    public Sides SidesOf(in Spot spot) => sides.Of(spot);

    private void Compare(ValueSet what, Happening happening)
    {
        var boxes = new List<Box>();
        var full = new ValueSet[Sides.Count];
        List<Past> pasts = Agreement.PastsJudgedDifferently(Scene, happening);
        foreach ((DocumentPlaces places, DocumentsClass papers) in sides.DocumentsOf(happening).All)
        {
            for (int who = 0; who < sides.Claimants.Count; who++)
            {
                foreach (Gate gate in sides.IsRefused ? OnlyOpen : EveryGate)
                {
                    InsiderCrime insider = InsiderOf(gate);
                    Claim claim = Scene.Build(sides.Claimants[who], happening, insider, papers.Documents);
                    for (int earlier = 0; earlier < pasts.Count; earlier++)
                    {
                        bool isReferred = (pasts[earlier].Before & PastUse.SameIncident) != 0;
                        if (isReferred && !sides.IsRefused && gate == Gate.Open)
                        {
                            continue;
                        }

                        Sides place = sides.Of(what, places, who, pasts, earlier, gate);
                        for (int side = 0; side < Sides.Count; side++)
                        {
                            full[side] |= place[(Side)side] == ValueSet.Any ? default : place[(Side)side];
                        }

                        if (Compare(claim, pasts[earlier]) is { } change)
                        {
                            boxes.Add(new Box(place, change.In(detail), new Spot(Scene, sides.Claimants[who], insider, happening, papers, pasts[earlier])));
                        }
                    }
                }
            }
        }

        if (boxes.Count > 0)
        {
            var group = new ContrastGroup(full, boxes);
            int same = groups.FindIndex(group.IsLike);
            if (same < 0)
            {
                groups.Add(group);
            }
            else
            {
                groups[same] = groups[same].With(what);
            }
        }
    }

    private Change? Compare(Claim claim, Past past) => Change.Of(
        Verdict.Of(new ClaimFacts(Scene.Before, claim, past.EarlierBefore)),
        Verdict.Of(new ClaimFacts(Scene.After, claim, past.EarlierAfter)));

    private static InsiderCrime InsiderOf(Gate gate) => gate switch
    {
        Gate.Open => InsiderCrime.None,
        Gate.Referred => InsiderCrime.UnderInvestigation,
        Gate.Refused => InsiderCrime.Confirmed,
    };
}
