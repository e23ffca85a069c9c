using System.Text.Json;
using System.Text.RegularExpressions;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>JSON Schema (draft 2020-12), as far as the contract's schemas use it; a keyword that it does not know is an error.</summary>
internal sealed class NaiveSchema(string schema)
{
    private static readonly HashSet<string> Annotations =
        new(StringComparer.Ordinal) { "$schema", "$id", "$defs", "$comment", "title", "description", "format", "then", "else" };

    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    public bool Allows(string json) => Allows(JsonDocument.Parse(json).RootElement);

    public bool Allows(JsonElement value) => Allows(root, value);

    private bool Allows(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean();
        }

        return schema.EnumerateObject().All(keyword => Holds(keyword.Name, keyword.Value, schema, value));
    }

    private bool Holds(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => keyword switch
    {
        "$ref" => Allows(Resolve(rule.GetString()!), value),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(one => Is(one.GetString()!, value)) : Is(rule.GetString()!, value),
        "enum" => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "const" => JsonElement.DeepEquals(rule, value),
        "not" => !Allows(rule, value),
        "allOf" => rule.EnumerateArray().All(one => Allows(one, value)),
        "anyOf" => rule.EnumerateArray().Any(one => Allows(one, value)),
        "oneOf" => rule.EnumerateArray().Count(one => Allows(one, value)) == 1,
        "if" => !schema.TryGetProperty(Allows(rule, value) ? "then" : "else", out JsonElement next) || Allows(next, value),
        _ when Annotations.Contains(keyword) => true,
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => HoldsOfObject(keyword, rule, schema, value),
            JsonValueKind.Array => HoldsOfArray(keyword, rule, value),
            JsonValueKind.String => HoldsOfString(keyword, rule, value.GetString()!),
            JsonValueKind.Number => HoldsOfNumber(keyword, rule.GetDouble(), value.GetDouble()),
            _ => true,
        },
    };

    private bool HoldsOfObject(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => keyword switch
    {
        "required" => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.EnumerateObject().All(member => !rule.TryGetProperty(member.Name, out JsonElement of) || Allows(of, member.Value)),
        "additionalProperties" => value.EnumerateObject().All(member =>
            (schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(member.Name, out _)) || Allows(rule, member.Value)),
        _ => Unless(keyword),
    };

    private bool HoldsOfArray(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "items" => value.EnumerateArray().All(item => Allows(rule, item)),
        "contains" => value.EnumerateArray().Any(item => Allows(rule, item)),
        "minItems" => value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.EnumerateArray().Select((item, i) => (item, i))
            .All(one => value.EnumerateArray().Take(one.i).All(before => !JsonElement.DeepEquals(before, one.item))),
        _ => Unless(keyword),
    };

    // A length is counted in code points, not in UTF-16 units.
    private static bool HoldsOfString(string keyword, JsonElement rule, string value) => keyword switch
    {
        "pattern" => Regex.IsMatch(value, rule.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        "minLength" => value.EnumerateRunes().Count() >= rule.GetInt32(),
        "maxLength" => value.EnumerateRunes().Count() <= rule.GetInt32(),
        _ => Unless(keyword),
    };

    private static bool HoldsOfNumber(string keyword, double rule, double value) => keyword switch
    {
        "minimum" => value >= rule,
        "maximum" => value <= rule,
        _ => Unless(keyword),
    };

    /// <summary>A keyword for values of another type holds of this one.</summary>
    private static bool Unless(string keyword) => keyword is "required" or "properties" or "additionalProperties" or "items" or "contains"
        or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "minLength" or "maxLength" or "minimum" or "maximum"
        ? true
        : throw new NotSupportedException(keyword);

    private static bool Is(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException(type),
    };

    private JsonElement Resolve(string reference)
        => reference.Split('/').Skip(1).Aggregate(root, (place, name) => place.GetProperty(name));
}
