using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Reads what is sound of a JSON value along the generated description of the contract, and names everything that is not.</summary>
internal static class LenientReader
{
    public static object? Read(JsonElement value, JsonTypeInfo type, string path, List<Problem> problems) => type.Kind switch
    {
        JsonTypeInfoKind.Object => ReadObject(value, type, path, problems),
        JsonTypeInfoKind.Enumerable => ReadList(value, type, path, problems),
        _ => ReadLeaf(value, type, path, problems),
    };

    private static object? ReadObject(JsonElement value, JsonTypeInfo type, string path, List<Problem> problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Problem(path, Expected.Wrong(value, Expected.Of(type.Type))));
            return null;
        }

        object result = type.CreateObject!();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string memberPath = JsonText.PathOf(path, member);
            if (JsonText.NameOf(member) is not { } name)
            {
                problems.Add(new Problem(memberPath, Expected.NotText));
                continue;
            }

            if (type.Properties.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal)) is not { } known)
            {
                problems.Add(new Problem(memberPath, Expected.Unknown(type.Properties.Select(one => one.Name))));
            }
            else if (!seen.Add(name))
            {
                problems.Add(new Problem(memberPath, Expected.Twice));
            }
            else if (known.Set is { } set)
            {
                set(result, member.Value.ValueKind == JsonValueKind.Null ? null : Read(member.Value, type.Options.GetTypeInfo(known.PropertyType), memberPath, problems));
            }
        }

        return result;
    }

    private static object? ReadList(JsonElement value, JsonTypeInfo type, string path, List<Problem> problems)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            problems.Add(new Problem(path, Expected.Wrong(value, Expected.Of(type.Type))));
            return null;
        }

        var result = (IList)type.CreateObject!();
        JsonTypeInfo items = type.Options.GetTypeInfo(type.ElementType!);
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            result.Add(item.ValueKind == JsonValueKind.Null ? null : Read(item, items, JsonPath.Item(path, index), problems));
            index++;
        }

        return result;
    }

    private static object? ReadLeaf(JsonElement value, JsonTypeInfo type, string path, List<Problem> problems)
    {
        try
        {
            return value.Deserialize(type);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            problems.Add(new Problem(path, JsonText.IsText(value) ? Expected.Wrong(value, Expected.Of(type.Type)) : Expected.NotText));
            return null;
        }
    }
}
