using System.Diagnostics;
using System.Text;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Xunit.Abstractions;

namespace ClaimsCluster.Tests;

public sealed class KilledSiloTests(TestedCluster cluster, ITestOutputHelper output) : IClassFixture<TestedCluster>
{
    [Fact]
    public async Task Twenty_thousand_claims_in_any_order_with_duplicates_are_decided_as_one_ledger_though_a_silo_is_killed()
    {
        var watch = Stopwatch.StartNew();
        Ledger ledger = GivenClaims.Ledger(claims: 20_000, facilities: 2_500, seed: 14);
        (int Place, Claim Claim)[][] messages = Messages(ledger, new Random(14));
        output.WriteLine($"{watch.Elapsed} {messages.Length} messages");

        int sent = 0;
        Task? killing = null;
        await Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (message, _) =>
        {
            Answer[] answers = await cluster.Send(message[0].Claim.Facility.Id.Value, [.. message.Select(one => ((long)one.Place, one.Claim))]);
            Assert.All(answers, answer => Assert.Null(answer.Problem));
            if (Interlocked.Increment(ref sent) == messages.Length / 2)
            {
                killing = cluster.Silos.KillSiloAsync(cluster.Silos.Silos[1]);
            }
        });
        await killing!;
        output.WriteLine($"{watch.Elapsed} sent");

        IEnumerable<string> facilities = ledger.Select(claim => claim.Facility.Id.Value).Distinct(StringComparer.Ordinal);
        Dictionary<string, string>[] decided = await Task.WhenAll(facilities.Select(facility => cluster.Grains.GetGrain<IFacilityGrain>(facility).DecisionsAsync()));
        output.WriteLine($"{watch.Elapsed} read");
        Assert.Equal(ledger.Count, decided.Sum(facility => facility.Count));
        var byId = decided.SelectMany(facility => facility).ToDictionary(StringComparer.Ordinal);
        string actual = string.Concat(ledger.Select(claim => byId[claim.Id.Value] + "\n"));

        using var expected = new MemoryStream();
        DecisionJson.WriteLines(expected, SupportProgram.Current.Decide(ledger));
        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), actual);
    }

    /// <summary>The claims of each facility in messages of one to eight, one message in eight twice, all in no order.</summary>
    private static (int Place, Claim Claim)[][] Messages(Ledger ledger, Random random)
    {
        var messages = new List<(int, Claim)[]>();
        foreach (var facility in ledger.Index().GroupBy(one => one.Item.Facility.Id.Value, StringComparer.Ordinal))
        {
            (int, Claim)[] claims = [.. facility];
            random.Shuffle(claims);
            for (int next = 0; next < claims.Length;)
            {
                (int, Claim)[] message = [.. claims.Skip(next).Take(random.Next(1, 9))];
                next += message.Length;
                messages.AddRange(Enumerable.Repeat(message, random.Next(8) == 0 ? 2 : 1));
            }
        }

        (int, Claim)[][] shuffled = [.. messages];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
