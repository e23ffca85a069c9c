using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JmaCyber.Rules.Json.Dto;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Reads what is sound of a JSON value along the generated description of the contract, and names everything that is not.</summary>
internal static class LenientReader
{
    public static object? Read(JsonElement value, JsonTypeInfo type, string path, LineFaults faults) => type.Kind switch
    {
        JsonTypeInfoKind.Object => ReadObject(value, type, path, faults),
        JsonTypeInfoKind.Enumerable => ReadList(value, type, path, faults),
        _ when type.Type == typeof(SettingsDto) => SettingsReader.Read(value, path, faults),
        _ => ReadLeaf(value, type, path, faults),
    };

    /// <summary>The members of an object that it may have, each the first time; the others are named as they are met.</summary>
    public static IEnumerable<(string Name, JsonElement Value, string Path)> MembersOf(JsonElement value, string[] known, string path, LineFaults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string memberPath = JsonText.PathOf(path, member);
            if (JsonText.NameOf(member) is not { } name)
            {
                faults.Add(memberPath, Expected.NotText);
            }
            else if (!seen.Add(name))
            {
                // What is no member is named once, however often it stands there.
                if (known.Contains(name, StringComparer.Ordinal))
                {
                    faults.Add(memberPath, Expected.Twice);
                }
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                faults.Add(memberPath, Expected.Unknown(known));
            }
            else
            {
                yield return (name, member.Value, memberPath);
            }
        }
    }

    private static object? ReadObject(JsonElement value, JsonTypeInfo type, string path, LineFaults faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, Expected.Wrong(value, Expected.Of(type.Type)));
            return null;
        }

        object result = type.CreateObject!();
        foreach ((string name, JsonElement member, string memberPath) in MembersOf(value, [.. type.Properties.Select(one => one.Name)], path, faults))
        {
            JsonPropertyInfo known = type.Properties.First(one => string.Equals(one.Name, name, StringComparison.Ordinal));
            if (known.Set is { } set)
            {
                set(result, member.ValueKind == JsonValueKind.Null ? null : Read(member, type.Options.GetTypeInfo(known.PropertyType), memberPath, faults));
            }
        }

        return result;
    }

    private static object? ReadList(JsonElement value, JsonTypeInfo type, string path, LineFaults faults)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(path, Expected.Wrong(value, Expected.Of(type.Type)));
            return null;
        }

        var result = (IList)type.CreateObject!();
        JsonTypeInfo items = type.Options.GetTypeInfo(type.ElementType!);
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            result.Add(item.ValueKind == JsonValueKind.Null ? null : Read(item, items, JsonPath.Item(path, index), faults));
            index++;
        }

        return result;
    }

    private static object? ReadLeaf(JsonElement value, JsonTypeInfo type, string path, LineFaults faults)
    {
        try
        {
            return value.Deserialize(type);
        }
        catch (ContractException fault)
        {
            faults.Name(path);
            foreach (Problem problem in fault.Problems)
            {
                faults.Add(path + problem.Path.Substring(1), problem.Message);
            }

            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            faults.Add(path, JsonText.IsText(value) ? Expected.Wrong(value, Expected.Of(type.Type)) : Expected.NotText);
            return null;
        }
    }
}
