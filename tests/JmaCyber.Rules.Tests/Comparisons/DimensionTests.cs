using JmaCyber.Rules.Tests.Spaces;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>Every cell is of one class on every dimension, and claims of the same classes change in the same way.</summary>
public sealed class DimensionTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    /// <summary>Changes that tell claims apart on every dimension between them.</summary>
    private static readonly string[] Telling =
    [
        "annual-window-basis=incidentDate", "annual-slot=claim", "closure-day-count=longestRun", "membership-test=claimOnly", "0.from-1", "1.reports=jma",
        "missing-closure-certificate=payBaseOnly", "1.no document.closure-certificate", "1.no document.ppc-report", "1.not Clinic",
        "1.jma from 2024-06-10", "1.no document.recurrence-prevention", "1.no document.individuals-notified",
    ];

    public static TheoryData<string> Names => [.. Telling];

    [Fact]
    public void The_dimensions_are_these_and_regions_are_merged_along_each()
    {
        var all = new RegionDimensions(DecisionSpace.For(Current));

        string[] names = [.. all.All.Select(dimension => dimension.Name.En)];
        Assert.Equal(["incident", "facility", "incident date", "claim date", "membership"], names[..5]);
        Assert.Equal(DocumentSorts.Things.Select(thing => thing.Name.En), names[5..^4]);
        Assert.Equal(["other documents", "documents complete", "earlier claims", "other grounds"], names[^4..]);
        Assert.Equal(all.All, all.InMergeOrder.OrderBy(dimension => dimension.Place));
        Assert.All(all.All, (dimension, place) => Assert.Equal(place, dimension.Place));
        Assert.Distinct(all.All.Select(dimension => dimension.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_representative_is_of_the_class_of_its_cell_on_every_dimension(string name)
    {
        var seen = new SeenSpace(Current, Mutations.All[name](Current)!);
        foreach (Cell cell in SpaceAssert.Cells(Current, seen.After, 400).Select(seen.CellOf))
        {
            Region own = seen.RegionOf(cell);
            Region ofRepresentative = seen.RegionOf(seen.CellOf(cell.Build("representative")));

            Assert.All(seen.Dimensions.All, dimension => Assert.Equal(own[dimension], ofRepresentative[dimension]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_classes_of_a_dimension_are_disjoint_and_every_claim_is_of_one(string name)
    {
        var seen = new SeenSpace(Current, Mutations.All[name](Current)!);
        foreach (IGrouping<SpaceSlice, Cell> slice in seen.Claims.Select(seen.CellOf).GroupBy(cell => cell.Slice))
        {
            Region[] regions = [.. slice.Select(seen.RegionOf)];
            foreach (Dimension dimension in seen.Dimensions.All)
            {
                ClassSet[] classes = [.. regions.Select(region => region[dimension]).Where(set => set != ClassSet.Any).Distinct()];

                Assert.All(classes, set => Assert.False(set.IsEmpty));
                Assert.All(classes, set => Assert.Single(classes, set.Meets));
                Assert.All(classes, set => Assert.NotEmpty(dimension.Words(set).En + dimension.Words(set).Ja));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Claims_of_the_same_classes_change_in_the_same_way(string name)
    {
        var seen = new SeenSpace(Current, Mutations.All[name](Current)!);

        Assert.Empty(seen.Mixed(leftOut: null));
    }

    [Fact]
    public void Without_any_one_dimension_claims_that_change_differently_would_be_taken_together()
    {
        // Every version requires it, so that no two programs judge it differently.
        Dimension applicationForm = new RegionDimensions(DecisionSpace.For(Current)).Things[^1];
        SeenSpace[] spaces = [.. Telling.Select(name => new SeenSpace(Current, Mutations.All[name](Current)!))];

        IEnumerable<int> idle = spaces[0].Dimensions.All.Select(dimension => dimension.Place)
            .Where(place => !Array.Exists(spaces, seen => seen.Mixed(seen.Dimensions.All[place]).Any()));

        Assert.Equal([applicationForm.Place], idle);
    }

    /// <summary>The cells of two programs' space, each with its class on every dimension.</summary>
    private sealed class SeenSpace(SupportProgram before, SupportProgram after)
    {
        private readonly DecisionSpace space = KnownSpaces.Of(before, after);

        public SupportProgram After => after;

        /// <summary>Some random, some of cells, some with other documents.</summary>
        public Claim[] Claims => field ??=
        [
            .. SpaceClaims.Random.Where((_, place) => place % 9 == 0), .. SpaceAssert.Cells(before, after, 2000), .. OtherDocuments.Of(before, after, 500, 1),
        ];

        public RegionDimensions Dimensions => field ??= new RegionDimensions(space);

        public Cell CellOf(Claim claim) => space.ClassesOf(claim);

        public Region RegionOf(Cell cell) => Region.Of(cell, Dimensions);

        /// <summary>The classes, but for a dimension left out, of which some claims change in one way and some in another.</summary>
        public IEnumerable<string> Mixed(Dimension? leftOut) => Seen
            .Select(one => (Classes: string.Join("; ", one.Classes.Where((_, place) => place != leftOut?.Place)), one.Change))
            .GroupBy(one => one.Classes, StringComparer.Ordinal)
            .Where(group => group.Select(one => one.Change).Distinct().Count() > 1)
            .Select(group => group.Key);

        /// <summary>The claims by their classes on all dimensions, and by how they change.</summary>
        private (string[] Classes, object Change)[] Seen => field ??= Array.ConvertAll(Claims, claim => (Classes(RegionOf(CellOf(claim))), ChangeOf(claim)));

        private string[] Classes(Region region) =>
            [.. Dimensions.All.Select(dimension => region[dimension] == ClassSet.Any ? "any" : string.Join(",", region[dimension].Places))];

        private object ChangeOf(Claim claim)
        {
            (Decision one, Decision other) = (before.Decide(claim), after.Decide(claim));
            return SpaceClaims.Members(one).Equals(SpaceClaims.Members(other)) ? "none"
                : one.Outcome == other.Outcome && one.Amount() == other.Amount() ? "another member"
                : (one.Outcome, other.Outcome, one.Amount(), other.Amount());
        }
    }
}
