namespace JmaCyber.Rules.Cli.Tests;

/// <summary>Program files: the built-in one as printed, and the same with one edit. In edits a ' stands for a ".</summary>
internal static class Programs
{
    public static readonly string BuiltInVersions = OneLine("""
        {"name":"current","settings":{"annualWindowBasis":"claimDate","membershipTest":"incidentAndClaim","annualSlot":"payment",
        "closureDayCount":"allDays","careServiceClosure":"fullClosureOnly","missingClosureCertificate":"incomplete","yearEndClosure":"december29"},
        "versions":[{"id":"2022","from":"2022-06-01","attack":100001,"leak":50002,"closure":{"kind":"once","amount":50003},
        "attackReports":["mhlw"],"jmaReportsFrom":null,"requirements":["document.application-form","document.attack-report","document.closure-certificate",
        "document.ppc-report","document.recurrence-prevention","document.individuals-notified"],"facilities":["hospital","clinic","careService"],"closureStatuses":["newPatientsStopped","closed"]},
        {"id":"2023","from":"2023-06-01","attack":100004,"leak":50005,"closure":{"kind":"perDay","amount":100006,"maxDays":3},
        "attackReports":["mhlw","jma"],"jmaReportsFrom":null,"requirements":["document.application-form","document.attack-report","document.closure-certificate",
        "document.ppc-report","document.recurrence-prevention","document.individuals-notified"],"facilities":["hospital","clinic"],"closureStatuses":["closed"]}]}
        """);

    /// <summary>The program with edits; its name is then another than that of the built-in one, which only that may have.</summary>
    public static string Edited(params (string Was, string Becomes)[] edits)
        => Raw(edits).Replace("\"name\":\"current\"", "\"name\":\"edited\"", StringComparison.Ordinal);

    /// <summary>The program with edits, and no others.</summary>
    public static string Raw(params (string Was, string Becomes)[] edits)
        => edits.Aggregate(BuiltInVersions, (program, edit) => Lines.Edit(program, edit.Was, edit.Becomes));

    /// <summary>The program is refused with exactly these faults, in both languages and before any claim is read.</summary>
    public static void AssertRefused(string program, params (string Path, string Part)[] faults)
    {
        foreach (string language in new[] { "en", "ja" })
        {
            ConsoleRun run = ConsoleRun.Reading(program, "program", "--program", "-", "--lang", language).AssertRefused();

            Assert.Equal(faults.Length, run.ErrorLines.Length);
            foreach ((string message, (string path, string part)) in run.ErrorLines.Order(StringComparer.Ordinal)
                .Zip(faults.OrderBy(one => one.Path, StringComparer.Ordinal)))
            {
                Assert.StartsWith($"{ConsoleRun.StandardInput}: {path}: ", message, StringComparison.Ordinal);
                Assert.True(string.Equals(language, "ja", StringComparison.Ordinal) || message.Contains(part, StringComparison.Ordinal), message);
                Assert.Matches("expected|必要|使える", message);
            }
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("");
}
