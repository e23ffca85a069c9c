using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>An enumeration's value as its camelCase name, compared to the letter; never a number.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(ContractName.All<T>(), name => JsonEncodedText.Encode(name));
    private static readonly T[] Values = Array.ConvertAll(ContractName.All<T>(), ContractName.Parse<T>);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (int i = 0; i < Names.Length; i++)
            {
                if (reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
                {
                    return Values[i];
                }
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(Names[Array.IndexOf(Values, value)]);
}
