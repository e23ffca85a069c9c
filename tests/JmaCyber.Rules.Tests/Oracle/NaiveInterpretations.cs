#pragma warning disable MA0006 // JSON words are compared with ==, which is ordinal and reads like the register.

using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>The ten interpretations as edits of a program.</summary>
internal static class NaiveInterpretations
{
    /// <summary>Every id with its values, the default first, in the order of the register of interpretations.</summary>
    public static IReadOnlyList<(string Id, string[] Values)> All { get; } =
    [
        ("annual-window-basis", ["claimDate", "incidentDate"]),
        ("membership-test", ["incidentAndClaim", "incidentOnly", "claimOnly"]),
        ("care-service-coverage", ["fromStart", "fromRevision"]),
        ("new-patient-stop-2022", ["counts", "doesNotCount"]),
        ("attack-report-2022", ["mhlwOnly", "mhlwOrJma"]),
        ("care-service-closure", ["fullClosureOnly", "sameAsMedical"]),
        ("closure-day-count", ["allDays", "longestRun"]),
        ("annual-slot", ["payment", "claim"]),
        ("missing-closure-certificate", ["incomplete", "payBaseOnly"]),
        ("year-end-closure", ["december29", "december31"]),
    ];

    /// <summary>The same program under another reading; the program given is left as it is.</summary>
    public static JsonObject Apply(JsonObject program, string id, string value)
    {
        if (!All.Any(one => one.Id == id && one.Values.Contains(value)))
            throw new ArgumentException($"{id}={value} is no interpretation.", nameof(value));

        JsonObject result = NaiveJson.Fresh(program);
        switch (id)
        {
            case "annual-window-basis":
                result["settings"]!["annualWindowBasis"] = value;
                break;
            case "membership-test":
                result["settings"]!["membershipTest"] = value;
                break;
            case "care-service-closure":
                result["settings"]!["careServiceClosure"] = value;
                break;
            case "closure-day-count":
                result["settings"]!["closureDayCount"] = value;
                break;
            case "annual-slot":
                result["settings"]!["annualSlot"] = value;
                break;
            case "missing-closure-certificate":
                result["settings"]!["missingClosureCertificate"] = value;
                break;
            case "year-end-closure":
                result["settings"]!["yearEndClosure"] = value;
                break;
            case "care-service-coverage":
                Put(Version2022(result), "facilities", "careService", value == "fromStart", ["hospital", "clinic", "careService"]);
                break;
            case "new-patient-stop-2022":
                Put(Version2022(result), "closureStatuses", "newPatientsStopped", value == "counts", ["newPatientsStopped", "closed"]);
                break;
            case "attack-report-2022":
                // A report to the JMA counts from the day on which that way was opened.
                Version2022(result)["attackReports"] = value == "mhlwOnly" ? new JsonArray("mhlw") : new JsonArray("mhlw", "jma");
                Version2022(result)["jmaReportsFrom"] = value == "mhlwOnly" ? null : "2023-06-01";
                break;
            default:
                throw new ArgumentException(id, nameof(id));
        }

        return result;
    }

    /// <summary>Whether a program has the version that three of them edit.</summary>
    public static bool Has2022(JsonObject program) => NaiveJson.Items(program, "versions").Exists(version => NaiveJson.Text(version, "id") == "2022");

    private static JsonObject Version2022(JsonObject program) =>
        NaiveJson.Items(program, "versions").Find(version => NaiveJson.Text(version, "id") == "2022")?.AsObject()
        ?? throw new ArgumentException("The program has no version 2022.", nameof(program));

    // The array with the entry put in or taken out, in the order of the table.
    private static void Put(JsonObject version, string member, string entry, bool present, string[] table)
    {
        List<string> old = NaiveJson.Texts(version, member);
        version[member] = NaiveJson.ArrayOf(table.Where(one => one == entry ? present : old.Contains(one)));
    }
}
