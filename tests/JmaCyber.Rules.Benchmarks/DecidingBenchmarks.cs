using BenchmarkDotNet.Attributes;

namespace JmaCyber.Rules.Benchmarks;

/// <summary>What a decision costs, and what is read of it. One claim each time, the next of many that differ.</summary>
[MemoryDiagnoser]
public class DecidingBenchmarks
{
    private const int HotClaims = 100;
    private static readonly SupportProgram Program = SupportProgram.Current;
    private Round<Claim> claims = new([]);
    private Round<Claim> alone = new([]);
    private Round<Claim> hot = new([]);
    private Round<Decision> decisions = new([]);

    [GlobalSetup]
    public void Make()
    {
        Claim[] all = GivenClaims.Of(ClaimShape.ThreeAFacility, GivenClaims.CountOr(500_000));
        claims = new(all);
        alone = new(Array.FindAll(all, claim => claim.PriorClaims.Count == 0));
        hot = new(all[..HotClaims]);
        decisions = new(Array.ConvertAll(all, claim => Program.Decide(claim)));
    }

    [Benchmark(Baseline = true)]
    public Decision Decide() => Program.Decide(claims.Next());

    [Benchmark]
    public Decision DecideHot() => Program.Decide(hot.Next());

    /// <summary>One object, and no other.</summary>
    [Benchmark]
    public Decision DecideWithoutEarlierClaims() => Program.Decide(alone.Next());

    [Benchmark]
    public int Reasons()
    {
        int places = 0;
        foreach (Rule rule in decisions.Next() switch
        {
            NotPayable refused => refused.Reasons,
            Referred referred => referred.Reasons,
            Incomplete incomplete => incomplete.Missing,
            _ => RuleSet.Empty,
        })
        {
            places += rule.Section;
        }

        return places;
    }

    [Benchmark]
    public int EveryFinding()
    {
        int results = 0;
        foreach (Finding finding in decisions.Next().Findings)
        {
            results += (int)finding.Result;
        }

        return results;
    }

    [Benchmark]
    public int BreakdownOfAmount()
    {
        int days = 0;
        foreach (AmountItem item in decisions.Next() switch
        {
            Payable payable => payable.Breakdown,
            Incomplete incomplete => incomplete.Breakdown,
            _ => default(AmountItems),
        })
        {
            days += item.Days ?? 0;
        }

        return days;
    }

    /// <summary>All findings in sentences, Japanese and English, each read.</summary>
    [Benchmark]
    public int Explain()
    {
        int length = 0;
        foreach (ExplainedFinding explained in decisions.Next().Explain())
        {
            length += explained.Sentence.Ja.Length + explained.Sentence.En.Length + (explained.Remedy is { Text: var text } ? text.Ja.Length + text.En.Length : 0);
        }

        return length;
    }
}
