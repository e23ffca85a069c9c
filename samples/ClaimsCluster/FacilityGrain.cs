using JmaCyber.Rules;
using JmaCyber.Rules.Json;

namespace ClaimsCluster;

/// <summary>What a facility keeps.</summary>
[GenerateSerializer]
public sealed class KeptClaims
{
    /// <summary>Each claim once, as it arrived.</summary>
    [Id(0)]
    public Arrival[] Arrivals { get; set; } = [];
}

/// <inheritdoc cref="IFacilityGrain"/>
/// <remarks>A grain handles one message at a time, so nothing here is locked.</remarks>
public sealed class FacilityGrain([PersistentState("claims")] IPersistentState<KeptClaims> kept, SqliteStorage storage) : Grain, IFacilityGrain
{
    // What is in the database, and never more: replaced only after it was written, so that what could not be kept is not held either.
    private Dictionary<string, Held> ledger = new(StringComparer.Ordinal);

    /// <summary>Back from the database, on whichever silo.</summary>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        ledger = kept.State.Arrivals
            .Select(arrival => new Held(arrival.Number, ClaimJson.Read(arrival.Claim).OrThrow()))
            .ToDictionary(held => held.Claim.Id.Value, StringComparer.Ordinal);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Answer[]> ReceiveAsync(Arrival[] arrivals)
    {
        var next = new Dictionary<string, Held>(ledger, StringComparer.Ordinal);
        (string Id, string? Problem)[] taken = [.. arrivals.Select(arrival => Take(next, arrival))];
        if (!next.Values.SequenceEqual(ledger.Values))
        {
            kept.State = new KeptClaims { Arrivals = [.. next.Values.Select(held => new Arrival(held.Number, ClaimJson.Write(held.Claim)))] };
            await kept.WriteStateAsync();
            ledger = next;
        }

        IReadOnlyDictionary<string, string> decisions = Decide();
        return [.. taken.Select(one => one.Problem is null ? new Answer(decisions[one.Id], null) : new Answer(null, one.Problem))];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> DecisionsAsync() => Task.FromResult(Decide());

    /// <summary>Enters a claim, unless it is held already or contradicts what is.</summary>
    private (string Id, string? Problem) Take(Dictionary<string, Held> next, Arrival arrival)
    {
        if (ClaimJson.Read(arrival.Claim).TryPickT1(out Problems faults, out Claim claim))
        {
            return (string.Empty, faults.ToString());
        }

        (string id, string facility) = (claim.Id.Value, this.GetPrimaryKeyString());
        if (next.TryGetValue(id, out Held? known))
        {
            // The same again: the first number is its place, whichever arrives first.
            next[id] = known with { Number = Math.Min(known.Number, claim == known.Claim ? arrival.Number : known.Number) };
            return (id, claim == known.Claim ? null : $"$.id: '{id}' is held already, with other content; expected the same content, or an id of its own");
        }

        if (!string.Equals(claim.Facility.Id.Value, facility, StringComparison.Ordinal))
        {
            return (id, $"$.facility.id: '{claim.Facility.Id}' is not '{facility}', to which the claim was sent");
        }

        // The claims held agree with each other: whichever is asked tells whether this one does.
        if (next.Values.FirstOrDefault() is { } other && Builder([other]).Add(claim) is [Problem contradiction, ..])
        {
            return (id, contradiction.ToString());
        }

        string owner = storage.OwnerOf(id, facility);
        if (!string.Equals(owner, facility, StringComparison.Ordinal))
        {
            return (id, $"$.id: '{id}' is held already, for facility '{owner}'; expected an id of its own");
        }

        next.Add(id, new Held(arrival.Number, claim));
        return (id, null);
    }

    private IReadOnlyDictionary<string, string> Decide()
        => SupportProgram.Current.Decide(Builder(ledger.Values).Build()).ToDictionary(one => one.Claim.Id.Value, one => DecisionJson.Write(one), StringComparer.Ordinal);

    /// <summary>A ledger in the order of the book, whatever the order of arrival here; the claims of a day are decided in that order.</summary>
    private static LedgerBuilder Builder(IEnumerable<Held> claims)
    {
        var builder = new LedgerBuilder();
        foreach (Held held in claims.OrderBy(held => held.Number).ThenBy(held => held.Claim.Id.Value, StringComparer.Ordinal))
        {
            builder.Add(held.Claim);
        }

        return builder;
    }

    private sealed record Held(long Number, Claim Claim);
}
