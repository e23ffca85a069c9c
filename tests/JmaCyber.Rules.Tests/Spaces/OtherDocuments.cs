using JmaCyber.Rules.Tests.Comparisons;
using NodaTime;

namespace JmaCyber.Rules.Tests.Spaces;

/// <summary>Claims with other documents than theirs: any number of any kind, on days on which something can turn.</summary>
internal static class OtherDocuments
{
    private const int Most = 9;

    /// <summary>Of the cells of a space and of random claims, so many of each.</summary>
    public static IEnumerable<Claim> Of(SupportProgram before, SupportProgram after, int count, int seed)
    {
        var random = new Random(seed);
        LocalDate[] turns = [.. before.Versions.Concat(after.Versions).Select(version => version.JmaReportsFrom).OfType<LocalDate>().SelectMany(Around)];
        int every = Math.Max(1, SpaceClaims.Random.Length / count);
        return SpaceAssert.Cells(before, after, count)
            .Concat(SpaceClaims.Random.Where((_, place) => place % every == seed % every))
            .Select(claim => With(claim, turns, random));
    }

    private static Claim With(Claim claim, LocalDate[] turns, Random random)
    {
        LocalDate occurredOn = claim.Incident.OccurredOn;
        LocalDate[] days = [.. turns.Concat([occurredOn, occurredOn.PlusDays(1), claim.ClaimedOn, claim.ClaimedOn.PlusDays(1), Payout.Last])
            .Where(day => day >= occurredOn && day <= Payout.Last).Distinct()];
        return claim.With(documents: days.Length == 0 ? [] : Enumerable.Range(0, random.Next(Most)).Select(_ => Document(random, days)));
    }

    private static Document Document(Random random, LocalDate[] days)
    {
        Document[] sorts = DocumentSorts.Of(DocumentSorts.Kinds[random.Next(DocumentSorts.Kinds.Length)], days[random.Next(days.Length)]);
        return sorts[random.Next(sorts.Length)];
    }

    private static IEnumerable<LocalDate> Around(LocalDate day) => [day.PlusDays(-1), day, day.PlusDays(1)];
}
