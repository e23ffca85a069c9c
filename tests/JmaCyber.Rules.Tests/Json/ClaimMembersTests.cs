using System.Text;
using System.Text.Json;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Json.Schemas;
using JmaCyber.Rules.Tests.Support;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>The words of a claim's members and its schema agree, and the page on the format shows a claim that can be read.</summary>
public sealed class ClaimMembersTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ContractSchema.Claim).RootElement;

    private static readonly IReadOnlyList<(string Path, JsonElement Member, bool IsRequired)> Members = [.. Walk(Schema, "")];

    [Fact]
    public void Every_member_of_the_schema_is_told_once_and_in_its_order()
        => Assert.Equal(Members.Select(one => one.Path).Prepend("claim"), ClaimMembers.All.Select(one => one.Path).OrderBy(path => path is "claim" ? -1 : PlaceOf(path)));

    [Fact]
    public void A_schema_says_in_English_and_as_its_comment_in_Japanese_what_the_words_are()
        => Assert.All(Members.Prepend((Path: "claim", Member: Schema, IsRequired: true)), one => Assert.Equal(
            WordsOf(one.Path).Whole,
            new Text(one.Member.GetProperty("$comment").GetString()!, one.Member.GetProperty("description").GetString()!)));

    [Fact]
    public void The_values_told_are_those_of_the_schema()
        => Assert.All(Members, one => Assert.Equal(
            one.Member.TryGetProperty("enum", out JsonElement values)
                ? values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)
                : [],
            WordsOf(one.Path).Values.Select(value => value.Name)));

    [Fact]
    public void What_is_told_as_required_is_required_in_the_schema()
        => Assert.All(Members, one => Assert.Equal(one.IsRequired, WordsOf(one.Path).Need.En is "required"));

    [Fact]
    public void The_words_are_as_the_house_speaks_and_polite()
        => Assert.All(ClaimMembers.All.SelectMany(one => one.Values.Select(value => value.Meaning.Ja).Append(one.Meaning.Ja)), text =>
        {
            JapaneseText.IsAsWeSpeak(text);
            Assert.True(JapaneseText.IsPolite(text), text);
        });

    [Fact]
    public void The_example_is_the_same_claim_in_JSON_and_in_both_tables()
    {
        Claim inJson = ClaimJson.Read(ClaimFormatExample.Json).OrThrow();

        Assert.Equal(Outcome.Payable, SupportProgram.Current.Decide(inJson).Outcome);
        Assert.NotEmpty(inJson.PriorClaims);
        Assert.All(new[] { ClaimFormatExample.Table, ClaimFormatExample.JapaneseTable }, table =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
            Claim inTable = Assert.Single(ClaimFile.Read(stream, ClaimFormat.Table).Ledger);
            Assert.Equal(Told(ClaimJson.Write(inJson), without: "priorClaims"), Told(ClaimJson.Write(inTable), without: "priorClaims"));
        });
    }

    private static string Told(string claim, string without)
    {
        using var document = JsonDocument.Parse(claim);
        return string.Join('\n', document.RootElement.EnumerateObject().Where(member => member.Name != without).Select(member => member.ToString()));
    }

    private static MemberDescription WordsOf(string path) => ClaimMembers.All.Single(one => one.Path == path);

    private static int PlaceOf(string path) => Members.Select(one => one.Path).ToList().IndexOf(path);

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

        string[] required = [.. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)];
        return properties.EnumerateObject().SelectMany(member => Walk(member.Value, $"{path}{member.Name}.")
            .Prepend((path + member.Name, member.Value, required.Contains(member.Name))));
    }
}
