using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Writing;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>Partial claims as the contract has them.</summary>
internal sealed class PartialClaimConverter : JsonConverter<PartialClaim>, IContractConverter
{
    public override PartialClaim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ContractConverters.Read<PartialClaim>(ref reader, PartialClaimJson.Read);

    public override void Write(Utf8JsonWriter writer, PartialClaim value, JsonSerializerOptions options) => PartialClaimWriter.Write(writer, value);
}

/// <summary>Assessments as the contract writes them.</summary>
internal sealed class AssessmentConverter : JsonConverter<Assessment>, IContractConverter
{
    public override Assessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(
            "an assessment is worked out by a program of a partial claim, and names that by its id alone; "
                + "read the PartialClaim, and let the program Assess it again");

    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) => AssessmentJson.Write(writer, value);
}
