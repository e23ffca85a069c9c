using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Schema and reader take the same claims and programs, but for what <see cref="ContractSchema"/> says that no schema can tell.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly NaiveSchema ClaimSchema = new(ContractSchema.Claim);
    private static readonly NaiveSchema ProgramSchema = new(ContractSchema.Program);

    /// <summary>Mutants that repeat no member and are text throughout: what the schema refuses the reader refuses, and the reverse, comparisons apart.</summary>
    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    public void Mutated_claims_are_taken_by_both_or_by_neither(int seed)
    {
        var corruptor = new Corruptor(seed);
        int taken = 0;
        int refused = 0;
        foreach (string line in LedgerGenerator.Claims(seed, 60).Select(claim => claim.ToJsonString()))
        {
            for (int i = 0; i < 20; i++)
            {
                byte[] mutant = corruptor.Spoil(line);
                if (!IsComparable(mutant))
                {
                    continue;
                }

                using var json = JsonDocument.Parse(mutant);
                bool reads = ClaimJson.Read(mutant).Match(_ => true, _ => false);

                // The naive reading is the schema and the comparisons that a schema cannot make.
                Assert.Equal(NaiveClaimReading.IsClaim(mutant), reads);
                Assert.True(!reads || ClaimSchema.Allows(json.RootElement), json.RootElement.GetRawText());
                taken += reads ? 1 : 0;
                refused += reads ? 0 : 1;
            }
        }

        Assert.InRange(taken, 30, 1200);
        Assert.InRange(refused, 200, 1200);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("\u2028a", true)]
    [InlineData("\uFEFFa", true)]
    [InlineData("\uFEFF", false)]
    [InlineData("\u2028", false)]
    [InlineData("\u200B\u00AD", false)]
    [InlineData("\u180E\u061C\u2066\uFFF9", false)]
    [InlineData("\u0085", false)]
    [InlineData("a\u0085", false)]
    [InlineData("a\n", false)]
    [InlineData("\u3000\u00A0\u1680", false)]
    [InlineData("\u034F", true)]
    [InlineData("\U0001F3E5", true)]
    public void An_id_is_lawful_to_both_or_to_neither(string id, bool isLawful)
    {
        JsonObject claim = OracleExamples.OfTheContract();
        claim["id"] = id;
        JsonObject program = NaiveScheme.BuiltInProgram();
        program["versions"]![0]!["id"] = id;

        Assert.Equal(isLawful, ClaimSchema.Allows(claim.ToJsonString()));
        Assert.Equal(isLawful, ClaimJson.Read(claim.ToJsonString()).IsT0);
        Assert.Equal(isLawful, ProgramSchema.Allows(program.ToJsonString()));
        Assert.Equal(isLawful, ProgramJson.Read(program.ToJsonString()).IsT0);
    }

    /// <summary>A schema counts characters, the reader UTF-16 units; a schema's classes of characters end with the first plane.</summary>
    [Theory]
    [InlineData("\U0001F3E5", 33)]
    [InlineData("\U000E0001", 1)]
    public void Of_characters_beyond_the_first_plane_the_schema_takes_more(string character, int times)
    {
        JsonObject claim = OracleExamples.OfTheContract();
        claim["id"] = string.Concat(Enumerable.Repeat(character, times));

        Assert.True(ClaimSchema.Allows(claim.ToJsonString()));
        Assert.False(ClaimJson.Read(claim.ToJsonString()).IsT0);
    }

    /// <summary>To a schema a number is what it means; the reader wants an amount as its digits.</summary>
    [Theory]
    [InlineData("1e5")]
    [InlineData("100000.0")]
    public void An_amount_with_a_point_or_an_exponent_is_none_to_the_reader(string amount)
    {
        string program = NaiveScheme.BuiltInProgram().ToJsonString().Replace("\"attack\":100000", $"\"attack\":{amount}", StringComparison.Ordinal);

        Assert.Contains(amount, program, StringComparison.Ordinal);
        Assert.True(ProgramSchema.Allows(program));
        Assert.Contains("a whole number of yen", ProgramJson.Read(program).AsT1[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pending_procedure_is_that_of_an_A1_member_to_both()
    {
        JsonObject claim = OracleExamples.OfTheContract();
        claim["member"]!["procedurePending"] = true;
        Assert.True(ClaimSchema.Allows(claim.ToJsonString()) && ClaimJson.Read(claim.ToJsonString()).IsT0);

        claim["member"]!["category"] = "other";

        Assert.False(ClaimSchema.Allows(claim.ToJsonString()));
        Assert.Equal("$.member.procedurePending", Assert.Single(ClaimJson.Read(claim.ToJsonString()).AsT1).Path);
    }

    /// <summary>
    /// A library that people use reads the schemas as our naive reading does, on which the other tests stand; it takes half a millisecond for a claim, so
    /// it is asked about few of them.
    /// </summary>
    [Fact]
    public void Another_implementation_reads_the_schemas_alike()
    {
        var corruptor = new Corruptor(104);
        string[] claims =
        [
            .. LedgerGenerator.Claims(104, 12).Select(claim => claim.ToJsonString()).SelectMany(line => Enumerable.Range(0, 25)
                .Select(_ => corruptor.Spoil(line)).Where(IsComparable).Select(Encoding.UTF8.GetString).Append(line)),
        ];
        string[] programs = [.. Enumerable.Range(0, 20).Select(seed => LedgerGenerator.Program(seed).ToJsonString())];

        AssertAlike(ContractSchema.Claim, claims);
        AssertAlike(ContractSchema.Program, [.. programs, .. programs.Select(one => one.Replace("\"closure\"", "\"Closure\"", StringComparison.Ordinal))]);
        AssertAlike(ContractSchema.Decision, [.. claims.Select(ClaimJson.Read).Where(one => one.IsT0).Select(one => DecisionJson.Write(SupportProgram.Current.Decide(one.AsT0)))]);
    }

    /// <summary>In the regular expressions of some platforms a $ stands before a last line feed as well.</summary>
    [Fact]
    public void A_line_feed_behind_a_date_is_refused_on_every_platform()
    {
        string claim = OracleExamples.OfTheContract().ToJsonString().Replace("\"2024-02-10\"", "\"2024-02-10\\n\"", StringComparison.Ordinal);

        Assert.False(ClaimJson.Read(claim).IsT0);
        Assert.False(ClaimSchema.Allows(claim));
        Assert.False(Allows(global::Json.Schema.JsonSchema.FromText(ContractSchema.Claim), claim));
        Assert.All(new[] { ContractSchema.Claim, ContractSchema.Partial, ContractSchema.Decision, ContractSchema.Program }, schema => Assert.DoesNotContain("$\"", schema, StringComparison.Ordinal));
    }

    private static void AssertAlike(string schema, IReadOnlyCollection<string> values)
    {
        var naive = new NaiveSchema(schema);
        var other = global::Json.Schema.JsonSchema.FromText(schema);

        Assert.All(values, value => Assert.True(naive.Allows(value) == Allows(other, value), value));
        Assert.True(values.Count(naive.Allows) > values.Count / 10);
    }

    private static bool Allows(global::Json.Schema.JsonSchema schema, string value)
    {
        using var json = JsonDocument.Parse(value);
        return schema.Evaluate(json.RootElement).IsValid;
    }

    private static bool IsComparable(byte[] mutant)
    {
        try
        {
            using var json = JsonDocument.Parse(mutant, new JsonDocumentOptions { AllowDuplicateProperties = false });
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(mutant);
            return !json.RootElement.GetRawText().Contains("\\ud8", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException)
        {
            return false;
        }
    }
}
