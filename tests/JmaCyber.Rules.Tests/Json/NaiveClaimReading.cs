using System.Globalization;
using System.Text;
using System.Text.Json;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Tests.Json;

/// <summary>Whether a line is a claim, told a second time: what the schema says, and what no schema can say.</summary>
internal static class NaiveClaimReading
{
    private static readonly NaiveSchema Schema = new(ContractSchema.Claim);
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static bool IsClaim(byte[] line)
    {
        try
        {
            _ = Strict.GetString(line);
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return AreTexts(document.RootElement) && Schema.Allows(document.RootElement) && IsConsistent(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Every string and every name is well-formed text; reading a lone surrogate throws.</summary>
    private static bool AreTexts(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().All(member => member.Name is not null && AreTexts(member.Value)),
                JsonValueKind.Array => value.EnumerateArray().All(AreTexts),
                JsonValueKind.String => value.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsConsistent(JsonElement claim)
    {
        JsonElement incident = claim.GetProperty("incident");
        JsonElement member = claim.GetProperty("member");
        if (!IsId(claim) || !IsId(claim.GetProperty("facility"))
            || Day(incident, "occurredOn") is not { } occurredOn || Day(claim, "claimedOn") is not { } claimedOn || claimedOn < occurredOn)
        {
            return false;
        }

        return IsMembership(member)
            && Items(incident, "operations").All(one => Day(one, "date") >= occurredOn)
            && Items(incident, "operations").Select(one => Day(one, "date")).Distinct().Count() == Items(incident, "operations").Count
            && Items(claim, "documents").All(one => Day(one, "receivedOn") is { } date && date >= occurredOn && date <= new DateOnly(2099, 11, 30))
            && Items(claim, "priorClaims").All(one => Day(one, "claimedOn") is { } prior && prior <= claimedOn && Day(one, "occurredOn") <= prior);
    }

    private static bool IsMembership(JsonElement member)
    {
        bool Sound(string name) => !IsThere(member, name) || Day(member, name) is not null;
        bool isPending = IsThere(member, "procedurePending") && member.GetProperty("procedurePending").GetBoolean();
        return (!isPending || member.GetProperty("category").GetString() == "a1")
            && Sound("from") && Sound("until") && (!IsThere(member, "from") || !IsThere(member, "until") || Day(member, "until") > Day(member, "from"));
    }

    private static bool IsId(JsonElement owner)
    {
        string id = owner.GetProperty("id").GetString()!;
        return id.Length is >= 1 and <= 64 && !id.Any(char.IsControl)
            && id.EnumerateRunes().Any(one => !Rune.IsWhiteSpace(one) && Rune.GetUnicodeCategory(one) != UnicodeCategory.Format);
    }

    private static bool IsThere(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    private static DateOnly? Day(JsonElement owner, string name)
        => DateOnly.TryParseExact(owner.GetProperty(name).GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            && day.Year is >= 1900 and <= 2199 ? day : null;

    private static List<JsonElement> Items(JsonElement owner, string name) => IsThere(owner, name) ? [.. owner.GetProperty(name).EnumerateArray()] : [];
}
