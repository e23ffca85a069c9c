using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JmaCyber.Rules.Utility;

/// <summary>
/// Marks what has a form of its own in JSON, and of which a serializer that only sees public members would lose a part in silence: the operations of
/// an incident, the amount of a decision. Without the contract's own converters <c>System.Text.Json</c> refuses such a type, reading and writing.
/// </summary>
/// <remarks>
/// <c>JsonSerializerOptions.ConfigureForJmaCyber</c> of the package <c>JmaCyber.Rules.Json</c> adds those converters, which go before this one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContractOnly : JsonConverterFactory
{
    /// <summary>Whatever it marks.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses.</summary>
    /// <exception cref="NotSupportedException">Always; the message says what to call.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{Guard.NotNull(typeToConvert)} is not written or read member by member: part of it would be lost, or a number stand for a name. "
            + "JsonSerializerOptions.ConfigureForJmaCyber, of the package JmaCyber.Rules.Json, makes the serializer write and read by the contract: "
            + "claims, whole and partial, programs, decisions, assessments, sensitivities, ids, yen, payouts, rules and enumerations. "
            + "What else the contract has stands in one of these.");
}
