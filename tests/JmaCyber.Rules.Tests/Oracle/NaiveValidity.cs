#pragma warning disable MA0002, MA0006 // Strings are compared ordinally by default, and == reads like the register.

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using static JmaCyber.Rules.Tests.Oracle.NaiveJson;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>What the contract asks of a valid claim and a valid program, said once more; for checking the generator only.</summary>
internal static class NaiveValidity
{
    public static List<string> ProblemsOf(IReadOnlyList<JsonObject> claims)
    {
        List<string> problems = [];
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObject claim in claims)
        {
            string id = Text(claim, "id");
            string facility = Text(claim["facility"], "id");
            string facilityKind = Text(claim["facility"], "kind");
            void Check(bool holds, string what)
            {
                if (!holds)
                    problems.Add($"{id}: {what}");
            }

            Check(ids.Add(id) && IsId(id) && IsId(facility), "id");
            Check(One(facilityKind, "hospital", "clinic", "careService"), "facility.kind");
            Check(kinds.TryAdd(facility, facilityKind) || kinds[facility] == facilityKind, "facility.kind is another");
            CheckMember(claim["member"]!, Check);
            CheckIncident(claim["incident"]!, Check);
            CheckDates(claim, Check);
            Check(claim.All(one => One(one.Key, "id", "facility", "member", "incident", "documents", "claimedOn", "priorClaims")), "unknown member");
        }

        return problems;
    }

    private static bool IsId(string id) => id.Length is >= 1 and <= 64 && !id.Any(char.IsControl)
        && id.EnumerateRunes().Any(one => !Rune.IsWhiteSpace(one) && Rune.GetUnicodeCategory(one) != UnicodeCategory.Format);

    private static bool One(string value, params string[] table) => table.Contains(value);

    private static void CheckMember(JsonNode member, Action<bool, string> check)
    {
        check(One(Text(member, "category"), "a1", "other"), "category");
        check(Text(member, "category") == "other" || member["from"] is not null, "from is required");
        check(Text(member, "category") == "a1" || !Flag(member, "procedurePending"), "pending although no a1");
        check(One(Text(member, "relation"), "opens", "manages", "opensAndManages", "none"), "relation");
        if (DateOrNull(member, "from") is { } from && DateOrNull(member, "until") is { } until)
            check(until > from, "until");
    }

    private static void CheckIncident(JsonNode incident, Action<bool, string> check)
    {
        string kind = Text(incident, "kind");
        check(One(kind, "cyberAttack", "dataLeak", "suspiciousMessage", "undetermined"), "kind");
        check(One(TextOrNull(incident, "insiderCrime") ?? "none", "none", "confirmed", "underInvestigation"), "insiderCrime");
        check(One(TextOrNull(incident, "attack") ?? "other", "malwareInfection", "unauthorizedAccess", "systemUnavailable", "other"), "attack");
        if (kind != "cyberAttack")
            check(incident["attack"] is null && incident["personalDataLeaked"] is null && incident["operations"] is null, "members of an attack");

        List<JsonNode> days = Items(incident, "operations");
        check(days.Select(day => Date(day, "date")).Distinct().Count() == days.Count, "dates twice");
        check(days.TrueForAll(day => Date(day, "date") >= Date(incident, "occurredOn")), "date before the incident");
        check(days.TrueForAll(day => One(Text(day, "status"), "open", "partlyOpen", "newPatientsStopped", "closed", "regularHoliday")), "status");
    }

    private static void CheckDates(JsonObject claim, Action<bool, string> check)
    {
        DateOnly occurredOn = Date(claim["incident"], "occurredOn");
        DateOnly claimedOn = Date(claim, "claimedOn");
        check(claimedOn >= occurredOn, "claimedOn");
        foreach (JsonNode document in Items(claim, "documents"))
        {
            string kind = Text(document, "kind");
            check(One(kind, "applicationForm", "mhlwReport", "jmaReport", "closureCertificate", "ppcReport"), "document kind");
            check(Date(document, "receivedOn") >= occurredOn && Date(document, "receivedOn") <= new DateOnly(2099, 11, 30), "receivedOn");
            check(
                kind == "mhlwReport" ? One(Text(document, "evidence"), "writtenReport", "telephoneForm", "emailPrintout") : document["evidence"] is null,
                "evidence");
            check(
                kind == "closureCertificate" ? One(Text(document, "issuer"), "prefecturalAssociation", "localAssociation") : document["issuer"] is null,
                "issuer");
            check(kind == "ppcReport" || (document["recurrencePrevention"] is null && document["individualsNotified"] is null), "members of a ppcReport");
        }

        foreach (JsonNode prior in Items(claim, "priorClaims"))
        {
            check(Date(prior, "claimedOn") <= claimedOn && Date(prior, "occurredOn") <= Date(prior, "claimedOn"), "prior dates");
            check(One(Text(prior, "outcome"), "payable", "incomplete", "referred", "notPayable"), "prior outcome");
            check(Text(prior, "outcome") != "payable" || prior["payment"] is not null, "prior payment");
        }

        IEnumerable<DateOnly> all = new[] { occurredOn, claimedOn }
            .Concat(Items(claim["incident"], "operations").Select(day => Date(day, "date")))
            .Concat(Items(claim, "priorClaims").Select(prior => Date(prior, "occurredOn")))
            .Concat(new[] { DateOrNull(claim["member"], "from"), DateOrNull(claim["member"], "until") }.OfType<DateOnly>());
        check(all.All(date => date.Year is >= 1900 and <= 2199), "year");
    }

    public static List<string> ProblemsOf(JsonObject program)
    {
        List<string> problems = [];
        void Check(bool holds, string what)
        {
            if (!holds)
                problems.Add(what);
        }

        List<JsonNode> versions = Items(program, "versions");
        List<DateOnly> starts = versions.ConvertAll(version => Date(version, "from"));
        Check(versions.Count >= 1 && starts.SequenceEqual(starts.Distinct().Order()) && starts[0] >= new DateOnly(2022, 1, 1), "starts");
        Check(versions.TrueForAll(version => IsId(Text(version, "id"))) && IsId(Text(program, "name")), "names");
        Check(versions.Select(version => Text(version, "id")).Distinct(StringComparer.Ordinal).Count() == versions.Count, "ids");
        foreach (JsonNode version in versions)
        {
            JsonNode closure = version["closure"]!;
            long[] amounts = [Number(version, "attack"), Number(version, "leak"), Number(closure, "amount")];
            Check(amounts.All(yen => yen is >= 0 and <= 1_000_000_000), "amounts");
            Check(Text(closure, "kind") == "once" ? closure["maxDays"] is null : Number(closure, "maxDays") is >= 1 and <= 31, "closure");
            Check(Texts(version, "attackReports").Count > 0 && InOrder(Texts(version, "attackReports"), "mhlw", "jma"), "attackReports");
            Check(
                version.AsObject().ContainsKey("jmaReportsFrom")
                && (DateOrNull(version, "jmaReportsFrom") is not { } day
                    || (Texts(version, "attackReports").Contains("jma") && day.Year is >= 1900 and <= 2199)),
                "jmaReportsFrom");
            List<string> requirements = Texts(version, "requirements");
            Check(InOrder(requirements, NaiveCase.Requirements) && requirements.Contains("document.application-form"), "requirements");
            Check(
                requirements.Contains("document.ppc-report")
                || (!requirements.Contains("document.recurrence-prevention") && !requirements.Contains("document.individuals-notified")),
                "requirements of the PPC report");
            Check(InOrder(Texts(version, "facilities"), "hospital", "clinic", "careService"), "facilities");
            Check(InOrder(Texts(version, "closureStatuses"), "newPatientsStopped", "closed"), "closureStatuses");
        }

        return problems;
    }

    private static bool InOrder(List<string> values, params string[] table) => values.SequenceEqual(table.Where(values.Contains));
}
