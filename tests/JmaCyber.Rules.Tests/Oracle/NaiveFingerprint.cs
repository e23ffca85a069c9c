using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>The fingerprint of a program, written out member by member as the contract says (Audit).</summary>
internal static class NaiveFingerprint
{
    public static string Of(JsonObject program) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Hashed(program)))).ToLowerInvariant();

    /// <summary>Settings without the desks' year-end, then the versions; no name and no white space.</summary>
    public static string Hashed(JsonObject program)
    {
        string[] settings = ["annualWindowBasis", "membershipTest", "annualSlot", "closureDayCount", "careServiceClosure", "missingClosureCertificate"];
        string written = string.Join(',', settings.Select(name => $"{Quoted(name)}:{Quoted(NaiveJson.Text(program["settings"], name))}"));
        return $$"""{"settings":{{{written}}},"versions":[{{string.Join(',', NaiveJson.Items(program, "versions").Select(Version))}}]}""";
    }

    private static string Version(JsonNode version) => "{" + string.Join(
        ',',
        Text(version, "id"),
        Text(version, "from"),
        Number(version, "attack"),
        Number(version, "leak"),
        $"\"closure\":{Closure(version["closure"]!)}",
        List(version, "attackReports"),
        version["jmaReportsFrom"] is null ? "\"jmaReportsFrom\":null" : Text(version, "jmaReportsFrom"),
        List(version, "requirements"),
        List(version, "facilities"),
        List(version, "closureStatuses")) + "}";

    private static string Closure(JsonNode closure) => "{" + string.Join(
        ',',
        new[] { Text(closure, "kind"), Number(closure, "amount") }.Concat(closure["maxDays"] is null ? [] : [Number(closure, "maxDays")])) + "}";

    private static string Text(JsonNode node, string name) => $"{Quoted(name)}:{Quoted(NaiveJson.Text(node, name))}";

    private static string Number(JsonNode node, string name) => $"{Quoted(name)}:{NaiveJson.Number(node, name).ToString(CultureInfo.InvariantCulture)}";

    private static string List(JsonNode node, string name) => $"{Quoted(name)}:[{string.Join(',', NaiveJson.Texts(node, name).Select(Quoted))}]";

    // RFC 8785; ids hold no control characters, so that only these two are escaped.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
