using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimsApi.Tests;

/// <summary>No request, however bad, brings the server down, a 500, or a stack trace; neither in development nor in production.</summary>
public sealed class BadRequestTests : IDisposable
{
    private static readonly string Claim = ClaimJson.Write(ClaimsApiTests.Claim);

    private static readonly string[] Paths = ["/decisions", "/comparisons", "/ledgers"];

    private static readonly string?[] Types =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=UTF-16", "application/json; charset=shift_jis", "application/json; charset=nowhere",
        "application/json; charset=\"\"", "application/json; charset=", "text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "no type", "application/claim+json", "", null,
    ];

    private static readonly byte[][] Bodies =
    [
        [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B, 8, 0], "null"u8.ToArray(), "7"u8.ToArray(), "\"x\""u8.ToArray(), "[]"u8.ToArray(), "{}"u8.ToArray(), "{"u8.ToArray(), "nul"u8.ToArray(),
        "{\"claim\":null}"u8.ToArray(), "{\"claim\":{},\"program\":{}}"u8.ToArray(), "{\"claim\":7,\"program\":\"x\"}"u8.ToArray(), "{\"CLAIM\":{},\"claim\":{}}"u8.ToArray(), "{\"\\ud800\":1}"u8.ToArray(),
        "{\"id\":\"\\ud800\"}"u8.ToArray(), "{\"claim\":\"\\ud800\"}"u8.ToArray(), "{\"id\":\"\u0000\"}"u8.ToArray(), "<claim/>"u8.ToArray(), "id=1&x=2"u8.ToArray(), "1e99999"u8.ToArray(), "-"u8.ToArray(), "[1,2"u8.ToArray(), "/* */{}"u8.ToArray(),
        Encoding.UTF8.GetBytes($"{{\"claim\":{Claim},\"program\":{{\"name\":7}}}}"),
        Encoding.UTF8.GetBytes(Claim.Replace("2024-02-10", "9999999-99-99", StringComparison.Ordinal)),
        Encoding.UTF8.GetBytes(Claim.Replace("\"documents\":[", "\"documents\":[null,7,{},[],", StringComparison.Ordinal)),
        Encoding.UTF8.GetBytes(Claim + Claim), Encoding.UTF8.GetBytes(Claim + "x"), Encoding.UTF8.GetBytes(Claim + "\n" + Claim), Encoding.UTF8.GetBytes("\uFEFF" + Claim),
        Encoding.Unicode.GetBytes(Claim), Encoding.UTF32.GetBytes(Claim), Encoding.Latin1.GetBytes(Claim.Replace("F-13", "\u00E9", StringComparison.Ordinal)),
        Encoding.UTF8.GetBytes(new string('[', 100_000)), Encoding.UTF8.GetBytes(Repeat("{\"claim\":", 5000)), Encoding.UTF8.GetBytes(Repeat("{\"a\":", 60) + "1" + new string('}', 60)),
        Encoding.UTF8.GetBytes($"\"{new string('x', 1_200_000)}\""), Encoding.UTF8.GetBytes($"{{\"id\":{new string('9', 500_000)}}}"), Encoding.UTF8.GetBytes($"[{Repeat("{},", 50_000)}{{}}]"),
        Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"m{i}\":{i}"))}}}"), new byte[100_000],
    ];

    private readonly List<WebApplicationFactory<Program>> servers = [];

    public void Dispose() => servers.ForEach(one => one.Dispose());

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task No_body_and_no_type_brings_a_500_or_a_stack_trace(string environment)
    {
        using HttpClient client = Server(environment).CreateClient();
        foreach (string path in Paths)
        {
            foreach (byte[] body in Bodies)
            {
                await Ask(client, HttpMethod.Post, path, body, "application/json");
            }

            foreach (string? type in Types)
            {
                await Ask(client, HttpMethod.Post, path, Encoding.UTF8.GetBytes(Claim), type);
                await Ask(client, HttpMethod.Post, path, "{"u8.ToArray(), type);
            }
        }
    }

    [Fact]
    public async Task Wherever_a_claim_is_cut_or_spoiled_it_is_answered()
    {
        using HttpClient client = Server("Production").CreateClient();
        byte[] claim = Encoding.UTF8.GetBytes(Claim);
        var random = new Random(20220601);
        for (int at = 0; at < claim.Length; at += 7)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await Ask(client, HttpMethod.Post, "/decisions", claim[..at], "application/json"));
            byte[] spoiled = [.. claim];
            spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            await Ask(client, HttpMethod.Post, "/decisions", spoiled, "application/json");
            await Ask(client, HttpMethod.Post, "/ledgers", spoiled, "application/jsonl");
        }
    }

    [Theory]
    [InlineData("GET", "/decisions", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/program", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/%ff", HttpStatusCode.NotFound)]
    [InlineData("POST", "/decisions?explain=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/decisions?explain=", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/decisions?explain=true&explain=false", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_answered_too(string method, string path, HttpStatusCode expected)
    {
        using HttpClient client = Server("Production").CreateClient();
        Assert.Equal(expected, await Ask(client, new HttpMethod(method), path, Encoding.UTF8.GetBytes(Claim), "application/json"));
    }

    // The test server has no limits of its own; Kestrel refuses more than 30 MB while it reads.
    [Fact]
    public async Task A_body_over_the_servers_limit_is_refused_while_it_is_read()
    {
        WebApplicationFactory<Program> server = Server("Production");
        server.UseKestrel(0);
        server.StartServer();
        using HttpClient client = server.CreateClient();
        byte[] huge = new byte[31_000_000];
        Array.Fill(huge, (byte)' ');
        foreach (string path in Paths)
        {
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Ask(client, HttpMethod.Post, path, huge, "application/json"));
        }

        Assert.Equal(HttpStatusCode.OK, await Ask(client, HttpMethod.Post, "/decisions", Encoding.UTF8.GetBytes(Claim), "application/json"));
        Assert.Equal(HttpStatusCode.OK, await Ask(client, HttpMethod.Post, "/ledgers", Encoding.UTF8.GetBytes(Claim), "application/jsonl"));
    }

    private static async Task<HttpStatusCode> Ask(HttpClient client, HttpMethod method, string path, byte[] body, string? type)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(body) };
        if (type is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        // Asks before it sends what may be too much, or the connection would be closed while it sends.
        request.Headers.ExpectContinue = body.Length > 10_000_000;
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        string asked = $"{method} {path} {type} {Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 60)))}: {(int)answer.StatusCode} {text[..Math.Min(text.Length, 500)]}";
        Assert.True((int)answer.StatusCode < 500, asked);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        if (!answer.IsSuccessStatusCode)
        {
            Assert.True(answer.Content.Headers.ContentType?.MediaType is "application/problem+json", asked);
            Assert.Equal((int)answer.StatusCode, (int)JsonNode.Parse(text)!["status"]!);
        }

        return answer.StatusCode;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private WebApplicationFactory<Program> Server(string environment)
    {
        servers.Add(new WebApplicationFactory<Program>());
        servers.Add(servers[^1].WithWebHostBuilder(host => host.UseEnvironment(environment)));
        return servers[^1];
    }
}
