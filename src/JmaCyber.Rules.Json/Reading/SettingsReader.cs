using System.Text.Json;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Reads the settings of a program by the list of its members, and names everything that is not as it should be.</summary>
internal static class SettingsReader
{
    private static readonly string[] Names = Array.ConvertAll(ProgramMembers.Settings, member => member.Name);

    /// <summary>The settings that are sound; what is absent or null is left to be missed.</summary>
    public static SettingsDto? Read(JsonElement value, string path, LineFaults faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, Expected.Wrong(value, Expected.Of(typeof(SettingsDto))));
            return null;
        }

        var settings = new SettingsDto();
        foreach ((string name, JsonElement written, string memberPath) in LenientReader.MembersOf(value, Names, path, faults))
        {
            IReadOnlyList<string> values = ProgramMembers.Settings[Array.IndexOf(Names, name)].Values;
            if (!JsonText.IsText(written))
            {
                faults.Add(memberPath, Expected.NotText);
            }
            else if (written.ValueKind == JsonValueKind.String && values.Contains(written.GetString()!, StringComparer.Ordinal))
            {
                settings.Values.Add(name, written.GetString()!);
            }
            else if (written.ValueKind != JsonValueKind.Null)
            {
                faults.Add(memberPath, Expected.Wrong(written, Expected.OneOf(values)));
            }
        }

        return settings;
    }
}
