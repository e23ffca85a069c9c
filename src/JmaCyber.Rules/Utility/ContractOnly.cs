#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace JmaCyber.Rules.Utility;

#if NET
/// <summary>
/// Marks what has a form of its own in JSON, and of which a serializer that only sees public members would lose a part in silence: the operations of
/// an incident, the amount of a decision. Without the contract's own converters <c>System.Text.Json</c> refuses such a type, reading and writing.
/// </summary>
/// <remarks>
/// <c>JsonSerializerOptions.ConfigureForJmaCyber</c> of the package <c>JmaCyber.Rules.Json</c> adds those converters, which go before this one. The build
/// for netstandard2.0 knows no serializer and cannot refuse.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContractOnly : JsonConverterFactory
{
    /// <summary>Whatever it marks.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses.</summary>
    /// <exception cref="NotSupportedException">Always; the message says what to call.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(ContractOnlyText.Of(Guard.NotNull(typeToConvert)));
}
#else
/// <summary>The same mark where the framework has no such serializer; it refuses nothing until <c>ConfigureForJmaCyber</c> asks for it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class ContractOnlyAttribute(Type mark) : Attribute
{
    public Type Mark { get; } = mark;
}

/// <summary>Names the mark.</summary>
internal static class ContractOnly;
#endif

/// <summary>What to say of a type that is read and written by the contract alone.</summary>
internal static class ContractOnlyText
{
    public static string Of(Type type)
        => $"{type} is not written or read member by member, since part of it would be lost. JsonSerializerOptions.ConfigureForJmaCyber, of the package "
            + "JmaCyber.Rules.Json, makes the serializer write and read claims, programs, decisions, ids, yen, payouts, sets of rules and sensitivities "
            + "by the contract.";
}
