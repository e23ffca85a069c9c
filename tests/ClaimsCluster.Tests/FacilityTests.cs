using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using Orleans.Storage;

namespace ClaimsCluster.Tests;

public sealed class FacilityTests(TestedCluster cluster) : IClassFixture<TestedCluster>
{
    private static readonly LocalDate July = new(2024, 7, 1);
    private static readonly LocalDate August = new(2024, 8, 1);

    [Fact]
    public async Task A_claim_that_comes_again_counts_once()
    {
        Claim claim = GivenClaims.Payable("again", "F-again", July);
        Answer[] first = await cluster.Send("F-again", (0, claim), (0, claim));
        Answer[] later = await cluster.Send("F-again", (0, claim));

        Assert.All([.. first, .. later], answer => Assert.Equal(new Answer(DecisionJson.Write(SupportProgram.Current.Decide(claim)), null), answer));
        Assert.Equal(["again"], (await Decisions("F-again")).Keys);
    }

    [Fact]
    public async Task Other_content_under_the_same_id_is_refused_and_costs_nothing_else()
    {
        Claim claim = GivenClaims.Payable("same", "F-same", July);
        Claim other = GivenClaims.Payable("same", "F-same", August);
        Claim next = GivenClaims.Payable("next", "F-same", August);
        await cluster.Send("F-same", (0, claim));
        Answer[] answers = await cluster.Send("F-same", (1, other), (2, next));

        Assert.Equal(new Answer(null, "$.id: 'same' is held already, with other content; expected the same content, or an id of its own"), answers[0]);
        Assert.Null(answers[1].Problem);
        await HoldsAsync("F-same", claim, next);
    }

    [Fact]
    public async Task An_id_counts_once_in_the_whole_cluster()
    {
        Claim claim = GivenClaims.Payable("whose", "F-mine", July);
        Claim other = GivenClaims.Payable("whose", "F-yours", July);
        await cluster.Send("F-mine", (0, claim));
        Answer answer = Assert.Single(await cluster.Send("F-yours", (1, other)));

        Assert.Equal(new Answer(null, "$.id: 'whose' is held already, for facility 'F-mine'; expected an id of its own"), answer);
        Assert.Empty(await Decisions("F-yours"));
    }

    [Fact]
    public async Task What_contradicts_the_claims_held_or_went_astray_is_refused_and_reserves_no_id()
    {
        await cluster.Send("F-kind", (0, GivenClaims.Payable("kind-1", "F-kind", July)));
        Answer[] answers = await cluster.Send(
            "F-kind", (1, GivenClaims.Payable("kind-2", "F-kind", August, FacilityKind.Hospital)), (2, GivenClaims.Payable("kind-3", "F-astray", August)));

        Assert.Equal("$.facility.kind: hospital contradicts an earlier claim of facility 'F-kind'; expected clinic", answers[0].Problem);
        Assert.Equal("$.facility.id: 'F-astray' is not 'F-kind', to which the claim was sent", answers[1].Problem);
        Assert.All(await cluster.Send("F-astray", (3, GivenClaims.Payable("kind-2", "F-astray", July)), (4, GivenClaims.Payable("kind-3", "F-astray", August))), answer => Assert.Null(answer.Problem));
    }

    [Fact]
    public async Task What_is_no_claim_is_refused_with_its_faults_in_words()
    {
        string bad = ClaimJson.Write(GivenClaims.Payable("bad", "F-bad", July)).Replace("\"clinic\"", "\"shop\"", StringComparison.Ordinal);
        Answer[] answers = await cluster.Grains.GetGrain<IFacilityGrain>("F-bad").ReceiveAsync([new Arrival(0, bad), new Arrival(1, "{"), new Arrival(2, string.Empty)]);

        Assert.Equal("$.facility.kind: is \"shop\"; expected one of hospital, clinic, careService", answers[0].Problem);
        Assert.All(answers, answer => Assert.StartsWith("$", answer.Problem, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.DoesNotContain("   at ", answer.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_that_arrives_late_and_was_received_earlier_revises_what_was_decided()
    {
        Claim august = GivenClaims.Payable("august", "F-late", August);
        Claim july = GivenClaims.Payable("july", "F-late", July);
        string before = Assert.Single(await cluster.Send("F-late", (0, august))).Decision!;
        await cluster.Send("F-late", (1, july));

        Assert.Contains("\"outcome\":\"payable\"", before, StringComparison.Ordinal);
        Assert.Contains("\"limit.annual\"", (await Decisions("F-late"))["august"], StringComparison.Ordinal);
        await HoldsAsync("F-late", august, july);
    }

    [Fact]
    public async Task Claims_of_one_day_are_decided_in_the_order_of_their_lowest_numbers_whichever_arrives_first()
    {
        Claim first = GivenClaims.Payable("z", "F-day", July);
        Claim second = GivenClaims.Payable("a", "F-day", July);
        await cluster.Send("F-day", (1, second), (2, first));
        await cluster.Send("F-day", (0, first));
        await cluster.Send("F-day", (3, first));

        await HoldsAsync("F-day", first, second);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_the_end_of_the_grain()
    {
        Claim[] claims = [GivenClaims.Payable("kept-1", "施設/'\"", July), GivenClaims.Payable("kept-2", "施設/'\"", August)];
        await cluster.Send("施設/'\"", (0, claims[0]), (1, claims[1]));
        await cluster.Silos.DeactivateAsync(cluster.Grains.GetGrain<IFacilityGrain>("施設/'\""));

        await HoldsAsync("施設/'\"", claims);
    }

    [Fact]
    public async Task What_could_not_be_kept_is_not_acknowledged_and_is_taken_when_it_comes_again()
    {
        Claim claim = GivenClaims.Payable("full", "F-full", July);
        IFacilityGrain facility = cluster.Grains.GetGrain<IFacilityGrain>("F-full");
        Arrival[] arrivals = [new(0, ClaimJson.Write(claim))];

        Sql("CREATE TRIGGER full BEFORE INSERT ON OrleansStorage WHEN NEW.GrainIdExtensionString = 'F-full' BEGIN SELECT RAISE(FAIL, 'disk is full'); END");
        await Assert.ThrowsAnyAsync<Exception>(() => facility.ReceiveAsync(arrivals));
        await Assert.ThrowsAnyAsync<Exception>(() => facility.ReceiveAsync(arrivals));
        Assert.Empty(await facility.DecisionsAsync());

        Sql("DROP TRIGGER full");
        Assert.Null(Assert.Single(await facility.ReceiveAsync(arrivals)).Problem);
        await cluster.Silos.DeactivateAsync(facility);
        await HoldsAsync("F-full", claim);
    }

    [Fact]
    public async Task A_grain_never_writes_over_what_another_has_written()
    {
        Claim[] claims = [GivenClaims.Payable("twice-1", "F-twice", July), GivenClaims.Payable("twice-2", "F-twice", August)];
        await cluster.Send("F-twice", (0, claims[0]));
        Sql("UPDATE OrleansStorage SET Version = Version + 1 WHERE GrainIdExtensionString = 'F-twice'");

        await Assert.ThrowsAsync<InconsistentStateException>(
            () => cluster.Grains.GetGrain<IFacilityGrain>("F-twice").ReceiveAsync([new Arrival(1, ClaimJson.Write(claims[1]))]));
        await cluster.Send("F-twice", (1, claims[1]));
        await HoldsAsync("F-twice", claims);
    }

    /// <summary>A facility decides as the library does over all the claims, in the order given.</summary>
    private async Task HoldsAsync(string facility, params Claim[] claims)
        => Assert.Equal(
            SupportProgram.Current.Decide(Ledger.Of(claims).OrThrow()).ToDictionary(one => one.Claim.Id.Value, one => DecisionJson.Write(one)),
            await Decisions(facility));

    private Task<IReadOnlyDictionary<string, string>> Decisions(string facility) => cluster.Grains.GetGrain<IFacilityGrain>(facility).DecisionsAsync();

    private void Sql(string text)
    {
        using var connection = new SqliteConnection($"Data Source={cluster.Database}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
