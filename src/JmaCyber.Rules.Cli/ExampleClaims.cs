namespace JmaCyber.Rules.Cli;

/// <summary>Claims to start from, one of each kind, as the contract has them.</summary>
internal static class ExampleClaims
{
    public static IReadOnlyList<string> Kinds { get; } = ["attack", "closure", "leak", "care", "message"];

    private const string Member = """
        { "category": "a1", "from": "2015-04-01", "until": null, "procedurePending": false, "relation": "opensAndManages" }
        """;

    public static string Of(string kind) => kind switch
    {
        "closure" => Claim("closure", "clinic", """
            {
                "kind": "cyberAttack", "occurredOn": "2024-02-10", "insiderCrime": "none",
                "attack": "malwareInfection", "personalDataLeaked": false,
                "operations": [
                  { "date": "2024-02-10", "status": "closed" },
                  { "date": "2024-02-12", "status": "newPatientsStopped" },
                  { "date": "2024-02-13", "status": "partlyOpen" }
                ]
              }
            """, """
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
                { "kind": "mhlwReport", "evidence": "telephoneForm", "receivedOn": "2024-03-04" },
                { "kind": "closureCertificate", "issuer": "localAssociation", "receivedOn": "2024-03-18" }
            """),
        "leak" => Claim("leak", "hospital", """
            { "kind": "dataLeak", "occurredOn": "2024-02-10", "insiderCrime": "none" }
            """, """
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
                { "kind": "ppcReport", "recurrencePrevention": true, "individualsNotified": true, "receivedOn": "2024-03-18" }
            """),
        "care" => Claim("care", "careService", """
            {
                "kind": "cyberAttack", "occurredOn": "2024-02-10", "insiderCrime": "none",
                "attack": "systemUnavailable", "personalDataLeaked": false,
                "operations": [
                  { "date": "2024-02-10", "status": "closed" }
                ]
              }
            """, """
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
                { "kind": "jmaReport", "receivedOn": "2024-03-04" },
                { "kind": "closureCertificate", "issuer": "prefecturalAssociation", "receivedOn": "2024-03-18" }
            """),
        "message" => Claim("message", "clinic", """
            { "kind": "suspiciousMessage", "occurredOn": "2024-02-10", "insiderCrime": "none" }
            """, """
            { "kind": "applicationForm", "receivedOn": "2024-03-04" }
            """),
        _ => Claim("attack", "clinic", """
            {
                "kind": "cyberAttack", "occurredOn": "2024-02-10", "insiderCrime": "none",
                "attack": "unauthorizedAccess", "personalDataLeaked": false, "operations": []
              }
            """, """
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
                { "kind": "mhlwReport", "evidence": "writtenReport", "receivedOn": "2024-03-04" }
            """),
    };

    private static string Claim(string id, string facility, string incident, string documents) => $$"""
        {
          "id": "example-{{id}}",
          "facility": { "id": "F-13-00042", "kind": "{{facility}}" },
          "member": {{Member}},
          "incident": {{incident}},
          "documents": [
            {{documents}}
          ],
          "claimedOn": "2024-03-01",
          "priorClaims": []
        }
        """;
}
