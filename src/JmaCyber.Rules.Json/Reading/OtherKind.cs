using System.Text.Json;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Objects of the contract that stand where those of another kind are wanted: named as what they are, not member by member.</summary>
internal static class OtherKind
{
    private static readonly Text Decision = new(
        ja: "請求ではなく判定です。請求が必要です。記録した判定は、請求の後に regress CLAIMS DECISIONS として渡します",
        en: "is a decision, not a claim; expected a claim. Recorded decisions go behind the claims, as in regress CLAIMS DECISIONS");

    private static readonly Text Claim = new(
        ja: "判定ではなく請求です。記録した判定が必要です（順は regress CLAIMS DECISIONS）",
        en: "is a claim, not a decision; expected a recorded decision (the order is regress CLAIMS DECISIONS)");

    /// <summary>What to say where a claim is wanted; null when the object may be one.</summary>
    public static Text? OfClaim(JsonElement value)
        => value.ValueKind == JsonValueKind.Object && Has(value, "claim") && Has(value, "outcome") && !Has(value, "incident") && !Has(value, "claimedOn")
            ? Decision
            : null;

    /// <summary>What to say where a decision is wanted; null when the object may be one.</summary>
    public static Text? OfDecision(JsonElement value)
        => value.ValueKind == JsonValueKind.Object && Has(value, "incident") && Has(value, "claimedOn") && !Has(value, "claim") && !Has(value, "outcome")
            ? Claim
            : null;

    private static bool Has(JsonElement value, string name)
        => value.EnumerateObject().Any(member => string.Equals(JsonText.NameOf(member), name, StringComparison.Ordinal));
}
