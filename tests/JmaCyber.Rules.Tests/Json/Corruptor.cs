using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Spoils a valid line at random: bytes flipped, inserted or cut out, members dropped, swapped, renamed or given another value.</summary>
internal sealed class Corruptor(int seed)
{
    private const string Signs = "0123456789\"{}[],:-\\ \n\r";

    /// <summary>Stands for a lone surrogate, which the JSON of the tests' platform cannot write.</summary>
    private const string LoneSurrogate = "lone surrogate";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "1.5", "1e400", "\"\"", "\" \"", "\"a1\"", "\"other\"", "\"none\"", "\"open\"", "\"cyberAttack\"",
        "\"dataLeak\"", "\"payable\"", "\"ppcReport\"", "\"mhlwReport\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"1899-12-31\"", "\"1900-01-01\"",
        "\"2199-12-31\"", "\"2099-11-30\"", "\"2099-12-01\"", "\"2200-01-01\"", "\"2024-2-3\"", "\"２０２４-０２-０３\"",
        $"\"{LoneSurrogate}\"", "\"\\u3000\"",
        "[]", "[null]", "[{}]", "{}", "{\"kind\":\"clinic\"}", "\"\\u0000\"",
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(string line) => random.Next(2) == 0 ? SpoilBytes(Encoding.UTF8.GetBytes(line)) : Encoding.UTF8.GetBytes(SpoilMembers(line));

    private byte[] SpoilBytes(byte[] line)
    {
        List<byte> bytes = [.. line];
        int times = random.Next(1, 4);
        for (int i = 0; i < times && bytes.Count > 0; i++)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 3:
                    bytes.RemoveRange(at, length);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes[at] = (byte)Signs[random.Next(Signs.Length)];
                    break;
            }
        }

        return [.. bytes];
    }

    private string SpoilMembers(string line)
    {
        JsonObject claim = JsonNode.Parse(line)!.AsObject();
        List<(JsonObject Owner, string Name)> members = [];
        Collect(claim, members);
        int times = random.Next(1, 3);
        for (int i = 0; i < times; i++)
        {
            (JsonObject owner, string name) = members[random.Next(members.Count)];
            (JsonObject other, string otherName) = members[random.Next(members.Count)];
            JsonNode? value = owner[name]?.DeepClone();
            switch (random.Next(8))
            {
                case 0:
                    owner.Remove(name);
                    break;
                case 1:
                    owner[name] = other[otherName]?.DeepClone();
                    other[otherName] = value;
                    break;
                case 2:
                    owner.Remove(name);
                    owner[random.Next(3) == 0 ? name.ToUpperInvariant() : otherName] = value;
                    break;
                case 3:
                    other[name] = value;
                    break;
                case 4:
                case 5:
                    owner[name] = Nudged(value);
                    break;
                default:
                    owner[name] = JsonNode.Parse($"[{Values[random.Next(Values.Length)]}]")![0]?.DeepClone();
                    break;
            }
        }

        string text = claim.ToJsonString().Replace(LoneSurrogate, "\\ud800", StringComparison.Ordinal);
        int first = text.IndexOf(',');
        return random.Next(8) > 0 || first < 0 ? text : $"{{{text[1..^1]},{text[1..first]}}}";
    }

    /// <summary>A date some days on or back, a boolean turned, any other value as it was: often a claim still.</summary>
    private JsonNode? Nudged(JsonNode? value) => value switch
    {
        JsonValue known when known.TryGetValue(out bool flag) => !flag,
        JsonValue known when known.TryGetValue(out string? text) && DateOnly.TryParse(text, CultureInfo.InvariantCulture, out DateOnly date)
            => date.AddDays(random.Next(-400, 400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value,
    };

    private static void Collect(JsonNode? node, List<(JsonObject Owner, string Name)> members)
    {
        if (node is JsonObject owner)
        {
            foreach ((string name, JsonNode? value) in owner)
            {
                members.Add((owner, name));
                Collect(value, members);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Collect(item, members);
            }
        }
    }
}
