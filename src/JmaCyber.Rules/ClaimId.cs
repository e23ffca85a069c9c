using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>The id of a claim.</summary>
/// <remarks>
/// 1 to 64 UTF-16 units, not blank, no control characters, no lone surrogates; compared ordinally. Unique in a ledger.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial record ClaimId
{
    private ClaimId(string value) => Value = value;

    /// <summary>The id as it was given.</summary>
    public string Value { get; }

    /// <summary>Takes an id that is known to be lawful.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no lawful id.</exception>
    public static ClaimId From(string value)
        => TryFrom(value, out ClaimId? id) ? id : throw new ArgumentException(Identifier.Expected.En, nameof(value));

    /// <summary>Takes an id when it is lawful.</summary>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out ClaimId? id)
    {
        id = Identifier.IsLawful(value) ? new ClaimId(value) : null;
        return id is not null;
    }

    /// <summary>The id as it was given.</summary>
    public override string ToString() => Value;
}
