using BenchmarkDotNet.Attributes;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>
/// What a decision costs, read and unread, and what settling costs. Run with
/// <c>dotnet run -c Release --project tests/JmaCyber.Rules.Benchmarks -- --filter '*'</c>.
/// </summary>
[MemoryDiagnoser]
public class DecidingBenchmarks
{
    private const string Line = """
        {"id":"2024-0001","facility":{"id":"F-13-00042","kind":"clinic"},"member":{"category":"a1","from":"2015-04-01","relation":"opensAndManages"},
        "incident":{"kind":"cyberAttack","occurredOn":"2024-02-10","operations":[{"date":"2024-02-10","status":"closed"},{"date":"2024-02-12","status":"newPatientsStopped"}]},
        "documents":[{"kind":"applicationForm","receivedOn":"2024-03-04"},{"kind":"mhlwReport","evidence":"telephoneForm","receivedOn":"2024-03-04"},
        {"kind":"closureCertificate","issuer":"localAssociation","receivedOn":"2024-03-18"}],"claimedOn":"2024-03-01"}
        """;

    private static readonly byte[] OneLine = System.Text.Encoding.UTF8.GetBytes(Line.Replace("\n", "", StringComparison.Ordinal));
    private static readonly byte[] Utf8 = System.Text.Encoding.UTF8.GetBytes(Line);
    private readonly Claim claim = ClaimJson.Read(Line).OrThrow();

    [Benchmark(Baseline = true)]
    public Decision Decide() => SupportProgram.Current.Decide(claim);

    [Benchmark]
    public IReadOnlyList<ExplainedFinding> DecideAndExplain() => SupportProgram.Current.Decide(claim).Explain();

    [Benchmark]
    public ReadingSensitivity SensitivityOf() => SupportProgram.Current.SensitivityOf(claim);

    [Benchmark]
    public int ReadToDecide()
    {
        var ledger = new CompactLedger();
        ledger.Read(new MemoryStream(OneLine), ClaimFormat.Json);
        return ledger.Count;
    }

    [Benchmark]
    public Claim Read() => ClaimJson.Read(Utf8).OrThrow();

    [Benchmark]
    public string Write() => DecisionJson.Write(SupportProgram.Current.Decide(claim));
}
