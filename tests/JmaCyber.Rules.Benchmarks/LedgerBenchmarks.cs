using BenchmarkDotNet.Attributes;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>What it costs that claims of a facility see each other: a ledger against the same claims decided each by itself.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private static readonly SupportProgram Program = SupportProgram.Current;
    private Claim[] claims = [];
    private Ledger ledger = Ledger.Of([]).AsT0;

    [Params(ClaimShape.OneAFacility, ClaimShape.OneFacility, ClaimShape.ThreeAFacility)]
    public ClaimShape Shape { get; set; }

    [GlobalSetup]
    public void Make()
    {
        claims = GivenClaims.Of(Shape, GivenClaims.CountOr(100_000));
        ledger = Ledger.Of(claims).AsT0;
    }

    /// <summary>The sum of single decisions, all kept.</summary>
    [Benchmark(Baseline = true)]
    public Decision[] Singly()
    {
        var decisions = new Decision[claims.Length];
        for (int i = 0; i < decisions.Length; i++)
        {
            decisions[i] = Program.Decide(claims[i]);
        }

        return decisions;
    }

    [Benchmark]
    public IReadOnlyList<Decision> AsLedger() => Program.Decide(ledger);

    /// <summary>What stands before it: ids compared, facilities gathered, claims put in order of arrival.</summary>
    [Benchmark]
    public Ledger Gathered() => Ledger.Of(claims).AsT0;
}
