using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Tests.Oracle;

namespace JmaCyber.Rules.Tests;

/// <summary>The sample claims, which walk through the manual: complete in what they show, and decided as approved and as by hand.</summary>
public sealed class SampleClaimsTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Lines = ReadLines("claims.jsonl");
    private static readonly string[] Approved = ReadLines("claims.decisions.approved.jsonl");
    private static readonly Ledger Claims = ReadLedger();
    private static readonly IReadOnlyList<Decision> Decisions = SupportProgram.Current.Decide(Claims);

    [Fact]
    public void There_are_at_least_forty_claims_one_a_line()
    {
        Assert.True(Claims.Count >= 40, $"{Claims.Count} claims");
        Assert.Equal(Lines.Length, Claims.Count);
    }

    [Fact]
    public void Ids_are_unique_and_speak_in_kebab_case()
    {
        string[] ids = [.. Claims.Select(claim => claim.Id.Value)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.All(id.Split('-'), word =>
        {
            Assert.NotEmpty(word);
            Assert.All(word, letter => Assert.True(char.IsAsciiLetterOrDigit(letter), id));
        }));
    }

    [Fact]
    public void Every_outcome_occurs() => Assert.Equal(Enum.GetValues<Outcome>(), Occurring(decision => decision.Outcome));

    [Fact]
    public void Every_pattern_of_the_flowchart_occurs_and_so_does_none()
        => Assert.Equal([null, 1, 2, 3], Occurring(decision => decision.Pattern));

    [Fact]
    public void Both_versions_occur_and_so_does_none()
        => Assert.Equal(
            ["", "2022", "2023"],
            Decisions.Select(decision => decision.Version?.Id ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_amount_that_the_scheme_pays_is_paid()
        => Assert.Equal<long>(
            [50_000, 100_000, 150_000, 200_000, 300_000, 400_000],
            Decisions.OfType<Payable>().Select(payable => payable.Amount.Amount).Distinct().Order());

    [Fact]
    public void Every_kind_of_facility_incident_and_document_and_every_day_status_occurs()
    {
        Assert.Equal(Enum.GetValues<FacilityKind>(), Occurring(decision => decision.Claim.Facility.Kind));
        Assert.Equal(Enum.GetValues<IncidentKind>(), Occurring(decision => decision.Claim.Incident.Kind));
        Assert.Equal(Enum.GetValues<DocumentKind>(), Claims.SelectMany(claim => claim.Documents).Select(document => document.Kind).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<OperationStatus>(),
            Claims.Select(claim => claim.Incident).OfType<CyberAttack>().SelectMany(attack => attack.Operations).Select(day => day.Status).Distinct().Order());
    }

    [Fact]
    public void Every_reason_to_refuse_occurs_but_the_facility_kind_which_the_built_in_program_always_covers()
        => Assert.Equal(
            RuleSet.Of(
                Rule.MemberA1, Rule.MemberStarted, Rule.MemberEnded, Rule.FacilityRelation,
                Rule.IncidentProgramStart, Rule.IncidentInsiderCrime, Rule.IncidentMessageOnly,
                Rule.LimitAnnual, Rule.LimitExclusive),
            Union<NotPayable>(refused => refused.Reasons));

    [Fact]
    public void Every_reason_to_refer_occurs()
        => Assert.Equal(
            RuleSet.Of(Rule.IncidentInsiderCrime, Rule.IncidentUndetermined, Rule.LimitIncidentOnce),
            Union<Referred>(referred => referred.Reasons));

    [Fact]
    public void Every_requirement_is_missing_somewhere()
        => Assert.Equal(
            RuleSet.Of(
                Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentClosureCertificate,
                Rule.DocumentPpcReport, Rule.DocumentRecurrencePrevention, Rule.DocumentIndividualsNotified),
            Union<Incomplete>(incomplete => incomplete.Missing));

    [Fact]
    public void Every_note_occurs()
        => Assert.Equal(
            RuleSet.Of(Rule.MemberProcedurePending, Rule.IncidentLeakByAttack, Rule.DocumentMhlwRecommended, Rule.DocumentIgnored),
            Union<Decision>(decision => decision.Notes));

    [Fact]
    public void Every_payout_rule_takes_effect()
    {
        IEnumerable<Rule> found = Decisions.SelectMany(decision => decision.Findings).Select(finding => finding.Rule);

        Assert.Superset(
            new HashSet<Rule> { Rule.PayoutComplete, Rule.PayoutFirstHalf, Rule.PayoutSecondHalf, Rule.PayoutBankHoliday, Rule.PayoutProvisional },
            new HashSet<Rule>(found));
    }

    [Fact]
    public void Reports_to_the_JMA_for_harm_in_2022_turn_on_the_reading_only_from_the_day_on_which_that_way_was_opened()
        => Assert.Equal(
            [
                "Q4-18-report-to-the-jma-alone-for-harm-in-2022 Payable",
                "Q4-18-jma-report-for-harm-in-2022-on-31-may-2023 Incomplete",
                "Q4-18-jma-report-for-harm-in-2022-on-1-june-2023 Payable",
            ],
            SupportProgram.Current.With(AttackReport2022.MhlwOrJma).Decide(Claims)
                .Where(decision => decision.Claim.Id.Value.Contains("harm-in-2022", StringComparison.Ordinal))
                .Select(decision => $"{decision.Claim.Id} {decision.Outcome}"));

    [Fact]
    public void Every_decision_is_the_approved_one()
        => AssertSame(Approved, [.. Decisions.Select(decision => DecisionJson.Write(decision))]);

    [Fact]
    public void Every_decision_is_the_one_found_by_hand()
    {
        List<JsonObject> claims = [.. Lines.Select(line => JsonNode.Parse(line)!.AsObject())];
        IReadOnlyList<JsonObject> byHand = NaiveScheme.Decide(NaiveScheme.BuiltInProgram(), claims);

        AssertSame(Approved, [.. byHand.Select(decision => decision.ToJsonString(Plain))]);
    }

    private static void AssertSame(string[] expected, string[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second));
    }

    private static IEnumerable<T> Occurring<T>(Func<Decision, T> part) => Decisions.Select(part).Distinct().Order();

    private static RuleSet Union<T>(Func<T, RuleSet> rules)
        where T : Decision
        => RuleSet.Of([.. Decisions.OfType<T>().SelectMany(decision => rules(decision))]);

    private static Ledger ReadLedger()
    {
        using FileStream stream = File.OpenRead(PathOf("claims.jsonl"));
        ClaimFile file = ClaimFile.Read(stream);
        Assert.Empty(file.Problems);
        return file.Ledger;
    }

    private static string[] ReadLines(string file) => File.ReadAllLines(PathOf(file));

    private static string PathOf(string file) => Path.Combine(
        typeof(SampleClaimsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(metadata => string.Equals(metadata.Key, "ProjectFolder", StringComparison.Ordinal)).Value!,
        "..", "..", "samples", "data", file);
}
