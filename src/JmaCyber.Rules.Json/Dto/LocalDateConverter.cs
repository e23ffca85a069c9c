using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A date as <c>yyyy-MM-dd</c> in ASCII digits and nothing else.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <summary>A character may be written as its code, <c>\u002d</c>.</summary>
    private const int LongestEscape = 6;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence)
        {
            if (!reader.ValueIsEscaped && Utf8Date.TryParse(reader.ValueSpan, out LocalDate date))
            {
                return date;
            }

            Span<byte> unescaped = stackalloc byte[Utf8Date.Length * LongestEscape];
            if (reader.ValueIsEscaped && reader.ValueSpan.Length <= unescaped.Length
                && Utf8Date.TryParse(unescaped.Slice(0, reader.CopyString(unescaped)), out date))
            {
                return date;
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Utf8Date.Length];
        Utf8Date.Format(value, text);
        writer.WriteStringValue(text);
    }
}
