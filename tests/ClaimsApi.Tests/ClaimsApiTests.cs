using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using NodaTime;

namespace ClaimsApi.Tests;

/// <summary>The sample of a web API, run in memory.</summary>
public sealed class ClaimsApiTests(WebApplicationFactory<Program> api) : IClassFixture<WebApplicationFactory<Program>>
{
    internal static readonly Claim Claim = new ClaimDraft
    {
        Id = "2024-0001",
        Facility = new FacilityDraft("F-13-00042", FacilityKind.Clinic),
        Member = new A1Member(new LocalDate(2015, 4, 1), MemberRelation.OpensAndManages),
        Incident = new CyberAttack(new LocalDate(2024, 2, 10)) { Operations = [new OperationDay(new LocalDate(2024, 2, 10), OperationStatus.Closed)] },
        Documents = [new ApplicationForm(new LocalDate(2024, 3, 4)), new JmaReport(new LocalDate(2024, 3, 4))],
        ClaimedOn = new LocalDate(2024, 3, 1),
    }.Validate().OrThrow();

    private static readonly string Bad = ClaimJson.Write(Claim).Replace("\"clinic\"", "\"shop\"", StringComparison.Ordinal).Replace("\"other\"", "7", StringComparison.Ordinal);

    private readonly HttpClient client = api.CreateClient();

    [Fact]
    public async Task A_claim_is_decided_with_its_explanation_when_asked_for()
    {
        Decision decision = SupportProgram.Current.Decide(Claim);
        Same(DecisionJson.Write(decision), await Post("/decisions", ClaimJson.Write(Claim)));
        Same(DecisionJson.Write(decision, explain: true), await Post("/decisions?explain=true", ClaimJson.Write(Claim)));
    }

    [Fact]
    public async Task A_bad_claim_is_answered_with_every_problem_in_both_languages()
    {
        JsonNode answer = await Post("/decisions", Bad, HttpStatusCode.BadRequest);
        Assert.Equal(["$.facility.kind", "$.incident.attack"], answer["problems"]!.AsArray().Select(one => (string)one!["path"]!));
        Assert.Equal("is \"shop\"; expected one of hospital, clinic, careService", (string)answer["problems"]![0]!["en"]!);
        Assert.Equal("\"shop\"です。hospital, clinic, careServiceのいずれかが必要です", (string)answer["problems"]![0]!["ja"]!);
    }

    [Fact]
    public async Task A_problem_within_a_larger_body_is_told_from_the_top()
    {
        string program = ProgramJson.Write(SupportProgram.Current.WithName("proposal"));
        JsonNode answer = await Post("/comparisons", $"{{\"claim\":{Bad},\"program\":{program}}}", HttpStatusCode.BadRequest);
        Assert.Equal("$.claim.facility.kind", (string)answer["problems"]![0]!["path"]!);

        string decision = DecisionJson.Write(SupportProgram.Current.Decide(Claim));
        Same($"{{\"before\":{decision},\"after\":{decision}}}", await Post("/comparisons", $"{{\"claim\":{ClaimJson.Write(Claim)},\"program\":{program}}}"));
    }

    [Fact]
    public async Task The_program_is_a_resource()
        => Assert.Equal(SupportProgram.Current, ProgramJson.Read(await client.GetStringAsync("/program")).OrThrow());

    [Fact]
    public async Task The_schema_of_a_claim_is_served()
        => Assert.Equal(ContractSchema.Claim, await client.GetStringAsync("/schemas/claim"));

    [Fact]
    public async Task A_ledger_is_decided_line_by_line()
    {
        string lines = $"{ClaimJson.Write(Claim)}\n{ClaimJson.Write(Claim).Replace("2024-0001", "2024-0002", StringComparison.Ordinal)}\n";
        using HttpResponseMessage answer = await client.PostAsync("/ledgers", new StringContent(lines, Encoding.UTF8, "application/jsonl"));
        string[] decisions = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal(3, decisions.Length);
        Assert.Equal(DecisionJson.Write(SupportProgram.Current.Decide(Claim)), decisions[0]);
        Assert.Contains("\"claim\":\"2024-0002\"", decisions[1], StringComparison.Ordinal);

        JsonNode bad = await Post("/ledgers", $"{ClaimJson.Write(Claim)}\n{Bad}\n", HttpStatusCode.BadRequest);
        Assert.Equal(["2: $.id", "2: $.facility.kind", "2: $.incident.attack"], bad["problems"]!.AsArray().Select(one => $"{one!["line"]}: {one["path"]}"));
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        JsonNode document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.Equal(["/program", "/schemas/claim", "/decisions", "/comparisons", "/ledgers"], document["paths"]!.AsObject().Select(one => one.Key));
        Assert.NotNull(document["paths"]!["/decisions"]!["post"]!["responses"]!["400"]!["content"]!["application/problem+json"]);
    }

    private static void Same(string expected, JsonNode actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());

    private async Task<JsonNode> Post(string path, string body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage answer = await client.PostAsync(path, new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }
}
