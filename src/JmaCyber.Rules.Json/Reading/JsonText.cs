using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Names and strings of parsed JSON that may hold lone surrogates, which JSON lets through and no text can hold.</summary>
internal static class JsonText
{
    /// <summary>The name of a member, or null when it is no text.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The path of a member, its name as it was written where it is no text.</summary>
    public static string PathOf(string path, JsonProperty member)
        => JsonPath.Member(path, NameOf(member) ?? Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member).ToArray()));

    /// <summary>Whether a value, if it is a string, is text.</summary>
    public static bool IsText(JsonElement value)
    {
        try
        {
            return value.ValueKind != JsonValueKind.String || value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Adds every name or string of a value that is no text, and every member of an object that stands twice.</summary>
    public static void Check(JsonElement value, string path, LineFaults faults)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            CheckMembers(value, path, faults);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int place = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(item, JsonPath.Item(path, place), faults);
                place++;
            }
        }
        else if (!IsText(value))
        {
            faults.Add(path, Expected.NotText);
        }
    }

    private static void CheckMembers(JsonElement value, string path, LineFaults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string memberPath = PathOf(path, member);
            if (NameOf(member) is not { } name)
            {
                faults.Add(memberPath, Expected.NotText);
                continue;
            }

            if (!seen.Add(name))
            {
                faults.Add(memberPath, Expected.Twice);
            }

            Check(member.Value, memberPath, faults);
        }
    }
}
