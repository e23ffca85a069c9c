using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>An earlier claim as the ledger of a facility remembers it.</summary>
internal sealed record NaiveEntry(DateOnly ClaimedOn, DateOnly OccurredOn, string? Payment, string Outcome);

/// <summary>The scheme computed a second time, from the specification alone, naively, over plain JSON.</summary>
internal static class NaiveScheme
{
    /// <summary>The decisions on a file of valid claims, in the order of its lines, without explanations.</summary>
    public static IReadOnlyList<JsonObject> Decide(JsonObject program, IReadOnlyList<JsonObject> claims) =>
        Judge(program, claims).ConvertAll(judged => judged.Decision());

    /// <summary>For each claim every rule judged with its result, in register order.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Rule, string Result)>> Explain(JsonObject program, IReadOnlyList<JsonObject> claims) =>
        Judge(program, claims).ConvertAll(judged => judged.Explanation());

    /// <summary>Every claim judged. "A file is a ledger": each facility on its own, in the order of claimedOn, then of lines.</summary>
    public static List<NaiveCase> Judge(JsonObject program, IReadOnlyList<JsonObject> claims)
    {
        JsonObject freshProgram = NaiveJson.Fresh(program);
        List<JsonObject> lines = claims.Select(NaiveJson.Fresh).ToList();
        List<string> facilities = lines.ConvertAll(line => NaiveJson.Text(line["facility"], "id"));
        var judged = new NaiveCase[lines.Count];

        foreach (string facility in facilities.Distinct(StringComparer.Ordinal))
        {
            var ledger = new List<NaiveEntry>();
            IEnumerable<int> inOrder = Enumerable.Range(0, lines.Count)
                .Where(line => string.Equals(facilities[line], facility, StringComparison.Ordinal))
                .OrderBy(line => NaiveJson.Date(lines[line], "claimedOn"))
                .ThenBy(line => line);

            foreach (int line in inOrder)
            {
                // A priorClaims entry enters with the claim that lists it: that claim and all later ones see it.
                foreach (JsonNode prior in NaiveJson.Items(lines[line], "priorClaims"))
                {
                    ledger.Add(new NaiveEntry(
                        NaiveJson.Date(prior, "claimedOn"),
                        NaiveJson.Date(prior, "occurredOn"),
                        NaiveJson.TextOrNull(prior, "payment"),
                        NaiveJson.Text(prior, "outcome")));
                }

                var decided = new NaiveCase(freshProgram, lines[line], ledger.ToList());
                judged[line] = decided;
                ledger.Add(new NaiveEntry(decided.ClaimedOn, decided.OccurredOn, decided.Payment, decided.Outcome));
            }
        }

        return judged.ToList();
    }

    /// <summary>The program as the contract prints it.</summary>
    public static JsonObject BuiltInProgram() => JsonNode.Parse("""
        {
          "name": "current",
          "settings": {
            "annualWindowBasis": "claimDate", "membershipTest": "incidentAndClaim", "annualSlot": "payment",
            "closureDayCount": "allDays", "careServiceClosure": "fullClosureOnly",
            "missingClosureCertificate": "incomplete", "yearEndClosure": "december29"
          },
          "versions": [
            { "id": "2022", "from": "2022-06-01", "attack": 100000, "leak": 50000,
              "closure": { "kind": "once", "amount": 50000 },
              "attackReports": ["mhlw"], "jmaReportsFrom": null,
              "requirements": ["document.application-form", "document.attack-report", "document.closure-certificate",
                "document.ppc-report", "document.recurrence-prevention", "document.individuals-notified"],
              "facilities": ["hospital", "clinic", "careService"], "closureStatuses": ["newPatientsStopped", "closed"] },
            { "id": "2023", "from": "2023-06-01", "attack": 100000, "leak": 50000,
              "closure": { "kind": "perDay", "amount": 100000, "maxDays": 3 },
              "attackReports": ["mhlw", "jma"], "jmaReportsFrom": null,
              "requirements": ["document.application-form", "document.attack-report", "document.closure-certificate",
                "document.ppc-report", "document.recurrence-prevention", "document.individuals-notified"],
              "facilities": ["hospital", "clinic", "careService"], "closureStatuses": ["newPatientsStopped", "closed"] }
          ]
        }
        """)!.AsObject();
}
