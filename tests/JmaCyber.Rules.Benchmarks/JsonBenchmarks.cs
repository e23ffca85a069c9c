using BenchmarkDotNet.Attributes;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>What JSON costs: one claim, one decision, and whole files from bytes to bytes.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private Round<byte[]> lines = new([]);
    private Round<Decision> decisions = new([]);
    private byte[] file = [];

    [GlobalSetup]
    public void Make()
    {
        Claim[] claims = GivenClaims.Of(ClaimShape.ThreeAFacility, GivenClaims.CountOr(50_000));
        decisions = new(Array.ConvertAll(claims, claim => SupportProgram.Current.Decide(claim)));
        lines = new(Array.ConvertAll(claims, claim => System.Text.Encoding.UTF8.GetBytes(ClaimJson.Write(claim))));
        using var written = new MemoryStream();
        ClaimJson.WriteLines(written, claims);
        file = written.ToArray();
    }

    [Benchmark]
    public Claim ReadLine() => ClaimJson.Read(lines.Next()).OrThrow();

    [Benchmark]
    public string WriteDecision() => DecisionJson.Write(decisions.Next());

    /// <summary>A file of claims, by the short way of <c>jmacyber decide</c>.</summary>
    [Benchmark]
    public int FileToDecisions()
    {
        var ledger = new CompactLedger();
        ledger.Read(new MemoryStream(file), ClaimFormat.Json);
        ledger.Decide(SupportProgram.Current, Stream.Null);
        return ledger.Count;
    }
}
