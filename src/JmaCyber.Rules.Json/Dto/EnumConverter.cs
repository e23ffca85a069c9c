using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Serialization;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>An enumeration's value as its camelCase name, compared to the letter; never a number.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>, IContractConverter
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(ContractName.All<T>(), name => JsonEncodedText.Encode(name));
    private static readonly T[] Values = Array.ConvertAll(ContractName.All<T>(), ContractName.Parse<T>);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && PlaceOf(ref reader) is var place and >= 0)
        {
            return Values[place];
        }

        throw ContractConverters.Refusal(ref reader, found => Expected.Wrong(found, Expected.Of(typeof(T))));
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    private static int PlaceOf(ref Utf8JsonReader reader)
    {
        try
        {
            for (int i = 0; i < Names.Length; i++)
            {
                if (reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
                {
                    return i;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape: no text, and no name.
        }

        return -1;
    }

    private static JsonEncodedText NameOf(T value) => Names[Array.IndexOf(Values, Guard.Defined(value))];
}
