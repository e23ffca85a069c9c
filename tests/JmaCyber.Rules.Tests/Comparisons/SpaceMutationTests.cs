using JmaCyber.Rules.Tests.Spaces;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>No false negatives: the built-in program changed in every field, alone and in every pair; on the second leg in one pair in twelve.</summary>
public sealed class SpaceMutationTests
{
    /// <summary>What fits on a page.</summary>
    private const int MostRegions = 40;

    private static readonly SupportProgram Current = SupportProgram.Current;

    public static TheoryData<string> Names => [.. Mutations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_of_one_field_is_found_exactly_and_fits_on_a_page(string name)
    {
        SupportProgram after = Mutations.All[name](Current)!;

        IEnumerable<Claim> random = SpaceClaims.Random.Where((_, place) => place % 12 == name.Length % 12);
        SpaceAssert.Exact(Current, after, random.Concat(SpaceAssert.Cells(Current, after, 500)).Concat(OtherDocuments.Of(Current, after, 300, name.Length)));

        Assert.InRange(SpaceComparison.Of(Current, after).Regions.Count, 1, MostRegions);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Changes_of_two_fields_are_found_exactly(string name)
    {
        SupportProgram first = Mutations.All[name](Current)!;
        string[] others = [.. Mutations.All.Keys.SkipWhile(key => key != name).Skip(1)];

        // The longest of all tests: on every core that is free, also when no other test is left.
        Parallel.For(1, others.Length + 1, seed =>
        {
            if (Leg.Takes(seed + name.Length, oneIn: 12) && Mutations.All[others[seed - 1]](first) is { } second)
            {
                SupportProgram before = seed % 2 == 0 ? Current : first;
                IEnumerable<Claim> cells = seed % 4 == 0 ? SpaceAssert.Cells(before, second, 200) : [];
                IEnumerable<Claim> papers = OtherDocuments.Of(before, second, 60, seed);
                SpaceAssert.Exact(before, second, SpaceClaims.Random.Where((_, place) => place % 199 == seed % 199).Concat(cells).Concat(papers));
            }
        });
    }

    [Fact]
    public void Every_mutation_changes_the_program()
        => Assert.All(Mutations.All, mutation => Assert.NotEqual(Current.Fingerprint, mutation.Value(Current)!.Fingerprint));
}
