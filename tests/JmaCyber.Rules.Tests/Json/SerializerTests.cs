using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>What System.Text.Json does with our values once its options know the contract.</summary>
public sealed partial class SerializerTests
{
    private static readonly JsonSerializerOptions Contract = Relaxed().ConfigureForJmaCyber();
    private static readonly JsonSerializerOptions Explained = Relaxed().ConfigureForJmaCyber(explain: true);
    private static readonly JsonSerializerOptions Generated = new JsonSerializerOptions(Relaxed()) { TypeInfoResolver = Context.Default }.ConfigureForJmaCyber();

    [Fact]
    public void A_converter_of_all_enumerations_that_stands_there_already_changes_no_name()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }.ConfigureForJmaCyber();

        Assert.Equal("\"notPayable\"", JsonSerializer.Serialize(Outcome.NotPayable, options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Outcome>("0", options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Outcome>("\"NotPayable\"", options));
        Assert.Equal("\"Monday\"", JsonSerializer.Serialize(DayOfWeek.Monday, options));
    }

    private static Claim Closed => Example.Attack().Closed(2).After("2022-07-01").ToClaim();

    [Law(MaxTest = 60)]
    public void A_claim_is_written_and_read_by_the_contract(ClaimCase one)
    {
        string written = JsonSerializer.Serialize(one.Claim, Contract);
        Assert.Equal(ClaimJson.Write(one.Claim), written);
        Assert.Equal(one.Claim, JsonSerializer.Deserialize<Claim>(written, Contract));
        Assert.Equal(DecisionJson.Write(one.Decide()), JsonSerializer.Serialize(one.Decide(), Contract));
        Assert.Equal(DecisionJson.Write(one.Decide(), explain: true), JsonSerializer.Serialize<object>(one.Decide(), Explained));
    }

    [Law(MaxTest = 20)]
    public void A_program_is_written_and_read_by_the_contract(SupportProgram program)
    {
        var indented = new JsonSerializerOptions(Contract) { WriteIndented = true, NewLine = "\n" };
        Assert.Equal(ProgramJson.Write(program), JsonSerializer.Serialize(program, indented));
        Assert.Equal(program, JsonSerializer.Deserialize<SupportProgram>(JsonSerializer.Serialize(program, Contract), Contract));
    }

    [Fact]
    public void An_outcome_is_written_alike_whatever_type_it_is_known_by()
    {
        var payable = (Payable)Programs.Of2023.Decide(Closed);
        Assert.Equal(JsonSerializer.Serialize<Decision>(payable, Contract), JsonSerializer.Serialize(payable, Contract));
        Assert.Contains("\"amount\":300000", JsonSerializer.Serialize(payable, Contract), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_stand_as_the_contract_has_them()
    {
        Same("100000", new Yen(100_000));
        Same("-1", new Yen(-1));
        Same("[\"member.a1\",\"limit.annual\"]", RuleSet.Of(Rule.LimitAnnual, Rule.MemberA1));
        Same("[]", RuleSet.Empty);
        Same("\"C-1\"", ClaimId.From("C-1"));
        Same("\"F-1\"", FacilityId.From("F-1"));
        Same("2023", ProgramYear.StartingIn(2023));
        Same("\"limit.annual\"", Rule.LimitAnnual);
        Same("\"annual-slot\"", Interpretation.AnnualSlot);
        Same(PayoutJson.Write(Payout.For(new LocalDate(2024, 3, 18))), Payout.For(new LocalDate(2024, 3, 18)));
        Same(PayoutJson.Write(Payout.For(new LocalDate(2031, 3, 18))), Payout.For(new LocalDate(2031, 3, 18)));
        Same(PartialClaimJson.Write(PartialClaim.Of(Closed)), PartialClaim.Of(Closed));
        Same("{\"id\":\"C-1\"}", PartialClaim.Unknown(ClaimId.From("C-1")));
        Assessment assessment = Programs.Of2023.Assess(PartialClaim.Unknown(ClaimId.From("C-1")));
        Assert.Equal(AssessmentJson.Write(assessment), JsonSerializer.Serialize(assessment, Contract));
        Assert.Equal("{\"Of\":null}", JsonSerializer.Serialize(new Box<Yen?>(null), Contract));
        Assert.Equal(SensitivityJson.Write(Programs.Of2023.SensitivityOf(Closed)), JsonSerializer.Serialize(Programs.Of2023.SensitivityOf(Closed), Contract));
    }

    [Theory]
    [InlineData("\"100000\"", "$: is \"100000\"; expected a whole number of yen")]
    [InlineData("1.5", "$: is 1.5; expected a whole number of yen")]
    [InlineData("1e5", "$: is 1e5; expected a whole number of yen")]
    [InlineData("99999999999999999999", "$: is 99999999999999999999; expected a whole number of yen")]
    [InlineData("{\"Amount\":100000}", "$: is an object; expected a whole number of yen")]
    public void An_amount_is_a_whole_number_and_nothing_else(string json, string problem) => Refused<Yen>(json, problem);

    [Fact]
    public void What_is_no_value_of_the_contract_is_named()
    {
        Refused<ClaimId>("\"\"", "$: is empty; expected 1 to 64 characters (UTF-16), one of them visible, without control characters");
        Refused<FacilityId>("7", "$: is 7; expected a string");
        Refused<FacilityId>("\"\\ud800\"", "$: holds a lone surrogate; expected well-formed text");
        Refused<ProgramYear>("1898", "$: is 1898; expected a year, 1899 to 2199");
        Refused<RuleSet>("{}", "$: is an object; expected an array [ ]");
        Refused<RuleSet>(
            "[\"limit.annual\",\"member.a1\",\"limit.program-year\",null]",
            "$[1]: stands here out of order or twice; expected each rule once, in the order of the register",
            "$[2]: is no id of a rule that a decision finds; expected one of the register, as limit.annual",
            "$[3]: is no id of a rule that a decision finds; expected one of the register, as limit.annual");
        Refused<Rule>("\"limit.anual\"", "$: is \"limit.anual\"; expected the id of a rule of the register, as limit.annual");
        Refused<Interpretation>("7", "$: is 7; expected the id of an interpretation, as annual-slot");
        Refused<Payout>(
            "{\"completeOn\":\"2021-01-01\",\"remittedBy\":\"2024-04-15\",\"creditedBy\":\"2024-04-15\",\"provisional\":false}",
            "$.completeOn: is not in 2022-01-01 to 2099-11-30; expected a date in these bounds");
        Refused<Payout>(
            "{\"completeOn\":\"2024-03-18\",\"creditedBy\":null}",
            "$.remittedBy: is missing; expected a date that exists, written yyyy-MM-dd, as 2024-02-10",
            "$.creditedBy: is missing; expected a date that exists, written yyyy-MM-dd, as 2024-02-10",
            "$.provisional: is missing; expected true or false");
        Refused<Payout>(
            "{\"completeOn\":\"2024-03-18\",\"remittedBy\":\"2024-04-16\",\"creditedBy\":\"2024-04-15\",\"provisional\":true}",
            "$.remittedBy: does not follow from the day of completion; expected 2024-04-15",
            "$.provisional: does not follow from the day of completion; expected false");
    }

    [Fact]
    public void A_bad_claim_carries_every_problem_and_where_it_stood()
    {
        string bad = ClaimJson.Write(Closed).Replace("\"clinic\"", "\"shop\"", StringComparison.Ordinal).Replace("2024-02-10", "2024-02-30", StringComparison.Ordinal);
        Problems problems = ClaimJson.Read(bad).AsT1;
        Assert.True(problems.Count > 1);

        ContractException alone = Assert.Throws<ContractException>(() => JsonSerializer.Deserialize<Claim>(bad, Contract));
        Assert.Equal(problems, alone.Problems);
        Assert.Equal(problems.ToString(), alone.Message);

        ContractException within = Assert.Throws<ContractException>(
            () => JsonSerializer.Deserialize<Box<Claim[]>>($"{{\"Of\":[{ClaimJson.Write(Closed)},{bad}]}}", Contract));
        Assert.Equal((problems, "$.Of[1]"), (within.Problems, within.Path));
    }

    [Fact]
    public void Options_that_are_lenient_elsewhere_are_not_so_with_the_contract()
    {
        var lenient = new JsonSerializerOptions
        {
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            PropertyNameCaseInsensitive = true,
        }.ConfigureForJmaCyber();
        string claim = ClaimJson.Write(Closed);
        Assert.Equal(Closed, JsonSerializer.Deserialize<Claim>(claim, lenient));
        Assert.All(
            [claim[..^1] + ",}", claim.Insert(1, "/* */"), claim.Replace("\"id\"", "\"Id\"", StringComparison.Ordinal), claim.Insert(1, "\"id\":\"twice\",")],
            bad => Assert.Throws<ContractException>(() => JsonSerializer.Deserialize<Claim>(bad, lenient)));
        Assert.Throws<ContractException>(() => JsonSerializer.Deserialize<Yen>("\"5\"", lenient));
    }

    [Fact]
    public void A_generated_resolver_knows_the_contract_as_well()
    {
        Order order = new(Closed, new Yen(5), Payout.For(new LocalDate(2024, 3, 18)), RuleSet.Of(Rule.MemberA1), Programs.Of2023);
        string written = JsonSerializer.Serialize(order, Generated);
        Assert.StartsWith("{\"Claim\":{\"id\":\"claim\",", written, StringComparison.Ordinal);
        Assert.Equal(order, JsonSerializer.Deserialize<Order>(written, Generated));
        Assert.Equal(DecisionJson.Write(Programs.Of2023.Decide(Closed)), JsonSerializer.Serialize(Programs.Of2023.Decide(Closed), Generated));
    }

    [Fact]
    public void The_later_call_counts()
    {
        JsonSerializerOptions both = Relaxed().ConfigureForJmaCyber(explain: true).ConfigureForJmaCyber();
        Assert.Equal(Contract.Converters.Count, both.Converters.Count);
        Assert.Equal(DecisionJson.Write(Programs.Of2023.Decide(Closed)), JsonSerializer.Serialize(Programs.Of2023.Decide(Closed), both));
    }

    [Fact]
    public void What_only_a_program_makes_is_not_read()
    {
        SaysInstead<Decision>("DecisionRecord");
        SaysInstead<Payable>("DecisionRecord");
        SaysInstead<ReadingSensitivity>("SensitivityRecord");
        SaysInstead<Assessment>("PartialClaim");

        static void SaysInstead<T>(string what)
            => Assert.Contains(what, Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<T>("{}", Contract)).Message, StringComparison.Ordinal);
    }

    // Every enumeration that the contract has, and no other.
    [Fact]
    public void Enumerations_are_their_names()
    {
        Type[] named = [.. Contract.Converters.Select(one => one.Type!).Where(type => type.IsEnum)];
        Assert.Equal(26, named.Length);
        foreach (object value in named.SelectMany(type => Enum.GetValues(type).Cast<object>()))
        {
            string written = JsonSerializer.Serialize(value, value.GetType(), Contract);
            Assert.Equal($"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"", written);
            Assert.Equal(value, JsonSerializer.Deserialize(written, value.GetType(), Contract));
            foreach (string other in new[] { "7", $"\"{value}\"", "null", "{}" })
            {
                Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(other, value.GetType(), Contract));
            }
        }

        Refused<FacilityKind>("1", "$: is 1; expected one of hospital, clinic, careService");
        Refused<FacilityKind>("\"Clinic\"", "$: is \"Clinic\"; expected one of hospital, clinic, careService");
        Refused<FacilityKind>("\"\\ud800\"", "$: holds a lone surrogate; expected well-formed text");
    }

    [Fact]
    public void A_number_that_is_no_value_of_its_enumeration_is_not_written()
        => Assert.Contains(nameof(Outcome), Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((Outcome)9, Contract)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_has_a_name_can_be_a_key()
    {
        SameKeys("{\"payable\":1,\"notPayable\":2}", new Dictionary<Outcome, int> { [Outcome.Payable] = 1, [Outcome.NotPayable] = 2 });
        SameKeys("{\"C-1\":1,\"請求\":2}", new Dictionary<ClaimId, int> { [ClaimId.From("C-1")] = 1, [ClaimId.From("請求")] = 2 });
        SameKeys("{\"limit.annual\":1}", new Dictionary<Rule, int> { [Rule.LimitAnnual] = 1 });
        Refused<Dictionary<Outcome, int>>("{\"payed\":1}", "$: is \"payed\"; expected one of payable, incomplete, referred, notPayable");
        Refused<Dictionary<FacilityId, int>>("{\"\":1}", "$: is empty; expected 1 to 64 characters (UTF-16), one of them visible, without control characters");

        static void SameKeys<T>(string json, Dictionary<T, int> value)
            where T : notnull
        {
            Assert.Equal(json, JsonSerializer.Serialize(value, Contract));
            Assert.Equal(value, JsonSerializer.Deserialize<Dictionary<T, int>>(json, Contract));
        }
    }

    // Parts of a claim are written with it; by themselves they have no form in the contract.
    [Fact]
    public void Parts_that_the_contract_has_within_others_alone_are_refused()
        => Assert.All(new object[] { Closed.Incident, Closed.Member, Closed.Documents[0], Closed.PriorClaims[0], Programs.Version2023 }, part => Assert.Contains(
            "ConfigureForJmaCyber",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(part, part.GetType(), Contract)).Message,
            StringComparison.Ordinal));

    private static JsonSerializerOptions Relaxed() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Same<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, Contract));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Contract));
    }

    private static void Refused<T>(string json, params string[] problems)
        => Assert.Equal(problems, Assert.Throws<ContractException>(() => JsonSerializer.Deserialize<T>(json, Contract)).Problems.Select(one => one.ToString()));

    internal sealed record Box<T>(T Of);

    internal sealed record Order(Claim Claim, Yen Amount, Payout Payout, RuleSet Rules, SupportProgram Program);

    [JsonSerializable(typeof(Order))]
    [JsonSerializable(typeof(Decision))]
    internal sealed partial class Context : JsonSerializerContext;
}
