namespace JmaCyber.Rules.Tests;

/// <summary>
/// The layers of the core, from the lowest: a namespace is one, and the front namespace, which holds both the simplest values and the decisions
/// made of everything else, is told by its types.
/// </summary>
internal static class Layers
{
    /// <summary>From the lowest to the highest.</summary>
    public static readonly string[] Names = ["Values", "Calendars", "Register", "Model", "Programs", "Judging", "Rulebook", "Decisions", "Guidance"];

    private const string Front = "JmaCyber.Rules";

    private static readonly Dictionary<string, string> OfNamespace = new(StringComparer.Ordinal)
    {
        ["Utility"] = "Values",
        ["Calendars"] = "Calendars",
        ["Programs"] = "Programs",
        ["Judging"] = "Judging",
        ["Rulebook"] = "Rulebook",
        ["Guidance"] = "Guidance",
        ["Guidance.Flowcharts"] = "Guidance",
        ["Guidance.Guides"] = "Guidance",
    };

    private static readonly Dictionary<string, string[]> OfFront = new(StringComparer.Ordinal)
    {
        ["Values"] =
        [
            "ClaimId", "FacilityId", "InvalidInputException", "Language", "Problem", "Problems", "ProblemsExtensions", "Source", "SourceDocument", "Text", "Yen",
        ],
        ["Register"] = ["FindingResult", "Rule", "RuleSet", "Register"],
        ["Model"] =
        [
            "A1Member", "ApplicationForm", "AttackKind", "CertificateIssuer", "Claim", "ClaimChecks", "ClaimDraft", "ClosureCertificate", "CyberAttack", "DataLeak",
            "Document", "DocumentKind", "DocumentKinds", "Facility", "FacilityDraft", "FacilityKind", "Incident", "IncidentKind", "InsiderCrime", "JmaReport", "Ledger",
            "LedgerBuilder", "Member", "MemberCategory", "MemberRelation", "MhlwEvidence", "MhlwReport", "OperationDay", "OperationStatus", "OtherMember",
            "Outcome", "PaymentKind", "PpcReport", "PriorClaim", "SuspiciousMessage", "UndeterminedIncident", "Evidence", "Arrivals", "ClosureTally",
            "Particulars", "IncidentKinds", "IClaimTaker", "Contradiction",
        ],
        ["Programs"] = ["SupportProgram"],
        ["Decisions"] =
        [
            "AmountItem", "AmountItems", "DecidingExtensions", "Decision", "DecisionTitles", "ExplainedFinding", "ExplainingExtensions", "Finding", "Findings", "Incomplete",
            "NotPayable", "Payable", "Referred", "Remedy", "RemedyKind", "Ruling",
        ],
    };

    /// <summary>The layer of a type; null for one that has none yet.</summary>
    public static string? Of(Type type)
    {
        Type outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        string name = outermost.Name.Split('`')[0];
        string? byName = OfFront.FirstOrDefault(layer => layer.Value.Contains(name, StringComparer.Ordinal)).Key;
        if (byName is not null || outermost.Namespace is not { } space || !space.StartsWith(Front + ".", StringComparison.Ordinal))
        {
            return byName;
        }

        return OfNamespace.GetValueOrDefault(space[(Front.Length + 1)..]);
    }
}
