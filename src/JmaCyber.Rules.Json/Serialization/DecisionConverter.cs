using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Dto;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Decisions as the contract writes them. The contract names a decision's claim by its id alone, so none can be made of it.</summary>
internal sealed class DecisionConverter<T>(bool explain) : JsonConverter<T>, IContractConverter
    where T : Decision
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(
            "a decision is made by a program of a claim, and names that by its id alone; read a DecisionRecord, or let the program decide the claim again");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, DecisionJson.ToDto(explain)(value), ContractContext.Default.DecisionDto);
}

/// <summary>Sensitivities as the contract writes them.</summary>
internal sealed class SensitivityConverter : JsonConverter<ReadingSensitivity>, IContractConverter
{
    public override ReadingSensitivity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(
            "a sensitivity is worked out by a program of a claim, and names that by its id alone; "
                + "read a SensitivityRecord, or let SensitivityOf work it out again");

    public override void Write(Utf8JsonWriter writer, ReadingSensitivity value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, SensitivityJson.ToDto(value), ContractContext.Default.SensitivityDto);
}
