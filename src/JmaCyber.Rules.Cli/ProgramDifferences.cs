using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Publishing;

namespace JmaCyber.Rules.Cli;

/// <summary>In what a program differs from the built-in one: every member of its JSON, versions told apart by their ids.</summary>
internal sealed class ProgramDifferences
{
    private readonly List<(string Member, JsonNode? Before, JsonNode? After)> found = [];

    public IReadOnlyList<ProgramDifference> All => found.ConvertAll(one => new ProgramDifference(one.Member, Shown(one.Before), Shown(one.After)));

    public static ProgramDifferences Of(SupportProgram program)
    {
        var differences = new ProgramDifferences();
        differences.Walk("", JsonNode.Parse(ProgramJson.Write(SupportProgram.Current)), JsonNode.Parse(ProgramJson.Write(program)));
        return differences;
    }

    /// <summary>Each difference on a line, as one array.</summary>
    public string Json() => found.Count == 0 ? "[]" : "[\n" + string.Join(",\n", found.Select(one => new JsonObject
    {
        ["member"] = one.Member,
        ["before"] = one.Before?.DeepClone(),
        ["after"] = one.After?.DeepClone(),
    }.ToJsonString(JsonOutput.Options))) + "\n]";

    private static string? Shown(JsonNode? node)
        => node is null ? null : node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString(JsonOutput.Options);

    private void Walk(string path, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (JsonObject one, JsonObject other):
                foreach (string name in one.Select(member => member.Key).Concat(other.Select(member => member.Key)).Distinct(StringComparer.Ordinal))
                {
                    Walk(path.Length == 0 ? name : $"{path}.{name}", one[name], other[name]);
                }

                break;
            case (JsonArray one, JsonArray other) when one.Concat(other).All(item => item is JsonObject):
                foreach (string id in one.Concat(other).Select(Id).Distinct(StringComparer.Ordinal))
                {
                    Walk($"{path}[{id}]", Find(one, id), Find(other, id));
                }

                break;
            default:
                found.Add((path, before, after));
                break;
        }
    }

    private static JsonNode? Find(JsonArray array, string id) => array.FirstOrDefault(item => string.Equals(Id(item), id, StringComparison.Ordinal));

    private static string Id(JsonNode? item) => item!["id"]!.GetValue<string>();
}
