namespace JmaCyber.Rules.Tests;

/// <summary>Values are shared between threads without locks.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void Many_threads_decide_alike_under_one_program_that_none_has_used_before()
    {
        Claim[] claims = [.. Law.Sample(Given.ClaimCases, 40).Select(one => one.Claim)];
        string[] alone = [.. claims.Select(claim => Fresh().Decide(claim).InFull())];

        SupportProgram shared = Fresh();
        string[][] together = [.. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => claims.Select(claim => shared.Decide(claim).InFull()).Append(shared.Fingerprint).ToArray())];
        Assert.All(together, seen => Assert.Equal([.. alone, Fresh().Fingerprint], seen));
    }

    private static SupportProgram Fresh() => Programs.Of2023.WithName("shared");
}
