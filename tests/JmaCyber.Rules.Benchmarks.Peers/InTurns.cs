using System.Globalization;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>
/// The same comparison for a machine that others use too: the peers take turns, what counts is the CPU time of the process, and of several turns
/// the lowest is told beside the median.
/// </summary>
internal static class InTurns
{
    private const int HotClaims = 100;

    public static void Run(int count)
    {
        Claim[] claims = GivenClaims.Of(ClaimShape.ThreeAFacility, count);
        Agreement.Check(claims);
        Console.WriteLine($"{count} claims: all agree");
        Tell($"{count} distinct claims", claims, rounds: 1, turns: 9);
        Tell($"{HotClaims} claims, hot", claims[..HotClaims], rounds: 200, turns: 101);
    }

    private static void Tell(string title, Claim[] claims, int rounds, int turns)
    {
        // The engines are a hundred times slower: where claims are decided again and again, fewer rounds are enough for them.
        int fewRounds = Math.Max(1, rounds / 50);
        var peers = new (string Name, Func<double> Measure)[]
        {
            ("by hand", () => Nanoseconds(claims, rounds, static claim => HandWritten.Decide(claim))),
            ("JmaCyber.Rules", () => Nanoseconds(claims, rounds, static claim => SupportProgram.Current.Decide(claim))),
            ("NRules, a session a claim", () => Nanoseconds(claims, fewRounds, static claim => NRulesPeer.Decide(claim))),
            ("NRules, 100 in a session", () => NanosecondsInSessions(claims, fewRounds)),
            ("RulesEngine", () => Nanoseconds(claims, fewRounds, static claim => RulesEnginePeer.Decide(claim))),
        };
        var measured = Array.ConvertAll(peers, _ => new List<double>());
        for (int turn = 0; turn < turns; turn++)
        {
            for (int peer = 0; peer < peers.Length; peer++)
            {
                measured[peer].Add(peers[peer].Measure());
            }
        }

        Console.WriteLine();
        Console.WriteLine($"| {title} | ns, lowest | ns, median | × by hand |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        for (int peer = 0; peer < peers.Length; peer++)
        {
            measured[peer].Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {peers[peer].Name} | {measured[peer][0]:0} | {measured[peer][turns / 2]:0} | {measured[peer][0] / measured[0][0]:0.00} |"));
        }
    }

    private static double NanosecondsInSessions(Claim[] claims, int rounds)
    {
        Claim[][] sessions = [.. claims.Chunk(HotClaims)];
        return Nanoseconds(sessions, rounds, static session => NRulesPeer.Decide(session)) / HotClaims;
    }

    private static double Nanoseconds<T>(T[] items, int rounds, Func<T, object> decide)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int round = 0; round < rounds; round++)
        {
            foreach (T item in items)
            {
                decide(item);
            }
        }

        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / rounds / items.Length;
    }
}
