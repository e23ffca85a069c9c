using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>Claims written by hand, and what a good ledger has to reach.</summary>
internal static class OracleExamples
{
    /// <summary>Every reason, requirement and note that the built-in program can give (<c>facility.covered</c> never fails under it).</summary>
    public static readonly string[] MembersToReach =
    [
        "reasons member.a1", "reasons member.started", "reasons member.ended", "reasons facility.relation", "reasons incident.program-start",
        "reasons incident.insider-crime", "reasons incident.message-only", "reasons incident.undetermined",
        "reasons limit.annual", "reasons limit.exclusive", "reasons limit.incident-once",
        "missing document.application-form", "missing document.attack-report", "missing document.closure-certificate",
        "missing document.ppc-report", "missing document.recurrence-prevention", "missing document.individuals-notified",
        "notes member.procedure-pending", "notes incident.leak-by-attack", "notes document.mhlw-recommended", "notes document.ignored",
    ];

    /// <summary>Every rule with every result that the built-in program can give.</summary>
    public static readonly string[] PairsToReach =
    [
        "member.a1 met", "member.a1 failed", "member.started met", "member.started failed", "member.ended met", "member.ended failed",
        "member.procedure-pending noted",
        "facility.relation met", "facility.relation failed", "facility.covered met", "incident.program-start met", "incident.program-start failed",
        "incident.insider-crime met", "incident.insider-crime failed", "incident.insider-crime unclear",
        "incident.message-only met", "incident.message-only failed",
        "incident.undetermined met", "incident.undetermined unclear", "incident.leak-by-attack noted", "incident.leak-otherwise applied",
        "closure.day applied", "closure.count applied", "amount.attack applied", "amount.closure applied", "amount.leak applied",
        "document.application-form met", "document.application-form missing", "document.attack-report met", "document.attack-report missing",
        "document.closure-certificate met", "document.closure-certificate missing", "document.ppc-report met", "document.ppc-report missing",
        "document.recurrence-prevention met", "document.recurrence-prevention missing",
        "document.individuals-notified met", "document.individuals-notified missing",
        "document.mhlw-recommended noted", "document.ignored noted", "limit.annual met", "limit.annual failed", "limit.exclusive met", "limit.exclusive failed",
        "limit.incident-once met", "limit.incident-once unclear", "payout.complete applied", "payout.first-half applied", "payout.second-half applied",
        "payout.bank-holiday applied", "payout.provisional noted",
    ];

    /// <summary>The example of the contract.</summary>
    public static JsonObject OfTheContract() => Parse("""
        {
          "id": "2024-0001",
          "facility": { "id": "F-13-00042", "kind": "clinic" },
          "member": {
            "category": "a1", "from": "2015-04-01", "until": null,
            "procedurePending": false, "relation": "opensAndManages"
          },
          "incident": {
            "kind": "cyberAttack", "occurredOn": "2024-02-10", "insiderCrime": "none",
            "attack": "malwareInfection", "personalDataLeaked": true,
            "operations": [
              { "date": "2024-02-10", "status": "closed" },
              { "date": "2024-02-12", "status": "newPatientsStopped" }
            ]
          },
          "documents": [
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
            { "kind": "mhlwReport", "evidence": "telephoneForm", "receivedOn": "2024-03-04" },
            { "kind": "closureCertificate", "issuer": "localAssociation", "receivedOn": "2024-03-18" }
          ],
          "claimedOn": "2024-03-01",
          "priorClaims": [
            { "claimedOn": "2022-09-01", "occurredOn": "2022-08-20", "payment": "dataLeak", "outcome": "payable" }
          ]
        }
        """);

    /// <summary>An attack in order, closed for so many days from the incident on; everything arrives on the day of the incident.</summary>
    public static JsonObject Attack(string id, string occurredOn, string claimedOn, int closed)
    {
        var operations = new JsonArray();
        for (int i = 0; i < closed; i++)
            operations.Add((JsonNode)new JsonObject { ["date"] = NaiveJson.Iso(NaiveJson.Date(occurredOn).AddDays(i)), ["status"] = "closed" });
        return Claim(id, claimedOn, new JsonObject { ["kind"] = "cyberAttack", ["occurredOn"] = occurredOn, ["operations"] = operations }, new JsonArray(
            new JsonObject { ["kind"] = "applicationForm", ["receivedOn"] = occurredOn },
            new JsonObject { ["kind"] = "mhlwReport", ["evidence"] = "writtenReport", ["receivedOn"] = occurredOn },
            new JsonObject { ["kind"] = "closureCertificate", ["issuer"] = "prefecturalAssociation", ["receivedOn"] = occurredOn }));
    }

    /// <summary>A leak in order: a preliminary report on the 10th of August 2024, measures on the 12th, the persons notified on the 15th.</summary>
    public static JsonObject Leak(string id, string occurredOn, string claimedOn) =>
        Claim(id, claimedOn, new JsonObject { ["kind"] = "dataLeak", ["occurredOn"] = occurredOn }, new JsonArray(
            new JsonObject { ["kind"] = "ppcReport", ["receivedOn"] = "2024-08-15", ["individualsNotified"] = true },
            new JsonObject { ["kind"] = "ppcReport", ["receivedOn"] = "2024-08-10" },
            new JsonObject { ["kind"] = "ppcReport", ["receivedOn"] = "2024-08-12", ["recurrencePrevention"] = true },
            new JsonObject { ["kind"] = "ppcReport", ["receivedOn"] = "2024-09-16", ["recurrencePrevention"] = true, ["individualsNotified"] = true },
            new JsonObject { ["kind"] = "applicationForm", ["receivedOn"] = "2024-07-05" }));

    private static JsonObject Claim(string id, string claimedOn, JsonObject incident, JsonArray documents) => new()
    {
        ["id"] = id,
        ["facility"] = new JsonObject { ["id"] = "F", ["kind"] = "clinic" },
        ["member"] = new JsonObject { ["category"] = "a1", ["from"] = "2015-04-01", ["relation"] = "opens" },
        ["incident"] = incident,
        ["documents"] = documents,
        ["claimedOn"] = claimedOn,
    };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
