using System.Text.Json;
using System.Text.Json.Serialization;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A set of rules as the array of their ids, in register order. Decisions are written, never read.</summary>
internal sealed class RuleSetConverter : JsonConverter<RuleSet>
{
    public override RuleSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("decisions are written, not read");

    public override void Write(Utf8JsonWriter writer, RuleSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Rule rule in value)
        {
            writer.WriteStringValue(rule.Id);
        }

        writer.WriteEndArray();
    }
}
