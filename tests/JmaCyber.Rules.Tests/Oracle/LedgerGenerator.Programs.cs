#pragma warning disable MA0002, MA0006 // Strings are compared ordinally by default, and == reads like the register.

using System.Globalization;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <content>Random valid programs.</content>
internal sealed partial class LedgerGenerator
{
    private static readonly DateOnly[] Starts = Dates(
        "2022-01-01", "2022-05-31", "2022-06-01", "2022-06-02", "2023-05-31", "2023-06-01", "2023-06-02", "2024-02-29",
        "2024-06-01", "2025-01-01", "2025-06-01", "2026-05-31");

    /// <summary>A valid program: one to four versions, any amounts, any settings.</summary>
    public static JsonObject Program(int seed) => new LedgerGenerator(seed).Program();

    private JsonObject Program()
    {
        var settings = new JsonObject
        {
            ["annualWindowBasis"] = Pick("claimDate", "incidentDate"),
            ["membershipTest"] = Pick("incidentAndClaim", "incidentOnly", "claimOnly"),
            ["annualSlot"] = Pick("payment", "claim"),
            ["closureDayCount"] = Pick("allDays", "longestRun"),
            ["careServiceClosure"] = Pick("fullClosureOnly", "sameAsMedical"),
            ["missingClosureCertificate"] = Pick("incomplete", "payBaseOnly"),
            ["yearEndClosure"] = Pick("december29", "december31"),
        };

        int count = random.Next(1, 5);
        var froms = new SortedSet<DateOnly>();
        while (froms.Count < count)
        {
            froms.Add(Chance(0.75) ? Pick(Starts)
                : Chance(0.9) ? new DateOnly(2022, 1, 1).AddDays(random.Next(2200))
                : Pick(Dates("2088-03-20", "2100-01-01", "2199-12-31")));
        }

        List<string> ids = ["2023", "2024", "r1", "R1", "改定2025", "2022 bis", "a\"b\\c/é 🏥"];
        Shuffle(ids);
        if (Chance(0.6))
            ids.Insert(random.Next(count), "2022");

        var versions = new JsonArray();
        foreach (DateOnly from in froms)
            versions.Add((JsonNode)Version(ids[versions.Count], from));
        return NaiveJson.Fresh(new JsonObject
        {
            ["name"] = Pick("proposal", "改定案", "program " + random.Next(100).ToString(CultureInfo.InvariantCulture)),
            ["settings"] = settings,
            ["versions"] = versions,
        });
    }

    private JsonObject Version(string id, DateOnly from)
    {
        JsonObject closure = Chance(0.4)
            ? new JsonObject { ["kind"] = "once", ["amount"] = Amount() }
            : new JsonObject { ["kind"] = "perDay", ["amount"] = Amount(), ["maxDays"] = Pick(1, 2, 3, 3, 4, 5, 31) };
        string[] reports = Pick<string[]>(["mhlw"], ["jma"], ["mhlw", "jma"], ["mhlw", "jma"]);
        return new JsonObject
        {
            ["id"] = id,
            ["from"] = NaiveJson.Iso(from),
            ["attack"] = Amount(),
            ["leak"] = Amount(),
            ["closure"] = closure,
            ["attackReports"] = NaiveJson.ArrayOf(reports),
            ["jmaReportsFrom"] = reports.Contains("jma") && Chance(0.6) ? NaiveJson.Iso(JmaReportsFrom(from)) : null,
            ["requirements"] = NaiveJson.ArrayOf(Requirements()),
            ["facilities"] = NaiveJson.ArrayOf(Subset(0.8, "hospital", "clinic", "careService")),
            ["closureStatuses"] = NaiveJson.ArrayOf(Subset(0.7, "newPatientsStopped", "closed")),
        };
    }

    // Round the day on which that way was opened, round the version's own first day, and on the days on which things arrive.
    private DateOnly JmaReportsFrom(DateOnly from) => Pick(
        JmaRevision, Later(JmaRevision, -1), Later(JmaRevision, 1), from, Later(from, -1), Later(from, 1), Later(from, 30),
        Pick(Edges), Pick(Edges), Pick(Far));

    // All of them, or any of the twenty sets that there can be.
    private List<string> Requirements()
    {
        if (Chance(0.4))
            return [.. NaiveCase.Requirements];
        List<string> some = Subset(0.5, NaiveCase.Requirements);
        if (!some.Contains("document.ppc-report"))
            some.RemoveAll(one => one is "document.recurrence-prevention" or "document.individuals-notified");
        return ["document.application-form", .. some.Where(one => one != "document.application-form")];
    }

    private long Amount() => Chance(0.2) ? 0 : Chance(0.5) ? random.Next(1, 41) * 50_000L : Pick(1L, 999_999_999L, 1_000_000_000L, random.Next(1_000_000_001));

    // In the order of the table, possibly empty.
    private List<string> Subset(double probability, params string[] table) => table.Where(_ => Chance(probability)).ToList();
}
