using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>A facility as typed in, its id not yet checked.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record FacilityDraft
{
    /// <summary>Takes what was typed in.</summary>
    /// <param name="id">The id; anything unlawful becomes a problem of the claim.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public FacilityDraft(string? id, FacilityKind kind)
    {
        Id = id;
        Kind = Guard.Defined(kind);
    }

    /// <summary>The id as typed in.</summary>
    public string? Id { get; }

    /// <summary>The kind.</summary>
    public FacilityKind Kind { get; }
}
