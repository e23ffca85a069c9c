using BenchmarkDotNet.Attributes;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>The library beside the same rules by hand and in other engines: one claim each time, the next of many that differ, or of a hot set.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private const int Session = 100;
    private readonly Claim[] session = new Claim[Session];
    private Round<Claim> claims = new([]);

    /// <summary>So many claims; 100 of them stay in the cache.</summary>
    [Params(100, 500_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Make()
    {
        Claim[] made = GivenClaims.Of(ClaimShape.ThreeAFacility, Claims);
        Agreement.Check(made);
        claims = new(made);
    }

    [Benchmark(Baseline = true)]
    public Verdict Hand() => HandWritten.Decide(claims.Next());

    [Benchmark]
    public Decision Library() => SupportProgram.Current.Decide(claims.Next());

    [Benchmark]
    public Verdict NRulesSession() => NRulesPeer.Decide(claims.Next());

    /// <summary>A session for a hundred claims: what is told is one of them.</summary>
    [Benchmark(OperationsPerInvoke = Session)]
    public Verdict[] NRulesManyInASession()
    {
        for (int i = 0; i < Session; i++)
        {
            session[i] = claims.Next();
        }

        return NRulesPeer.Decide(session);
    }

    [Benchmark]
    public Verdict RulesEngineWorkflow() => RulesEnginePeer.Decide(claims.Next());
}
