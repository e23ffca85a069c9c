using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Spaces;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Comparisons;

/// <summary>Programs that count other days and pay for many of them: regions are true for every claim of theirs.</summary>
public sealed class ManyDaysTests
{
    private const int MostDays = 34;

    private static readonly SupportProgram Current = SupportProgram.Current;

    public static TheoryData<int> MaxDays => [6, 7, 8, 12, 31];

    [Fact]
    public void A_claim_whose_amount_stays_is_in_no_region_where_it_changes()
    {
        Claim claim = Attack(closed: 3, stopped: 2);
        SupportProgram seven = Paying(Current, 7, OperationStatus.Closed);

        Assert.Equal("Payable 400,000", Current.Decide(claim).InShort());
        Assert.Equal("Payable 400,000", seven.Decide(claim).InShort());
        Assert.False(SpaceComparison.Of(Current, seven).RegionOf(claim)!.ChangesAnswer);
    }

    [Theory]
    [MemberData(nameof(MaxDays))]
    public void Numbers_of_closure_days_are_compared_exactly_however_many_are_paid(int maxDays)
    {
        SupportProgram closed = Paying(Current, maxDays, OperationStatus.Closed);
        SupportProgram both = Paying(Current, maxDays, OperationStatus.NewPatientsStopped, OperationStatus.Closed);

        SpaceAssert.Exact(Current, closed, Claims(maxDays));
        SpaceAssert.Exact(both, closed.With(MissingClosureCertificate.PayBaseOnly), Claims(maxDays));
        SpaceAssert.Exact(closed, Paying(both.With(ClosureDayCount.LongestRun), 5, OperationStatus.NewPatientsStopped), Claims(maxDays));
        SpaceAssert.Exact(both, both.With(ClosureDayCount.LongestRun), Claims(maxDays).Concat(SpaceAssert.Cells(both, closed, 500)));
    }

    [Fact]
    public void The_proposal_that_was_told_wrong_once_is_compared_exactly()
        => SpaceAssert.Exact(
            Current,
            ProgramJson.Read(Repository.Read("tests/JmaCyber.Rules.Cli.Tests/Reported/Data/cap7.json")).OrThrow(),
            Claims(seed: 7));

    [Fact]
    public void Many_pairs_of_days_are_told_in_few_words()
    {
        SupportProgram both = Paying(Current, 31, OperationStatus.NewPatientsStopped, OperationStatus.Closed);

        IReadOnlyList<SpaceRegion> regions = SpaceComparison.Of(both, Paying(both, 31, OperationStatus.Closed)).Regions;

        Assert.All(regions, region => Assert.InRange(region.Condition.En.Length, 1, 400));
        Assert.Contains(regions, region => region.Condition.En.Contains("fewer than 31 before or after", StringComparison.Ordinal));
    }

    private static IEnumerable<Claim> Claims(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 600; i++)
        {
            Claim claim = Attack(random.Next(MostDays), random.Next(2) * random.Next(MostDays));
            yield return random.Next(3) == 0 ? claim.With(documents: claim.Documents.Where(one => one is not ClosureCertificate)) : claim;
        }
    }

    private static Claim Attack(int closed, int stopped) => Example.Attack().With(new ClosureCertificate(Example.Day("2024-02-20"), CertificateIssuer.LocalAssociation))
        .Days([.. Enumerable.Repeat(OperationStatus.Closed, closed), .. Enumerable.Repeat(OperationStatus.NewPatientsStopped, stopped)]).ToClaim();

    private static SupportProgram Paying(SupportProgram program, int maxDays, params OperationStatus[] statuses) => program.WithVersions(
    [
        .. program.Versions.Take(program.Versions.Count - 1),
        program.Versions[^1] with { Closure = new PerClosureDay(new Yen(100_000), maxDays), ClosureStatuses = statuses },
    ]).OrThrow();
}
