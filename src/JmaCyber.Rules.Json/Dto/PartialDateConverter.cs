using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Analysis;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A date as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c> in ASCII digits and nothing else.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => (reader.TokenType == JsonTokenType.String ? PartialDate.TryParse(reader.GetString()) : null) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
