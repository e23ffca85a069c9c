using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>What is valid by the contract is valid by its schemas, and what a schema can refuse it refuses.</summary>
public sealed class SchemaTests
{
    private static readonly NaiveSchema ClaimSchema = new(ContractSchema.Claim);
    private static readonly NaiveSchema DecisionSchema = new(ContractSchema.Decision);
    private static readonly NaiveSchema ProgramSchema = new(ContractSchema.Program);

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Generated_claims_and_the_decisions_on_them_are_valid(int seed)
    {
        List<JsonObject> claims = LedgerGenerator.Claims(seed, 500);
        Assert.All(claims, claim => Assert.True(ClaimSchema.Allows(claim.ToJsonString()), claim.ToJsonString()));

        ClaimFile file = ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', claims.Select(claim => claim.ToJsonString())))));
        Assert.All(file.Ledger, claim => Assert.True(ClaimSchema.Allows(ClaimJson.Write(claim)), ClaimJson.Write(claim)));
        Assert.All(SupportProgram.Current.Decide(file.Ledger), one => Assert.True(DecisionSchema.Allows(DecisionJson.Write(one)), DecisionJson.Write(one)));
    }

    [Fact]
    public void Generated_programs_and_the_decisions_under_them_are_valid()
    {
        string lines = string.Join('\n', LedgerGenerator.Claims(23, 40).Select(one => one.ToJsonString()));
        ClaimFile file = ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        for (int seed = 0; seed < 200; seed++)
        {
            string json = LedgerGenerator.Program(seed).ToJsonString();
            SupportProgram program = ProgramJson.Read(json).OrThrow();

            Assert.True(ProgramSchema.Allows(json), json);
            Assert.True(ProgramSchema.Allows(ProgramJson.Write(program)));
            Assert.All(program.Decide(file.Ledger), one => Assert.True(DecisionSchema.Allows(DecisionJson.Write(one)), DecisionJson.Write(one)));
        }
    }

    [Theory]
    [InlineData("$.id", "null")]
    [InlineData("$.id", "7")]
    [InlineData("$.id", "\"\"")]
    [InlineData("$.id", "\" \"")]
    [InlineData("$.id", "\"\\u3000\"")]
    [InlineData("$.id", "\"a\\nb\"")]
    [InlineData("$.facility.id", "\"\\u009f\"")]
    [InlineData("$.id", "\"0123456789012345678901234567890123456789012345678901234567890123x\"")]
    [InlineData("$.x", "1")]
    [InlineData("$.facility.kind", "\"Clinic\"")]
    [InlineData("$.facility.x", "null")]
    [InlineData("$.member.from", "null")]
    [InlineData("$.member.from", "\"2024-2-3\"")]
    [InlineData("$.member.until", "\"1899-12-31\"")]
    [InlineData("$.member.procedurePending", "\"false\"")]
    [InlineData("$.member.category", "\"A1\"")]
    [InlineData("$.incident.kind", "\"dataLeak\"")]
    [InlineData("$.incident.kind", "null")]
    [InlineData("$.incident.attack", "1")]
    [InlineData("$.incident.occurredOn", "\"２０２４-０２-１０\"")]
    [InlineData("$.incident.occurredOn", "\"2024-02-10T00:00:00\"")]
    [InlineData("$.incident.occurredOn", "\"2200-01-01\"")]
    [InlineData("$.incident.operations", "{}")]
    [InlineData("$.incident.operations[0]", "null")]
    [InlineData("$.incident.operations[0].status", "\"shut\"")]
    [InlineData("$.documents[0].evidence", "\"writtenReport\"")]
    [InlineData("$.documents[0].recurrencePrevention", "false")]
    [InlineData("$.documents[1].evidence", "null")]
    [InlineData("$.documents[2].issuer", "null")]
    [InlineData("$.documents[2].kind", "\"ppcReport\"")]
    [InlineData("$.priorClaims[0].payment", "null")]
    [InlineData("$.priorClaims[0].outcome", "\"paid\"")]
    [InlineData("$.claimedOn", "20240301")]
    public void A_bad_claim_that_a_schema_can_tell_is_refused_by_schema_and_reader(string path, string value)
    {
        JsonObject claim = OracleExamples.OfTheContract();
        Assert.True(ClaimSchema.Allows(claim.ToJsonString()));

        string bad = With(claim, path, value);

        Assert.False(ClaimSchema.Allows(bad), bad);
        Assert.True(ClaimJson.Read(bad).IsT1);
    }

    [Theory]
    [InlineData("$.name", "null")]
    [InlineData("$.settings.annualSlot", "\"Payment\"")]
    [InlineData("$.settings.x", "1")]
    [InlineData("$.versions", "[]")]
    [InlineData("$.versions[0]", "null")]
    [InlineData("$.versions[0].id", "\"\"")]
    [InlineData("$.versions[0].id", "\" \"")]
    [InlineData("$.versions[0].id", "\"a\\tb\"")]
    [InlineData("$.versions[0].from", "\"2021-12-31\"")]
    [InlineData("$.versions[1].from", "\"2200-01-01\"")]
    [InlineData("$.versions[0].attack", "-1")]
    [InlineData("$.versions[0].attack", "1000000001")]
    [InlineData("$.versions[0].attack", "1.5")]
    [InlineData("$.versions[0].closure.maxDays", "3")]
    [InlineData("$.versions[1].closure.maxDays", "0")]
    [InlineData("$.versions[1].closure.maxDays", "32")]
    [InlineData("$.versions[1].closure.maxDays", "null")]
    [InlineData("$.versions[1].attackReports", "[]")]
    [InlineData("$.versions[1].attackReports", "[\"jma\",\"mhlw\"]")]
    [InlineData("$.versions[1].facilities", "[\"clinic\",\"clinic\"]")]
    [InlineData("$.versions[1].closureStatuses", "[\"open\"]")]
    public void A_bad_program_that_a_schema_can_tell_is_refused_by_schema_and_reader(string path, string value)
    {
        string bad = With(NaiveScheme.BuiltInProgram(), path, value);

        Assert.False(ProgramSchema.Allows(bad), bad);
        Assert.True(ProgramJson.Read(bad).IsT1);
    }

    private static string With(JsonObject root, string path, string value)
    {
        string[] steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')[1..];
        JsonNode owner = steps[..^1].Aggregate((JsonNode)root, (node, step) => char.IsDigit(step[0]) ? node[int.Parse(step)]! : node[step]!);
        JsonNode? node = JsonNode.Parse($"[{value}]")![0]?.DeepClone();
        if (char.IsDigit(steps[^1][0]))
        {
            owner[int.Parse(steps[^1])] = node;
        }
        else
        {
            owner[steps[^1]] = node;
        }

        return root.ToJsonString();
    }
}
