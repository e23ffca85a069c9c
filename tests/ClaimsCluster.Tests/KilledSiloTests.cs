using System.Collections.Concurrent;
using System.Text;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace ClaimsCluster.Tests;

public sealed class KilledSiloTests(KilledSiloTests.ImpatientCluster cluster) : IClassFixture<KilledSiloTests.ImpatientCluster>
{
    private static readonly ParallelOptions ManyAtATime = new() { MaxDegreeOfParallelism = 16 };

    [Fact]
    public async Task Twenty_thousand_claims_in_any_order_with_duplicates_are_decided_as_one_ledger_though_a_silo_is_killed()
    {
        Ledger ledger = GivenClaims.Ledger(claims: 20_000, facilities: 2_500, seed: 14);
        (int Place, Claim Claim)[][] messages = Messages(ledger, new Random(14));

        int sent = 0;
        Task? killing = null;
        await Parallel.ForEachAsync(messages, ManyAtATime, async (message, _) =>
        {
            Answer[] answers = await cluster.Send(message[0].Claim.Facility.Id.Value, [.. message.Select(one => ((long)one.Place, one.Claim))]);
            Assert.All(answers, answer => Assert.Null(answer.Problem));
            if (Interlocked.Increment(ref sent) == messages.Length / 2)
            {
                killing = cluster.Silos.KillSiloAsync(cluster.Silos.Silos[1]);
            }
        });
        await killing!;

        var decisions = new ConcurrentBag<KeyValuePair<string, string>>();
        await Parallel.ForEachAsync(ledger.Select(claim => claim.Facility.Id.Value).Distinct(StringComparer.Ordinal), ManyAtATime, async (facility, _) =>
        {
            foreach (KeyValuePair<string, string> decision in await cluster.Grains.GetGrain<IFacilityGrain>(facility).DecisionsAsync())
            {
                decisions.Add(decision);
            }
        });

        // None lost, none doubled, and each as the library decides it.
        Assert.Equal(ledger.Count, decisions.Count);
        var byId = decisions.ToDictionary(StringComparer.Ordinal);
        string actual = string.Concat(ledger.Select(claim => byId[claim.Id.Value] + "\n"));
        IReadOnlyList<Decision> whole = SupportProgram.Current.Decide(ledger);
        Assert.Equal(4, whole.Select(one => one.Outcome).Distinct().Count());
        using var expected = new MemoryStream();
        DecisionJson.WriteLines(expected, whole);
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

    /// <summary>Messages that die with a silo are missed after ten seconds, not after thirty.</summary>
    public sealed class ImpatientCluster : TestedCluster
    {
        protected override void Configure(InProcessTestClusterBuilder builder)
            => builder.ConfigureClient(client => client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(10)));
    }
}
