using JmaCyber.Rules.Tests.Comparisons;

namespace JmaCyber.Rules.Tests.Spaces;

/// <summary>The dimensions of the partition: every claim is of one class on each that applies to it, and the classes together are the cell.</summary>
public sealed class CellDimensionTests
{
    private static readonly SupportProgram Current = SupportProgram.Current;

    private static readonly string[] Names = ["closure-day-count=longestRun", "annual-slot=claim", "1.jma from 2024-06-10", "1.reports=jma"];

    public static TheoryData<string> Proposals => [.. Names];

    [Theory]
    [MemberData(nameof(Proposals))]
    public void The_representative_of_a_class_is_of_that_class_on_every_dimension(string name)
    {
        SupportProgram after = Mutations.All[name](Current)!;
        var space = DecisionSpace.For(Current, after);
        foreach (Cell cell in SpaceAssert.Cells(Current, after, 1000).Select(space.ClassesOf))
        {
            Cell ofRepresentative = space.ClassesOf(cell.Build("representative"));

            Assert.All(CellDimensions.Of(cell.Slice), dimension => Assert.Equal(dimension.Of(cell), dimension.Of(ofRepresentative)));
        }
    }

    [Theory]
    [MemberData(nameof(Proposals))]
    public void Cells_of_the_same_classes_are_one_cell(string name)
    {
        SupportProgram after = Mutations.All[name](Current)!;
        var space = DecisionSpace.For(Current, after);
        IEnumerable<Claim> claims = SpaceClaims.Random.Concat(SpaceAssert.Cells(Current, after, 4000)).Concat(OtherDocuments.Of(Current, after, 1000, 1));
        foreach (IGrouping<SpaceSlice, Cell> slice in claims.Select(space.ClassesOf).Distinct().GroupBy(cell => cell.Slice))
        {
            Dimension[] dimensions = [.. CellDimensions.Of(slice.Key)];

            Assert.Distinct(slice.Select(cell => string.Join(';', dimensions.Select(dimension => Told(dimension.Of(cell))))));
        }
    }

    [Theory]
    [MemberData(nameof(Proposals))]
    public void A_cell_is_of_one_class_or_none_on_a_dimension_and_each_has_words_of_its_own(string name)
    {
        SupportProgram after = Mutations.All[name](Current)!;
        var space = DecisionSpace.For(Current, after);
        foreach (IGrouping<SpaceSlice, Cell> slice in SpaceAssert.Cells(Current, after, 2000).Select(space.ClassesOf).GroupBy(cell => cell.Slice))
        {
            foreach (Dimension dimension in CellDimensions.Of(slice.Key))
            {
                ClassSet[] classes = [.. slice.Select(dimension.Of).Where(set => set != ClassSet.Any).Distinct()];

                Assert.All(classes, set => Assert.Single(set.Places));
                Assert.Distinct(classes.Select(set => dimension.Words(set).Ja));
                Assert.Distinct(classes.Select(set => dimension.Words(set).En));
            }
        }
    }

    [Fact]
    public void Every_dimension_tells_some_claims_apart_and_has_a_name_of_its_own()
    {
        SupportProgram[] all = [.. Names.Select(name => Mutations.All[name](Current)!)];
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (SupportProgram after in all)
        {
            var space = DecisionSpace.For(Current, after);
            foreach (Cell cell in SpaceAssert.Cells(Current, after, 3000).Select(space.ClassesOf))
            {
                Dimension[] dimensions = [.. CellDimensions.Of(cell.Slice)];

                Assert.Distinct(dimensions.Select(dimension => dimension.Name));
                foreach (Dimension dimension in dimensions)
                {
                    seen.TryAdd(dimension.Name.En, []);
                    seen[dimension.Name.En].Add(Told(dimension.Of(cell)));
                }
            }
        }

        Assert.All(seen, one => Assert.True(one.Value.Count > 1, one.Key));
    }

    [Fact]
    public void A_set_of_classes_is_what_its_places_say()
    {
        var some = ClassSet.Of([0, 3, 70, 200]);
        ClassSet other = ClassSet.Range(3, 68);

        Assert.Equal([0, 3, 70, 200], some.Places);
        Assert.Equal([3, 70], (some & other).Places);
        Assert.Equal(some.Places.Union(other.Places).Order(), (some | other).Places);
        Assert.Equal(some, some & ClassSet.Any);
        Assert.Equal(ClassSet.Any, ClassSet.Any | some);
        Assert.True(some.Has(200) && !some.Has(199) && some.Meets(other) && !some.Contains(other) && some.Contains(ClassSet.Of(70)));
        Assert.True(ClassSet.None.IsEmpty && !ClassSet.Any.IsEmpty && !ClassSet.Range(0, 900).Contains(ClassSet.Any) && ClassSet.Any.Contains(some));
        Assert.Equal(ClassSet.Of([3, 70]), some & other);
        Assert.NotEqual(ClassSet.Any, ClassSet.Range(0, 900));
    }

    private static string Told(ClassSet set) => set == ClassSet.Any ? "any" : string.Join(',', set.Places);
}
