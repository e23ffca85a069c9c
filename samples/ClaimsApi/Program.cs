using System.Text;
using System.Text.Json;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// Bodies are read and written by the contract; what is missing is missed. A bad claim becomes an exception with all its problems, and that a response.
builder.Services.ConfigureHttpJsonOptions(http =>
{
    http.SerializerOptions.ConfigureForJmaCyber();
    http.SerializerOptions.RespectNullableAnnotations = http.SerializerOptions.RespectRequiredConstructorParameters = true;
});
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddExceptionHandler<BadRequests>().AddProblemDetails().AddOpenApi();

WebApplication app = builder.Build();
app.UseExceptionHandler().UseStatusCodePages();

// JSON is UTF-8 (RFC 8259); over a charset that it does not know the framework would fail.
app.Use((context, next) => MediaTypeHeaderValue.TryParse(context.Request.ContentType, out MediaTypeHeaderValue? type)
    && type.Charset.HasValue && type.Encoding is not UTF8Encoding
        ? Results.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Expected JSON in UTF-8.").ExecuteAsync(context)
        : next(context));

SupportProgram program = SupportProgram.Current;
JsonSerializerOptions explained = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForJmaCyber(explain: true);

// The document of the API, the program in force, and the schema of a claim.
app.MapOpenApi();
app.MapGet("/program", () => program);
app.MapGet("/schemas/claim", () => Results.Text(ContractSchema.Claim, "application/schema+json"));

// A claim in, its decision out; with ?explain=true with every rule judged.
app.MapPost("/decisions", (Claim claim, bool explain = false) => Results.Json(program.Decide(claim), explain ? explained : null))
    .Produces<Decision>().ProducesProblem(400).ProducesProblem(415);

// A claim and a proposed program in; how the claim is decided today and under the proposal out.
app.MapPost("/comparisons", (Proposal proposal) => new Comparison(program.Decide(proposal.Claim), proposal.Program.Decide(proposal.Claim)))
    .ProducesProblem(400).ProducesProblem(415);

// A ledger in, as JSON Lines; its decisions out, in the order of the lines.
app.MapPost("/ledgers", async (HttpRequest request, CancellationToken cancellation) =>
{
    ClaimFile file = await ClaimFile.ReadAsync(request.Body, cancellation);
    return file.Problems.Count > 0
        ? BadRequests.Result(file.Problems.Select(one => new BadPart(one.Line, one.Problem.Path, one.Problem.Message.Ja, one.Problem.Message.En)))
        : Results.Stream(
            body => DecisionJson.WriteLinesAsync(body, program.Decide(file.Ledger), cancellation: cancellation),
            contentType: "application/jsonl");
}).Accepts<string>("application/jsonl", "application/json").Produces(200, contentType: "application/jsonl").ProducesProblem(400);

app.Run();

internal sealed record Proposal(Claim Claim, SupportProgram Program);

internal sealed record Comparison(Decision Before, Decision After);

internal sealed record BadPart(int? Line, string Path, string Ja, string En);

/// <summary>Answers what cannot be read with what is wrong with it, and whatever else fails without a word on the inside.</summary>
internal sealed class BadRequests : IExceptionHandler
{
    public static IResult Result(IEnumerable<BadPart> problems) => Results.Problem(
        statusCode: 400, title: "The request has problems.", extensions: [new KeyValuePair<string, object?>("problems", problems)]);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var bad = exception as BadHttpRequestException;
        IResult result = bad?.InnerException switch
        {
            // The problems' paths begin at the claim; where it stands in the body, the exception tells.
            ContractException fault => Result(fault.Problems.Select(one => new BadPart(null, fault.Path + one.Path[1..], one.Message.Ja, one.Message.En))),
            JsonException fault => Results.Problem(statusCode: 400, title: "The body is not the JSON expected.", detail: fault.Message),
            _ => Results.Problem(statusCode: bad?.StatusCode ?? 500, title: bad?.Message),
        };
        await result.ExecuteAsync(httpContext);
        return true;
    }
}
