using System.Collections.Concurrent;
using JmaCyber.Rules.Analysis.Spaces;
using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Analysis.Comparisons;

/// <summary>Where the claims of one scene stand: one value a side, or any where a side is not told.</summary>
internal sealed class SceneSides
{
    private readonly Scene scene;
    private readonly WhatSets whats;
    private readonly ConcurrentDictionary<Happening, DocumentSides> documents = new();

    public SceneSides(Scene scene, WhatSets whats)
    {
        this.scene = scene;
        this.whats = whats;
        IsRefused = Agreement.IsRefusedByBoth(scene);
        Claimants = Agreement.ClaimantsJudgedDifferently(scene);
    }

    /// <summary>Whether both programs refuse every claim of the scene for its place or date, so that no gate is told.</summary>
    public bool IsRefused { get; }

    /// <summary>One claimant judged alike, then those that are not.</summary>
    public List<Claimant> Claimants { get; }

    /// <summary>The values of what happened.</summary>
    public ValueSet WhatOf(Happening happening)
        => happening.Kind == IncidentKind.CyberAttack ? whats.Of(happening.Closure, scene) : WhatSets.Of(happening.Kind);

    /// <summary>How two programs see the documents for what happened.</summary>
    public DocumentSides DocumentsOf(Happening happening) => documents.GetOrAdd(happening, one => new DocumentSides(scene, one));

    /// <summary>Where a cell stands.</summary>
    public Sides Of(in Spot spot)
    {
        Claimant standing = Claimant.Untroubled with { Standing = spot.Claimant.Standing };
        List<Past> pasts = Agreement.PastsJudgedDifferently(scene, spot.Happening);
        (PastUse before, PastUse after) = (Agreement.YearOf(spot.Past.Before), Agreement.YearOf(spot.Past.After));
        return Of(
            WhatOf(spot.Happening),
            DocumentsOf(spot.Happening).Of(spot.Documents),
            Math.Max(0, Claimants.FindIndex(1, one => one == standing)),
            pasts,
            before == after ? 0 : pasts.FindIndex(1, one => Agreement.YearOf(one.Before) == before && Agreement.YearOf(one.After) == after),
            GateOf(spot, standing));
    }

    /// <summary>Where claims stand by what the programs judge differently, and by what the rest leaves.</summary>
    /// <param name="what">The values of what happened.</param>
    /// <param name="papers">Where the documents stand.</param>
    /// <param name="who">The place among <see cref="Claimants"/>.</param>
    /// <param name="pasts">The pasts judged differently, after one that is judged alike.</param>
    /// <param name="earlier">The place among these.</param>
    /// <param name="gate">What the rest leaves.</param>
    public Sides Of(ValueSet what, DocumentPlaces papers, int who, List<Past> pasts, int earlier, Gate gate)
    {
        var sets = new ValueSet[Sides.Count];
        sets[(int)Side.Gate] = IsRefused ? ValueSet.Any : ValueSet.Of((int)gate);
        sets[(int)Side.Rest] = ValueSet.Of(papers.Rest);
        sets[(int)Side.Completion] = papers.Apart is { } apart ? ValueSet.Of(apart ? 1 : 0) : ValueSet.Any;
        foreach ((Side side, Evidence _) in DocumentSides.Each)
        {
            sets[(int)side] = papers.At(side) is { } place ? ValueSet.Of(place) : ValueSet.Any;
        }

        sets[(int)Side.Past] = pasts.Count == 1 ? ValueSet.Any
            : ValueSet.Of(earlier == 0 ? PastPlace.Alike : PastPlace.Of(pasts[earlier].Before, pasts[earlier].After));
        sets[(int)Side.Standing] = Claimants.Count == 1 ? ValueSet.Any
            : ValueSet.Of(who == 0 ? StandingPlace.Alike : StandingPlace.Of(Claimants[who].Standing));
        sets[(int)Side.What] = what;
        sets[(int)Side.Facility] = ValueSet.Of((int)scene.Kind);
        sets[(int)Side.ClaimYear] = ValueSet.Of((int)scene.Moment.ClaimYear);
        sets[(int)Side.Slot] = ValueSet.Of(scene.Moment.Slot.Index);
        return new Sides(sets);
    }

    private Gate GateOf(in Spot spot, Claimant standing)
    {
        (PastUse before, PastUse after) = (Agreement.YearOf(spot.Past.Before), Agreement.YearOf(spot.Past.After));
        bool isRefused = !spot.Claimant.Related || spot.InsiderCrime == InsiderCrime.Confirmed
            || Agreement.IsRefusedByBoth(scene, standing) || (before == after && before != PastUse.None);
        bool isReferred = spot.InsiderCrime == InsiderCrime.UnderInvestigation || (spot.Past.Before & PastUse.SameIncident) != 0;
        return isRefused ? Gate.Refused : isReferred ? Gate.Referred : Gate.Open;
    }
}

/// <summary>The places of earlier claims: judged alike, or used up in one way before and in another after.</summary>
internal static class PastPlace
{
    public const int Alike = 0;

    private const int Uses = 4;

    public static int Of(PastUse before, PastUse after) => 1 + ((int)Agreement.YearOf(before) * Uses) + (int)Agreement.YearOf(after);

    public static (PastUse Before, PastUse After) UsesAt(int place) => ((PastUse)((place - 1) / Uses), (PastUse)((place - 1) % Uses));
}

/// <summary>The places of memberships: judged alike, or one of the standings.</summary>
internal static class StandingPlace
{
    public const int Alike = 0;

    public static int Of(Standing standing) => 1 + (int)standing;

    public static Standing StandingAt(int place) => (Standing)(place - 1);
}
