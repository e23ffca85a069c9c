using System.Globalization;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>The few ways in which the naive re-computation reads JSON; absent and null are the same.</summary>
internal static class NaiveJson
{
    /// <summary>A copy that owes nothing to the way in which the original was built.</summary>
    public static JsonObject Fresh(JsonObject value) => JsonNode.Parse(value.ToJsonString())!.AsObject();

    public static string Text(JsonNode? node, string member) => node![member]!.GetValue<string>();

    public static string? TextOrNull(JsonNode? node, string member) => node![member]?.GetValue<string>();

    public static long Number(JsonNode? node, string member) => node![member]!.GetValue<long>();

    public static bool Flag(JsonNode? node, string member) => node![member]?.GetValue<bool>() ?? false;

    public static DateOnly Date(JsonNode? node, string member) => Date(Text(node, member));

    public static DateOnly? DateOrNull(JsonNode? node, string member) => TextOrNull(node, member) is { } text ? Date(text) : null;

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The objects of an array; none where the array is absent.</summary>
    public static List<JsonNode> Items(JsonNode? node, string member) =>
        node![member] is JsonArray array ? array.Select(item => item!).ToList() : [];

    /// <summary>The strings of an array.</summary>
    public static List<string> Texts(JsonNode? node, string member) => Items(node, member).ConvertAll(item => item.GetValue<string>());

    public static JsonArray ArrayOf(IEnumerable<string> values)
    {
        var array = new JsonArray();
        foreach (string value in values)
            array.Add((JsonNode)value);
        return array;
    }
}
