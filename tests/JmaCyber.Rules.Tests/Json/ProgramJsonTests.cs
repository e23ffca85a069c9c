using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;
using OneOf;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Programs as data: what is written is read back, and every fault of the members of a version is told where it stands.</summary>
public sealed class ProgramJsonTests
{
    private const string Form = "\"document.application-form\"";
    private const string Ppc = "\"document.ppc-report\"";

    [Fact]
    public void The_built_in_program_is_written_as_the_contract_shows_it()
        => Assert.Equal(NaiveScheme.BuiltInProgram().ToJsonString(), JsonNode.Parse(ProgramJson.Write(SupportProgram.Current))!.ToJsonString());

    [Fact]
    public void Every_generated_program_comes_back_as_it_was_written()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            JsonObject json = LedgerGenerator.Program(seed);
            SupportProgram program = Ledgers.Program(json);
            string written = ProgramJson.Write(program);

            Assert.Equal(json.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
            Assert.Equal(program, ProgramJson.Read(written).OrThrow());
        }
    }

    // Version 2023, which accepts both reports, or 2022, which accepts that to the MHLW alone.
    [Theory]
    [InlineData(1, null, "", "is missing; expected a date")]
    [InlineData(1, "\"\"", "", "expected a date that exists")]
    [InlineData(1, "\"2023-6-1\"", "", "expected a date that exists")]
    [InlineData(1, "\"2023-06-31\"", "", "expected a date that exists")]
    [InlineData(1, "20230601", "", "expected a date that exists")]
    [InlineData(1, "true", "", "expected a date that exists")]
    [InlineData(1, "[]", "", "expected a date that exists")]
    [InlineData(1, "\"1899-12-31\"", "", "expected")]
    [InlineData(1, "\"2200-01-01\"", "", "expected")]
    [InlineData(0, "\"2023-06-01\"", "", "does not accept jma")]
    public void The_day_from_which_reports_to_the_jma_count_is_a_date_or_null_and_a_date_only_where_they_are_accepted(
        int version, string? value, string place, string part)
        => AssertRefused(version, "jmaReportsFrom", value, place, part);

    [Theory]
    [InlineData(0, "null")]
    [InlineData(1, "null")]
    [InlineData(1, "\"1900-01-01\"")]
    [InlineData(1, "\"2199-12-31\"")]
    public void A_day_within_bounds_or_none_is_taken(int version, string value)
        => Assert.Equal(value, Read(version, "jmaReportsFrom", value).Match(
            program => JsonNode.Parse(ProgramJson.Write(program))!["versions"]![version]!["jmaReportsFrom"]?.ToJsonString() ?? "null",
            problems => problems.ToString()));

    [Theory]
    [InlineData(null, "", "is missing; expected an array")]
    [InlineData("null", "", "is missing; expected an array")]
    [InlineData("\"document.application-form\"", "", "expected an array")]
    [InlineData("[]", "", "lacks document.application-form; expected it always")]
    [InlineData("[\"document.attack-report\"]", "", "lacks document.application-form")]
    [InlineData("[" + Form + ",null]", "[1]", "is null; expected one of")]
    [InlineData("[" + Form + ",7]", "[1]", "expected a string")]
    [InlineData("[" + Form + ",\"document.security-checklist\"]", "[1]", "'document.security-checklist' cannot stand here; expected")]
    [InlineData("[" + Form + ",\"document.Attack-report\"]", "[1]", "cannot stand here")]
    [InlineData("[" + Form + ",\"document.ignored\"]", "[1]", "cannot stand here")]
    [InlineData("[" + Form + ",\"document.mhlw-recommended\"]", "[1]", "cannot stand here")]
    [InlineData("[" + Form + ",\"limit.annual\"]", "[1]", "cannot stand here")]
    [InlineData("[" + Form + "," + Form + "]", "[1]", "at most once")]
    [InlineData("[\"document.attack-report\"," + Form + "]", "[1]", "in this order")]
    [InlineData("[" + Form + "," + Ppc + ",\"document.attack-report\"]", "[2]", "in this order")]
    [InlineData("[" + Form + ",\"document.recurrence-prevention\"]", "", "lacks document.ppc-report")]
    [InlineData("[" + Form + ",\"document.individuals-notified\"]", "", "lacks document.ppc-report")]
    public void Requirements_are_those_of_the_register_in_its_order_each_once_and_whole(string? value, string place, string part)
        => AssertRefused(1, "requirements", value, place, part);

    [Theory]
    [InlineData("[" + Form + "]")]
    [InlineData("[" + Form + "," + Ppc + "]")]
    [InlineData("[" + Form + "," + Ppc + ",\"document.individuals-notified\"]")]
    [InlineData("[" + Form + ",\"document.attack-report\",\"document.closure-certificate\"]")]
    public void Any_lawful_set_of_requirements_is_taken(string value)
        => Assert.Equal(value, Read(1, "requirements", value).Match(
            program => JsonNode.Parse(ProgramJson.Write(program))!["versions"]![1]!["requirements"]!.ToJsonString(),
            problems => problems.ToString()));

    [Fact]
    public void Faults_of_both_members_are_told_at_once_in_the_order_of_the_contract()
    {
        JsonObject program = NaiveScheme.BuiltInProgram();
        program["versions"]![0]!["jmaReportsFrom"] = "2023-06-01";
        program["versions"]![0]!["requirements"] = new JsonArray();
        program["versions"]![1]!.AsObject().Remove("jmaReportsFrom");

        Assert.Equal(
            ["$.versions[0].jmaReportsFrom", "$.versions[0].requirements", "$.versions[1].jmaReportsFrom"],
            ProgramJson.Read(program.ToJsonString()).AsT1.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    private static void AssertRefused(int version, string member, string? value, string place, string part)
    {
        Problem problem = Assert.Single(Read(version, member, value).AsT1);
        Assert.Equal($"$.versions[{version}].{member}{place}", problem.Path);
        Assert.Contains(part, problem.Message.En, StringComparison.Ordinal);
        Assert.Matches("expected", problem.Message.En);
        Assert.Matches("必要", problem.Message.Ja);
    }

    /// <summary>The built-in program with one member of a version replaced, or taken out where there is no value, under a name of its own.</summary>
    private static OneOf<SupportProgram, Problems> Read(int version, string member, string? value)
    {
        JsonObject program = NaiveScheme.BuiltInProgram();
        program["name"] = "proposal";
        JsonObject edited = program["versions"]![version]!.AsObject();
        if (value is null)
        {
            edited.Remove(member);
        }
        else
        {
            edited[member] = JsonNode.Parse(value);
        }

        return ProgramJson.Read(program.ToJsonString());
    }
}
