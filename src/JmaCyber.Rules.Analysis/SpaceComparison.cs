using JmaCyber.Rules.Analysis.Comparisons;
using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What two programs decide differently, over the whole decision space: exactly the claims of its regions.</summary>
/// <remarks>
/// <para>
/// Within a slice (one timing, one kind of facility) cells are taken together where the two programs cannot tell them apart. Whatever both judge alike
/// (insider crime, the tie to the facility, memberships and earlier claims on which they agree) acts on the comparison only through what it
/// leaves: nothing in the way, the office, or a refusal. For a rule that refuses under both makes the outcome and the reasons of both agree as far as
/// it goes, and hides missing documents, amounts and dates of both; one that refers does so unless another refuses; and one that is met
/// does nothing. Where they differ in a rule that refuses, the reasons differ whatever else the claim holds. Documents that both judge alike act
/// through being complete or not. What is left is decided under both programs, claim by claim.
/// </para>
/// <para>
/// Moments in which version, settings and program year are the same are skipped: the rules read nothing else of a program (before the first version:
/// and the closure statuses of the last).
/// </para>
/// <para>
/// Earlier claims are taken as they ended. Where an earlier claim of a ledger is itself decided differently, later ones may change with it, outside
/// every region; where there is no region, no ledger is decided differently.
/// </para>
/// </remarks>
public sealed class SpaceComparison
{
    /// <summary>As many regions fit on a page; where there would be more, they are told in less detail.</summary>
    private const int FitOnPage = 24;

    private readonly DecisionSpace space;
    private readonly RegionDimensions dimensions;
    private readonly List<SliceComparison> comparisons;
    private readonly List<ChangedRegion> regions;

    private SpaceComparison(DecisionSpace space)
    {
        this.space = space;
        dimensions = new RegionDimensions(space);
        List<SpaceSlice> slices = [.. space.SlicesWhere(timing => !SliceComparison.AreAlike(Before, After, timing))];
        bool areAmountsTold = dimensions.Incidents.AreAmountsTold
            || slices.TrueForAll(slice => Array.TrueForAll(slice.Incidents, one => one.Kind != IncidentKind.CyberAttack || one.Closure.AreEqual));
        Detail = areAmountsTold ? RegionDetail.Amounts : RegionDetail.Outcomes;
        comparisons = slices.ConvertAll(slice => new SliceComparison(slice, dimensions, Detail));
        var merging = new Merging(space, dimensions, comparisons);
        regions = merging.In(Detail);
        while (regions.Count > FitOnPage && Detail != RegionDetail.Any)
        {
            regions = merging.In(++Detail);
        }

        Regions = new ValueList<SpaceRegion>(regions.Select((changed, place) => RegionOf(changed, place)));
    }

    /// <summary>The program before.</summary>
    public SupportProgram Before => space.Before;

    /// <summary>The program after.</summary>
    public SupportProgram After => space.After;

    /// <summary>How many cells the two programs' common space has.</summary>
    public long Cells => space.Count;

    /// <summary>
    /// The regions in which they differ, those first whose outcome or amount changes; empty exactly when they decide every claim alike.
    /// </summary>
    public IReadOnlyList<SpaceRegion> Regions { get; }

    /// <summary>What the claims of each region have in common.</summary>
    public RegionDetail Detail { get; }

    /// <summary>Compares two programs.</summary>
    public static SpaceComparison Of(SupportProgram before, SupportProgram after) => Of(DecisionSpace.For(before, after));

    /// <summary>Compares the two programs of a space.</summary>
    internal static SpaceComparison Of(DecisionSpace space) => new(space);

    /// <summary>The region of a claim, with the earlier claims that it lists. Null exactly when both programs decide it alike.</summary>
    public SpaceRegion? RegionOf(Claim claim)
    {
        Cell cell = space.ClassesOf(Guard.NotNull(claim));
        if (!comparisons.Exists(one => one.Slice == cell.Slice))
        {
            return null;
        }

        var region = Region.Of(cell, dimensions);
        int place = regions.FindIndex(changed => changed.Region.Meets(region));
        return place < 0 ? null : Regions[place];
    }

    private SpaceRegion RegionOf(ChangedRegion changed, int place)
    {
        Claim witness = changed.Witness.Build($"witness-{SpaceWords.Number(place + 1)}");
        return new SpaceRegion(dimensions.Words(changed.Region), witness, Before.Decide(witness), After.Decide(witness), changed.Change.OfAnswer);
    }
}
