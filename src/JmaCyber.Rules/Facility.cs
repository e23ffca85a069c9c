using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The facility of a claim: one establishment with its own designation (<c>reading.facility</c>).</summary>
/// <remarks>Equal by id and kind. A facility has the same kind throughout a ledger.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Facility
{
    /// <summary>Names a facility.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public Facility(FacilityId id, FacilityKind kind)
    {
        Id = Guard.NotNull(id);
        Kind = Guard.Defined(kind);
    }

    /// <summary>The id by which a ledger tells facilities apart.</summary>
    public FacilityId Id { get; }

    /// <summary>Its kind.</summary>
    public FacilityKind Kind { get; }
}
