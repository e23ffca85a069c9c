using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Dto;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Decisions that were written down, as they were.</summary>
internal sealed class DecisionRecordConverter : JsonConverter<DecisionRecord>, IContractConverter
{
    public override DecisionRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<DecisionRecord>(ref reader, DecisionRecord.ReadWhole);

    public override void Write(Utf8JsonWriter writer, DecisionRecord value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}

/// <summary>Sensitivities that were written down.</summary>
internal sealed class SensitivityRecordConverter : JsonConverter<SensitivityRecord>, IContractConverter
{
    public override SensitivityRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<SensitivityRecord>(ref reader, SensitivityRecord.Read);

    public override void Write(Utf8JsonWriter writer, SensitivityRecord value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value.Dto, ContractContext.Default.SensitivityDto);
}
