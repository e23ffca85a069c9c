using BenchmarkDotNet.Attributes;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>What the questions cost that are asked of many programs or of all claims.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private static readonly SupportProgram Program = SupportProgram.Current;
    private static readonly SupportProgram Proposal = Program.With(AnnualSlot.Claim);
    private Round<Claim> claims = new([]);

    [GlobalSetup]
    public void Make() => claims = new(GivenClaims.Of(ClaimShape.ThreeAFacility, GivenClaims.CountOr(100_000)));

    /// <summary>One claim under the 768 settings of the interpretations.</summary>
    [Benchmark]
    public ReadingSensitivity SensitivityOfClaim() => Program.SensitivityOf(claims.Next());

    [Benchmark]
    public Certificate CertificateOfProgram() => Certificate.For(Program);

    [Benchmark]
    public int SpaceOfOneSetting() => SpaceComparison.Of(Program, Proposal).Regions.Count;
}
