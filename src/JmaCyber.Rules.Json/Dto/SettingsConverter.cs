using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>The settings of a program as they are read; they are written with the program, by the list of its members.</summary>
internal sealed class SettingsConverter : JsonConverter<SettingsDto>
{
    public override SettingsDto Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        LineFaults faults = ProgramMapper.NewFaults();
        SettingsDto? settings = SettingsReader.Read(JsonElement.ParseValue(ref reader), "$.settings", faults);
        return settings is not null && faults.Count == 0 ? settings : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, SettingsDto value, JsonSerializerOptions options)
        => throw new NotSupportedException("programs are written by their members");
}
