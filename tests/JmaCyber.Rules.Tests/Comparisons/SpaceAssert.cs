using JmaCyber.Rules.Tests.Spaces;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>What a comparison over the space promises, held against claims decided under both programs.</summary>
internal static class SpaceAssert
{
    /// <summary>
    /// Every region has a witness that is decided differently; and a claim is in a region exactly when it is, and changes as the region tells.
    /// </summary>
    public static void Exact(SupportProgram before, SupportProgram after, IEnumerable<Claim> claims)
    {
        var comparison = SpaceComparison.Of(KnownSpaces.Of(before, after));
        foreach (SpaceRegion region in comparison.Regions)
        {
            Assert.NotEqual(SpaceClaims.Members(region.Before), SpaceClaims.Members(region.After));
            Assert.Equal(region.ChangesAnswer, Told(region.Before, region.After, RegionDetail.Any) is not null);
            Assert.True(SpaceClaims.Draft(region.Witness).Validate().IsT0);
            Assert.Same(region, comparison.RegionOf(region.Witness));
        }

        foreach (Claim claim in claims)
        {
            (Decision one, Decision other) = (before.Decide(claim), after.Decide(claim));
            bool differs = !SpaceClaims.Members(one).Equals(SpaceClaims.Members(other));
            SpaceRegion? region = comparison.RegionOf(claim);
            if (differs != region is not null)
            {
                string fault = differs ? "missed" : $"wrongly in {region}";
                string cell = KnownSpaces.Of(before, after).CellOf(claim).ToString();
                Assert.Fail($"{fault}: {cell}\n{SpaceClaims.Members(one)}\n{SpaceClaims.Members(other)}");
            }

            if (region is not null)
            {
                Assert.Equal(Told(region.Before, region.After, comparison.Detail), Told(one, other, comparison.Detail));
            }
        }
    }

    /// <summary>What all claims of a region have in common.</summary>
    private static object? Told(Decision before, Decision after, RegionDetail detail)
    {
        (Yen one, Yen other) = (Amount(before), Amount(after));
        bool changes = before.Outcome != after.Outcome || one != other;
        return detail switch
        {
            _ when !changes => null,
            RegionDetail.Amounts => (before.Outcome, after.Outcome, one, other),
            RegionDetail.Outcomes => (before.Outcome, after.Outcome),
            _ => true,
        };
    }

    private static Yen Amount(Decision decision) => decision.Match(payable => payable.Amount, incomplete => incomplete.Amount, _ => Yen.Zero, _ => Yen.Zero);

    /// <summary>Both programs decide a claim as they decide its cell.</summary>
    public static void AsCells(DecisionSpace space, IEnumerable<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            DecisionCell cell = space.CellOf(claim);
            Assert.Equal(cell, space.CellOf(cell.Representative));
            foreach (SupportProgram program in new[] { space.Before, space.After })
            {
                Assert.Equal(SpaceClaims.Fixed(program.Decide(claim)), SpaceClaims.Fixed(program.Decide(cell.Representative)));
            }
        }
    }

    /// <summary>Claims of the common space at even distances.</summary>
    public static IEnumerable<Claim> Cells(SupportProgram before, SupportProgram after, int count)
    {
        DecisionSpace space = KnownSpaces.Of(before, after);
        return space.Sample(every: 1 + (space.Count / count)).Select(cell => cell.Representative);
    }
}
