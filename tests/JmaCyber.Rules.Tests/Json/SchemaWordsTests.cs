using System.Text.Json;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Schemas;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Every member of every schema is described in both languages, and its words and its schema agree.</summary>
public sealed class SchemaWordsTests
{
    private static readonly Dictionary<string, (string Schema, IReadOnlyList<MemberDescription> Words)> Contract = new(StringComparer.Ordinal)
    {
        ["claim"] = (ContractSchema.Claim, ClaimMembers.All),
        ["partial"] = (ContractSchema.Partial, [.. ClaimMembers.OfPartial.Where(one => one.Path is not "claim")]),
        ["decision"] = (ContractSchema.Decision, DecisionMembers.All),
        ["program"] = (ContractSchema.Program, ProgramWords.All),
    };

    public static TheoryData<string> Names => [.. Contract.Keys];

    [Fact]
    public void No_schema_is_left_out()
        => Assert.Equal(
            typeof(ContractSchema).GetProperties().Select(one => (string)one.GetValue(null)!).Order(StringComparer.Ordinal),
            Contract.Values.Select(one => one.Schema).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_is_described_in_both_languages(string name)
        => Assert.All(Members(name), one => Assert.True(
            one.Member.TryGetProperty("description", out JsonElement english) && char.IsAsciiLetterUpper(english.GetString()![0])
            && one.Member.TryGetProperty("$comment", out JsonElement japanese) && JapaneseText.HasJapanese(japanese.GetString()!),
            one.Path));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_says_in_English_and_as_its_comment_in_Japanese_what_the_words_are(string name)
        => Assert.All(Members(name), one => Assert.Equal(
            WordsOf(name, one.Path).Whole,
            new Text(one.Member.GetProperty("$comment").GetString()!, one.Member.GetProperty("description").GetString()!)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_of_the_schema_is_told_once(string name)
        => Assert.Equal(Members(name).Select(one => one.Path).Order(StringComparer.Ordinal), Words(name).Select(one => one.Path).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_values_told_are_those_of_the_schema(string name)
        => Assert.All(Members(name), one => Assert.Equal(ValuesOf(one.Member), WordsOf(name, one.Path).Values.Select(value => value.Name)));

    public static TheoryData<string, Type> Choices => new()
    {
        { "facility.kind", typeof(FacilityKind) }, { "member.category", typeof(MemberCategory) }, { "member.relation", typeof(MemberRelation) },
        { "incident.kind", typeof(IncidentKind) }, { "incident.insiderCrime", typeof(InsiderCrime) }, { "incident.attack", typeof(AttackKind) },
        { "incident.operations[].status", typeof(OperationStatus) }, { "documents[].kind", typeof(DocumentKind) },
        { "documents[].evidence", typeof(MhlwEvidence) }, { "documents[].issuer", typeof(CertificateIssuer) },
        { "priorClaims[].payment", typeof(PaymentKind) }, { "priorClaims[].outcome", typeof(Outcome) },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_fault_lists_the_values_in_the_order_in_which_they_are_told(string path, Type type)
        => Assert.Equal($"one of {string.Join(", ", WordsOf("claim", path).Values.Select(value => value.Name))}", Expected.Of(type).En);

    [Fact]
    public void So_does_a_fault_of_a_table()
        => Assert.Equal(
            new Text("開設、管理、開設・管理、なし（またはopens, manages, opensAndManages, none）のいずれか", "one of opens, manages, opensAndManages, none (開設、管理、開設・管理、なし)"),
            JmaCyber.Rules.Json.Tables.JapaneseName.All(typeof(MemberRelation)));

    /// <summary>Of a partial claim the words say what a claim requires; nearly everything may be absent there.</summary>
    [Theory]
    [InlineData("claim")]
    [InlineData("decision")]
    [InlineData("program")]
    public void What_is_told_as_required_is_required_in_the_schema(string name)
        => Assert.All(Members(name), one => Assert.Equal(one.IsRequired, WordsOf(name, one.Path).Need.En is "required"));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_are_as_the_house_speaks_and_polite(string name)
        => Assert.All(Words(name), one =>
        {
            Assert.All(one.Values.Select(value => value.Meaning.Ja).Append(one.Meaning.Ja), text => JapaneseText.IsAsWeSpeak(text, isPolicy: name is "decision" or "program"));
            Assert.True(JapaneseText.IsPolite(one.Meaning.Ja), one.Meaning.Ja);
        });

    /// <summary>The values of a choice; where it is one of arrays or an array of choices, those that they are made of.</summary>
    private static IEnumerable<string> ValuesOf(JsonElement member)
        => member.TryGetProperty("enum", out JsonElement values) || (member.TryGetProperty("items", out JsonElement items) && items.TryGetProperty("enum", out values))
            ? values.EnumerateArray().SelectMany(value => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
                .Where(value => value.ValueKind != JsonValueKind.Null).Select(value => value.ToString()).Distinct(StringComparer.Ordinal)
            : [];

    private static IReadOnlyList<MemberDescription> Words(string name) => Contract[name].Words;

    private static MemberDescription WordsOf(string name, string path) => Words(name).Single(one => one.Path == path);

    /// <summary>The object itself, then every member that a schema's objects have, each before its own.</summary>
    private static IReadOnlyList<(string Path, JsonElement Member, bool IsRequired)> Members(string name)
    {
        JsonElement schema = JsonDocument.Parse(Contract[name].Schema).RootElement;
        return [(name, schema, true), .. Walk(schema, "")];
    }

    /// <summary>Every member that a schema's objects have, each before its own.</summary>
    private static IEnumerable<(string Path, JsonElement Member, bool IsRequired)> Walk(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            return Walk(items, path.TrimEnd('.') + "[].");
        }

        if (!schema.TryGetProperty("properties", out JsonElement properties))
        {
            return [];
        }

        string[] required = schema.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
        return properties.EnumerateObject().SelectMany(member => Walk(member.Value, $"{path}{member.Name}.")
            .Prepend((path + member.Name, member.Value, required.Contains(member.Name))));
    }
}
