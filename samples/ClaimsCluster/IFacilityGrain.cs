namespace ClaimsCluster;

/// <summary>A facility: it holds its claims and decides them. Decisions depend on the claims of one facility alone, so facilities can live anywhere.</summary>
public interface IFacilityGrain : IGrainWithStringKey
{
    /// <summary>Takes claims in, any number of times; what is answered is kept.</summary>
    /// <returns>For each arrival, in their order, its decision as of now, or why it was refused.</returns>
    Task<Answer[]> ReceiveAsync(Arrival[] arrivals);

    /// <summary>The decisions of all claims held, by their ids. A claim that arrived later may have revised one that was answered before.</summary>
    Task<IReadOnlyDictionary<string, string>> DecisionsAsync();
}

/// <summary>A claim on its way.</summary>
/// <param name="Number">Its number in the book of what came in: which of two claims of one day is the earlier.</param>
/// <param name="Claim">The claim in JSON, as the contract has it.</param>
[GenerateSerializer, Immutable]
public sealed record Arrival(long Number, string Claim);

/// <summary>What became of an arrival.</summary>
/// <param name="Decision">The decision in JSON; null when the claim was refused.</param>
/// <param name="Problem">Where the claim is at fault, and how; null when it is held.</param>
[GenerateSerializer, Immutable]
public sealed record Answer(string? Decision, string? Problem);
