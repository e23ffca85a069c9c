using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimsApi.Tests;

/// <summary>A minimal API that knows its types from source generation alone, as one that is compiled ahead.</summary>
public sealed partial class GeneratedApiTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Contract = new JsonSerializerOptions { TypeInfoResolver = ApiContext.Default }.ConfigureForJmaCyber();

    private WebApplication api = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.ConfigureHttpJsonOptions(http =>
        {
            http.SerializerOptions.TypeInfoResolver = ApiContext.Default;
            http.SerializerOptions.ConfigureForJmaCyber(explain: true);
        });
        api = builder.Build();
        api.MapPost("/decisions", (Claim claim) => SupportProgram.Current.Decide(claim));
        api.MapPost("/records", (DecisionRecord record) => record);
        api.MapGet("/claims/{id}", (ClaimId id, FacilityId facility) => new Place(id, facility));
        await api.StartAsync();
        client = api.GetTestClient();
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task A_decision_is_written_and_its_record_is_read_and_written_again()
    {
        Decision decision = SupportProgram.Current.Decide(ClaimsApiTests.Claim);
        using HttpResponseMessage answer = await client.PostAsJsonAsync("/decisions", ClaimsApiTests.Claim, Contract);
        DecisionRecord record = (await answer.Content.ReadFromJsonAsync<DecisionRecord>(Contract))!;
        Assert.Equal((decision.Claim.Id.Value, decision.Outcome), (record.Claim, record.KnownOutcome));
        Assert.Equal(decision.Explain(), record.Explanation);

        using HttpResponseMessage again = await client.PostAsJsonAsync("/records", record, Contract);
        Assert.Equal(await answer.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Ids_stand_in_routes_and_queries()
    {
        Assert.Equal("{\"claim\":\"2024-0001\",\"facility\":\"F-1\"}", await client.GetStringAsync("/claims/2024-0001?facility=F-1"));
        using HttpResponseMessage bad = await client.GetAsync("/claims/2024-0001?facility=%20");
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
    }

    [Theory]
    [InlineData("/decisions")]
    [InlineData("/records")]
    public async Task What_is_none_is_refused(string path)
    {
        using HttpResponseMessage answer = await client.PostAsync(path, new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    internal sealed record Place(ClaimId Claim, FacilityId Facility);

    // An API writes a decision by its outcome; to name the type that the handler returns is enough.
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Claim))]
    [JsonSerializable(typeof(Decision))]
    [JsonSerializable(typeof(DecisionRecord))]
    [JsonSerializable(typeof(Place))]
    internal sealed partial class ApiContext : JsonSerializerContext;
}
