using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>The schemas name the same members and the same values as the contract's types: they cannot drift apart.</summary>
public sealed class SchemaDriftTests
{
    public static TheoryData<string> Names => ["claim", "decision", "program"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_of_draft_2020_12_and_closes_every_object(string name)
    {
        JsonElement schema = Schema(name);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.All(Objects(schema), one => Assert.Equal(JsonValueKind.False, one.GetProperty("additionalProperties").ValueKind));
        Assert.True(Objects(schema).Count() >= 2);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_required_is_a_member(string name)
        => Assert.All(Objects(Schema(name)), one => Assert.All(
            one.GetProperty("required").EnumerateArray(), member => Assert.True(one.GetProperty("properties").TryGetProperty(member.GetString()!, out _))));

    [Fact]
    public void The_members_and_values_of_a_claim_are_those_of_its_type() => AssertSame("claim", ContractContext.Default.ClaimDto);

    [Fact]
    public void The_members_and_values_of_a_decision_are_those_of_its_type() => AssertSame("decision", ContractContext.Default.DecisionDto);

    [Fact]
    public void The_members_and_values_of_a_program_are_those_of_its_type() => AssertSame("program", ContractContext.Default.ProgramDto);

    private static void AssertSame(string name, JsonTypeInfo type)
    {
        JsonElement root = Schema(name);
        AssertSame(root, root, type, "$");
    }

    private static void AssertSame(JsonElement root, JsonElement schema, JsonTypeInfo type, string path)
    {
        schema = Resolved(root, schema);
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            JsonElement members = schema.GetProperty("properties");

            // What is neither read nor written is no member.
            JsonPropertyInfo[] written = [.. type.Properties.Where(one => one.Get is not null || one.Set is not null)];
            Assert.Equal(
                written.Select(one => one.Name).Order(StringComparer.Ordinal),
                members.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal));
            foreach (JsonPropertyInfo member in written)
            {
                AssertSame(root, members.GetProperty(member.Name), type.Options.GetTypeInfo(member.PropertyType), $"{path}.{member.Name}");
            }
        }
        else if (type.Type == typeof(SettingsDto))
        {
            Assert.Equal(
                ProgramMembers.Settings.Select(member => $"{member.Name}: {string.Join(", ", member.Values)}"),
                schema.GetProperty("properties").EnumerateObject().Select(member
                    => $"{member.Name}: {string.Join(", ", member.Value.GetProperty("enum").EnumerateArray().Select(one => one.GetString()))}"));
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && schema.TryGetProperty("items", out JsonElement items))
        {
            AssertSame(root, items, type.Options.GetTypeInfo(type.ElementType!), path + "[]");
        }
        else if ((Nullable.GetUnderlyingType(type.Type) ?? type.Type) is { IsEnum: true } values)
        {
            Assert.True(schema.TryGetProperty("enum", out JsonElement names), path);
            Assert.Equal(
                NamesOf(values),
                names.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.Null).Select(one => one.GetString()!).Order(StringComparer.Ordinal));
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && Nullable.GetUnderlyingType(type.ElementType!) is { IsEnum: true } among)
        {
            // An array of an enumeration's values is written as the list of all arrays that there may be.
            IEnumerable<string> all = schema.GetProperty("enum").EnumerateArray().SelectMany(array => array.EnumerateArray().Select(one => one.GetString()!));
            string[] expected = path.EndsWith("closureStatuses", StringComparison.Ordinal) ? ["closed", "newPatientsStopped"] : NamesOf(among);
            Assert.Equal(expected, all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    private static string[] NamesOf(Type values)
        => Enum.GetNames(values).Where(name => name != nameof(FindingResult.NotJudged)) // which is no finding and never written
            .Select(name => JsonNamingPolicy.CamelCase.ConvertName(name)).Order(StringComparer.Ordinal).ToArray();

    private static JsonElement Resolved(JsonElement root, JsonElement schema)
        => schema.TryGetProperty("$ref", out JsonElement reference)
            ? reference.GetString()!.Split('/').Skip(1).Aggregate(root, (place, step) => place.GetProperty(step))
            : schema;

    private static IEnumerable<JsonElement> Objects(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => (IsObject(node) ? new[] { node } : []).Concat(node.EnumerateObject().SelectMany(member => Objects(member.Value))),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static bool IsObject(JsonElement schema)
        => schema.TryGetProperty("type", out JsonElement type)
            && (type.ValueKind == JsonValueKind.Array
                ? type.EnumerateArray().Any(one => one.ValueEquals("object"))
                : type.ValueKind == JsonValueKind.String && type.ValueEquals("object"));

    private static JsonElement Schema(string name) => JsonDocument.Parse(name switch
    {
        "claim" => ContractSchema.Claim,
        "decision" => ContractSchema.Decision,
        _ => ContractSchema.Program,
    }).RootElement;
}
