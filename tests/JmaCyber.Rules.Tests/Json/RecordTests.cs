using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests;

/// <summary>Decisions and sensitivities that were written down are read again, whole, and written again as they were.</summary>
public sealed partial class RecordTests
{
    private static readonly JsonSerializerOptions Contract = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForJmaCyber();
    private static readonly JsonSerializerOptions Generated = new JsonSerializerOptions(Contract) { TypeInfoResolver = RecordContext.Default };

    private static readonly string Explained = DecisionJson.Write(Example.Attack().Closed(2).Without<ClosureCertificate>().Decide(), explain: true);

    [Law(MaxTest = 200)]
    public void A_decision_is_read_with_all_its_members_and_written_again_byte_for_byte(ClaimCase one)
    {
        Decision decision = one.Decide();
        foreach (bool explain in new[] { false, true })
        {
            string written = DecisionJson.Write(decision, explain);
            DecisionRecord record = JsonSerializer.Deserialize<DecisionRecord>(written, Contract)!;
            Assert.Equal(written, JsonSerializer.Serialize(record, Contract));
            Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<DecisionRecord>(written, Generated), Generated));
            Same(decision, record, explain);
            Same(decision, DecisionRecord.Read(Encoding.UTF8.GetBytes(written)).AsT0, explain);
            Same(decision, DecisionRecord.From(decision, explain), explain);
        }
    }

    [Law(MaxTest = 60)]
    public void A_sensitivity_is_read_with_all_its_members_and_written_again_byte_for_byte(ClaimCase one)
    {
        ReadingSensitivity sensitivity = one.Program.SensitivityOf(one.Claim);
        string written = SensitivityJson.Write(sensitivity);
        SensitivityRecord record = JsonSerializer.Deserialize<SensitivityRecord>(written, Contract)!;
        Assert.Equal(written, JsonSerializer.Serialize(record, Contract));
        Assert.Equal(written, JsonSerializer.Serialize(SensitivityRecord.From(sensitivity), Contract));
        Assert.Equal((sensitivity.Claim.Id.Value, sensitivity.IsSettled), (record.Claim, record.IsSettled));
        Assert.Equal(sensitivity.TurnsOn, record.TurnsOn);
        Assert.Equal(sensitivity.Outcomes.Select(each => (each.Outcome, each.Amount, each.Settings)), record.Outcomes.Select(each => (each.Outcome, each.Amount, each.Settings)));
    }

    // Each member by itself, at any depth: absent, of another kind, or with a value that cannot be.
    [Fact]
    public void Whatever_is_wrong_with_a_decision_is_named_with_its_path()
    {
        Fault("claim", null, "$.claim: is missing; expected a string");
        Fault("claim", "\"\"", "$.claim: is empty; expected 1 to 64 characters (UTF-16), one of them visible, without control characters");
        Fault("outcome", "\"paid\"", "$.outcome: is \"paid\"; expected one of payable, incomplete, referred, notPayable");
        Fault("pattern", "4", "$.pattern: cannot be; expected 1, 2, 3 or null");
        Fault("pattern", "-1", "$.pattern: is -1; expected a whole number, 0 or more");
        Fault("amount", null, "$.amount: is missing; expected a whole number of yen");
        Fault("amount", "-1", "$.amount: cannot be; expected a whole number of yen, 0 to 1,000,000,000,000");
        Fault("breakdown", "{}", "$.breakdown: is an object; expected an array [ ]");
        Fault("breakdown", "[null]", "$.breakdown[0]: is null; expected an object { }");
        Fault(
            "breakdown", "[{\"item\":\"amount\",\"days\":4000000000}]",
            "$.breakdown[0].item: is \"amount\"; expected the id of a rule of the register, as limit.annual",
            "$.breakdown[0].amount: is missing; expected a whole number of yen",
            "$.breakdown[0].days: cannot be; expected a whole number, 0 to 2,147,483,647");
        Fault("programYear", "20233", "$.programYear: is 20233; expected a year, 1899 to 2199");
        Fault("closureDays", "1.5", "$.closureDays: is 1.5; expected a whole number, 0 or more");
        Fault(
            "missing", "[\"limit.annual\",\"member.a1\"]",
            "$.missing[1]: stands here out of order or twice; expected each rule once, in the order of the register");
        Fault(
            "payout", "{\"completeOn\":\"2024-02-30\",\"remittedBy\":\"2024-04-15\",\"provisional\":0}",
            "$.payout.completeOn: is \"2024-02-30\"; expected a date that exists, written yyyy-MM-dd, as 2024-02-10",
            "$.payout.provisional: is 0; expected true or false",
            "$.payout.creditedBy: is missing; expected a date that exists, written yyyy-MM-dd, as 2024-02-10");
        Fault(
            "explanation", "[{\"rule\":\"limit.program-year\",\"result\":\"notJudged\",\"source\":[null],\"ja\":\" \",\"en\":\"x\",\"remedy\":{\"kind\":\"pray\",\"ja\":\"あ\"}}]",
            "$.explanation[0].remedy.kind: is \"pray\"; expected one of provide, wait, office, none",
            "$.explanation[0].rule: cannot be; expected the id of a rule that a decision finds, as limit.annual",
            "$.explanation[0].result: cannot be; expected one of met, failed, missing, unclear, applied, noted",
            "$.explanation[0].source[0]: is null; expected a string",
            "$.explanation[0].ja: is missing; expected a string",
            "$.explanation[0].remedy.en: is missing; expected a string");
        Fault("program", "{\"name\":\"current\"}", "$.program.fingerprint: is missing; expected a string");
        Fault("paid", "1", "$.paid: is no member of the contract; expected one of claim, outcome, pattern, payment, amount, breakdown, version, programYear, "
            + "closureDays, reasons, missing, notes, payout, explanation, program");
    }

    [Fact]
    public void What_a_decision_must_have_is_missed()
    {
        JsonObject whole = JsonNode.Parse(Explained)!.AsObject();
        string[] optional = ["pattern", "payment", "version", "programYear", "payout", "explanation", "program"];
        Assert.All(whole.Select(one => one.Key).ToArray(), member =>
        {
            string without = Edited(Explained, member, null);
            string[] told = optional.Contains(member, StringComparer.Ordinal) ? [] : [$"$.{member}"];
            Assert.Equal(told, Problems<DecisionRecord>(without).Select(one => one.Path));
        });
    }

    [Theory]
    [InlineData("4294967295")]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("9")]
    public void A_pattern_that_is_none_is_none_when_read_as_it_is(string pattern)
    {
        DecisionRecord record = DecisionRecord.Read(Encoding.UTF8.GetBytes(Edited(Explained, "pattern", pattern))).OrThrow();
        Assert.Null(record.Pattern);
        Assert.Null(DecisionRecord.Read(Encoding.UTF8.GetBytes(Edited(Explained, "closureDays", "4294967295"))).OrThrow().ClosureDays);
    }

    [Fact]
    public void A_claim_in_the_place_of_a_decision_is_called_so()
        => Assert.StartsWith("$: is a claim, not a decision", Problems<DecisionRecord>(ClaimJson.Write(Example.Attack().ToClaim())).Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_wrong_with_a_sensitivity_is_named_with_its_path()
        => Assert.Equal(
            [
                "$.outcomes[0].amount: is missing; expected a whole number of yen",
                "$.outcomes[0].settings: is missing; expected a whole number, 0 or more",
                "$.outcomes[1].outcome: is 0; expected one of payable, incomplete, referred, notPayable",
                "$.turnsOn[0]: is \"luck\"; expected the id of an interpretation, as annual-slot",
                "$.turnsOn[1]: is null; expected the id of an interpretation, as annual-slot",
                "$.settled: is missing; expected true or false",
            ],
            Problems<SensitivityRecord>("{\"claim\":\"a\",\"turnsOn\":[\"luck\",null],\"outcomes\":[{\"outcome\":\"payable\"},{\"outcome\":0,\"amount\":1,\"settings\":1}]}")
                .Select(one => one.ToString()).OrderBy(one => one.StartsWith("$.settled", StringComparison.Ordinal)).ThenBy(one => one, StringComparer.Ordinal));

    // regress compares what was written long ago in the members that it has: there nothing else is asked of a record.
    [Fact]
    public void A_record_for_comparing_is_taken_as_it_is()
    {
        DecisionRecord record = DecisionRecord.Read(
            "{\"claim\":\"\",\"outcome\":\"paid\",\"amount\":\"x\",\"pattern\":9.5,\"breakdown\":[7,{\"item\":\"amount.attack\",\"amount\":100000}],\"reasons\":{},\"more\":1}"u8).AsT0;
        Assert.Equal((null, null, null, null), (record.KnownOutcome, record.Amount, record.Pattern, record.Explanation));
        Assert.Equal([(Rule.AmountAttack, new Yen(100_000))], record.Breakdown.Select(one => (one.Rule, one.Amount)));
        Assert.Equal((RuleSet.Empty, null), (record.Reasons, record.CompleteOn));
        Assert.Contains("\"more\":1", JsonSerializer.Serialize(record, Contract), StringComparison.Ordinal);
    }

    private static void Same(Decision decision, DecisionRecord record, bool explain)
    {
        (RuleSet reasons, RuleSet missing) = decision.Match(
            _ => (RuleSet.Empty, RuleSet.Empty), incomplete => (RuleSet.Empty, incomplete.Missing), referred => (referred.Reasons, RuleSet.Empty), refused => (refused.Reasons, RuleSet.Empty));
        Assert.Equal((decision.Claim.Id.Value, decision.Outcome, decision.Pattern), (record.Claim, record.KnownOutcome, record.Pattern));
        Assert.Equal((decision.Payment, decision.AmountOrNull ?? Yen.Zero, decision.ClosureDays), (record.Payment, record.Amount, record.ClosureDays));
        Assert.Equal((decision.Version?.Id, decision.ProgramYear), (record.Version, record.ProgramYear));
        Assert.Equal((reasons, missing, decision.Notes), (record.Reasons, record.Missing, record.Notes));
        Assert.Equal(decision.Match(payable => payable.Breakdown.ToArray(), incomplete => [.. incomplete.Breakdown], _ => [], _ => []), record.Breakdown);
        Payout? payout = (decision as Payable)?.Payout;
        Assert.Equal(
            (payout?.CompleteOn, payout?.RemittedBy, payout?.CreditedBy, payout?.IsProvisional),
            (record.CompleteOn, record.RemittedBy, record.CreditedBy, record.IsProvisional));
        Assert.Equal(explain ? decision.Explain() : null, record.Explanation);
        Assert.Equal(explain ? (decision.Program.Name, decision.Program.Fingerprint) : (null, null), (record.ProgramName, record.ProgramFingerprint));
    }

    private static void Fault(string member, string? value, params string[] told)
        => Assert.Equal(told, Problems<DecisionRecord>(Edited(Explained, member, value)).Select(one => one.ToString()));

    private static string Edited(string json, string member, string? value)
    {
        JsonObject edited = JsonNode.Parse(json)!.AsObject();
        if (value is null)
        {
            edited.Remove(member);
        }
        else
        {
            edited[member] = JsonNode.Parse(value);
        }

        return edited.ToJsonString();
    }

    private static IEnumerable<Problem> Problems<T>(string json)
    {
        try
        {
            JsonSerializer.Deserialize<T>(json, Contract);
            return [];
        }
        catch (ContractException fault)
        {
            return fault.Problems;
        }
    }

    [JsonSerializable(typeof(DecisionRecord))]
    internal sealed partial class RecordContext : JsonSerializerContext;
}
