using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The id of a facility.</summary>
/// <remarks>
/// 1 to 64 UTF-16 units, not blank, no control characters, no lone surrogates; compared ordinally.
/// Every establishment with its own designation is a facility (<c>reading.facility</c>).
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial record FacilityId
{
    private FacilityId(string value) => Value = value;

    /// <summary>The id as it was given.</summary>
    public string Value { get; }

    /// <summary>Takes an id that is known to be lawful.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no lawful id.</exception>
    public static FacilityId From(string value)
        => TryFrom(value, out FacilityId? id) ? id : throw new ArgumentException(Identifier.Expected.En, nameof(value));

    /// <summary>Takes an id when it is lawful.</summary>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out FacilityId? id)
    {
        id = Identifier.IsLawful(value) ? new FacilityId(value) : null;
        return id is not null;
    }

    /// <summary>The id as it was given.</summary>
    public override string ToString() => Value;
}
