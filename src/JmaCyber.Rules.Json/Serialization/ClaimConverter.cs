using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Claims as the contract has them.</summary>
internal sealed class ClaimConverter : JsonConverter<Claim>, IContractConverter
{
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<Claim>(ref reader, ClaimJson.Read);

    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, ClaimWriter.ToDto(value), ContractContext.Default.ClaimDto);
}

/// <summary>Programs as the contract has them.</summary>
internal sealed class ProgramConverter : JsonConverter<SupportProgram>, IContractConverter
{
    public override SupportProgram Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<SupportProgram>(ref reader, ProgramJson.Read);

    public override void Write(Utf8JsonWriter writer, SupportProgram value, JsonSerializerOptions options) => ProgramWriter.Write(writer, value);
}
