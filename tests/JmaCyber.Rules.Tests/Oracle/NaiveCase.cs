#pragma warning disable MA0006 // JSON words are compared with ==, which is ordinal and reads like the register.

using System.Text.Json.Nodes;
using static JmaCyber.Rules.Tests.Oracle.NaiveJson;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>One claim judged under one program, with the facility's earlier claims in view.</summary>
internal sealed partial class NaiveCase
{
    private readonly JsonNode settings;
    private readonly List<JsonNode> versions;
    private readonly JsonNode? version;
    private readonly JsonObject claim;
    private readonly JsonNode member;
    private readonly JsonNode incident;
    private readonly string kind;
    private readonly string facilityKind;
    private readonly IReadOnlyList<NaiveEntry> earlier;
    private readonly int? programYear;
    private readonly List<JsonNode> operations;
    private readonly int closureDays;
    private readonly List<JsonNode> documents;

    /// <summary>Requirements with the arrival dates of the documents that meet them.</summary>
    private readonly List<(string Rule, List<DateOnly> Arrivals)> requirements = [];
    private readonly List<(string Item, long? Days, long Amount)> breakdown = [];
    private readonly List<(string Rule, string Result)> findings = [];

    private DateOnly completeOn;
    private DateOnly remittedBy;
    private DateOnly creditedBy;
    private bool provisional;

    public NaiveCase(JsonObject program, JsonObject claim, IReadOnlyList<NaiveEntry> earlier)
    {
        this.claim = claim;
        this.earlier = earlier;
        settings = program["settings"]!;
        versions = Items(program, "versions");
        member = claim["member"]!;
        incident = claim["incident"]!;
        kind = Text(incident, "kind");
        facilityKind = Text(claim["facility"], "kind");
        documents = Items(claim, "documents");
        OccurredOn = Date(incident, "occurredOn");
        ClaimedOn = Date(claim, "claimedOn");

        // Section 3: the version follows the incident date; a version lasts until the next begins.
        version = versions.LastOrDefault(one => Date(one, "from") <= OccurredOn);
        Payment = kind is "cyberAttack" or "dataLeak" ? kind : null;
        programYear = YearOf(ClaimedOn, OccurredOn);
        operations = kind == "cyberAttack" ? Items(incident, "operations") : [];
        closureDays = CountClosureDays();

        JudgeMember();
        JudgeFacility();
        JudgeIncident();
        JudgeDocuments();
        JudgeLimits();
        Outcome = Fold();
        if (Outcome is "payable" or "incomplete")
            ComputeAmounts();
        if (Outcome == "payable")
            ComputePayout();
    }

    public DateOnly ClaimedOn { get; }

    public DateOnly OccurredOn { get; }

    public string? Payment { get; }

    public string Outcome { get; }

    /// <summary>The decision, its members in the order of the contract's table.</summary>
    public JsonObject Decision()
    {
        var items = new JsonArray();
        foreach ((string item, long? days, long amount) in breakdown)
        {
            items.Add(days is null
                ? new JsonObject { ["item"] = item, ["amount"] = amount }
                : new JsonObject { ["item"] = item, ["days"] = days, ["amount"] = amount });
        }

        IReadOnlyList<(string Rule, string Result)> explanation = Explanation();
        string? deciding = Outcome switch { "notPayable" => "failed", "referred" => "unclear", _ => null };
        string[] notes = ["member.procedure-pending", "incident.leak-by-attack", "document.mhlw-recommended", "document.ignored"];
        var decision = new JsonObject
        {
            ["claim"] = Text(claim, "id"),
            ["outcome"] = Outcome,
            ["pattern"] = Pattern(),
            ["payment"] = Payment,
            ["amount"] = breakdown.Sum(part => part.Amount),
            ["breakdown"] = items,
            ["version"] = version is null ? null : Text(version, "id"),
            ["programYear"] = programYear,
            ["closureDays"] = closureDays,
            ["reasons"] = ArrayOf(explanation.Where(one => one.Result == deciding).Select(one => one.Rule)),
            ["missing"] = ArrayOf(explanation.Where(one => Outcome == "incomplete" && one.Result == "missing").Select(one => one.Rule)),
            ["notes"] = ArrayOf(explanation.Where(one => one.Result == "noted" && notes.Contains(one.Rule)).Select(one => one.Rule)),
            ["payout"] = Outcome != "payable" ? null : new JsonObject
            {
                ["completeOn"] = Iso(completeOn),
                ["remittedBy"] = Iso(remittedBy),
                ["creditedBy"] = Iso(creditedBy),
                ["provisional"] = provisional,
            },
        };
        return Fresh(decision);
    }

    /// <summary>Every rule judged, with its result, in register order.</summary>
    public IReadOnlyList<(string Rule, string Result)> Explanation()
    {
        if (findings.Find(one => !Register.Contains(one.Rule)) is { Rule: not null } stranger)
            throw new InvalidOperationException(stranger.Rule);
        return findings.OrderBy(one => Array.IndexOf(Register, one.Rule)).ToList();
    }

    // Section 2, the flowchart.
    private int? Pattern() => kind switch
    {
        "cyberAttack" => closureDays >= 1 ? 1 : 2,
        "dataLeak" => 3,
        "suspiciousMessage" or "undetermined" => null,
        _ => throw new InvalidOperationException(kind),
    };

    // Section 8: not payable, else referred, else incomplete, else payable.
    private string Fold()
    {
        if (findings.Exists(one => one.Result == "failed"))
            return "notPayable";
        if (findings.Exists(one => one.Result == "unclear"))
            return "referred";
        if (findings.Exists(one => one.Result == "missing"))
            return "incomplete";
        return "payable";
    }

    private void Judged(string rule, bool holds, string otherwise) => findings.Add((rule, holds ? "met" : otherwise));

    private void Noted(string rule, bool holds)
    {
        if (holds)
            findings.Add((rule, "noted"));
    }

    private void Applied(string rule) => findings.Add((rule, "applied"));
}
