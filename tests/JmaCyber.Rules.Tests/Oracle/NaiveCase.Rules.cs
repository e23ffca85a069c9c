#pragma warning disable MA0006 // JSON words are compared with ==, which is ordinal and reads like the register.

using System.Text.Json.Nodes;
using static JmaCyber.Rules.Tests.Oracle.NaiveJson;

namespace JmaCyber.Rules.Tests.Oracle;

/// <content>The rules, section by section of the register.</content>
internal sealed partial class NaiveCase
{
    /// <summary>Register order, from the contract.</summary>
    public static readonly string[] Register =
    [
        "member.a1", "member.started", "member.ended", "member.procedure-pending",
        "facility.relation", "facility.covered", "incident.program-start", "incident.insider-crime", "incident.message-only",
        "incident.undetermined", "incident.leak-by-attack", "incident.leak-otherwise", "closure.day", "closure.count",
        "amount.attack", "amount.closure", "amount.leak", "document.application-form", "document.attack-report",
        "document.closure-certificate", "document.ppc-report", "document.recurrence-prevention", "document.individuals-notified",
        "document.mhlw-recommended", "document.ignored", "limit.annual", "limit.exclusive", "limit.incident-once", "payout.complete",
        "payout.first-half", "payout.second-half", "payout.bank-holiday", "payout.provisional",
    ];

    /// <summary>The requirements of section 5, in register order.</summary>
    public static readonly string[] Requirements =
    [
        "document.application-form", "document.attack-report", "document.closure-certificate",
        "document.ppc-report", "document.recurrence-prevention", "document.individuals-notified",
    ];

    // Section 1.
    private void JudgeMember()
    {
        // member.a1: any other category cannot use the payments.
        bool a1 = Text(member, "category") == "a1";
        Judged("member.a1", a1, "failed");
        if (!a1)
            return; // Section 8: the others only for category a1.

        DateOnly from = Date(member, "from");
        DateOnly? until = DateOrNull(member, "until");
        DateOnly[] tested = Setting("membershipTest") switch
        {
            "incidentAndClaim" => [OccurredOn, ClaimedOn],
            "incidentOnly" => [OccurredOn],
            "claimOnly" => [ClaimedOn],
            string other => throw new InvalidOperationException(other),
        };

        // member.started: from the admission date on, that date included.
        Judged("member.started", tested.All(date => date >= from), "failed");

        // member.ended: until the day before the withdrawal date; met where there is none.
        Judged("member.ended", tested.All(date => until is null || date < until), "failed");

        // member.procedure-pending: a note while it is pending.
        Noted("member.procedure-pending", Flag(member, "procedurePending"));
    }

    private void JudgeFacility()
    {
        // facility.relation: the member opens or manages the facility, or both.
        Judged("facility.relation", Text(member, "relation") != "none", "failed");

        // facility.covered: not judged where there is no version.
        if (version is not null)
            Judged("facility.covered", Texts(version, "facilities").Contains(facilityKind), "failed");
    }

    // Section 2.
    private void JudgeIncident()
    {
        // incident.program-start: the program starts with its first version.
        Judged("incident.program-start", OccurredOn >= Date(versions[0], "from"), "failed");

        // incident.insider-crime: confirmed is excluded; under investigation the office decides.
        string insider = TextOrNull(incident, "insiderCrime") ?? "none";
        Judged("incident.insider-crime", insider == "none", insider == "confirmed" ? "failed" : "unclear");

        // incident.message-only: nothing is paid for a message alone.
        Judged("incident.message-only", kind != "suspiciousMessage", "failed");

        // incident.undetermined: the office is to be asked.
        Judged("incident.undetermined", kind != "undetermined", "unclear");

        // incident.leak-by-attack: one base amount, nothing on top; a note.
        Noted("incident.leak-by-attack", kind == "cyberAttack" && Flag(incident, "personalDataLeaked"));

        // incident.leak-otherwise: a classification.
        if (kind == "dataLeak")
            Applied("incident.leak-otherwise");
    }

    // Section 4.
    private int CountClosureDays()
    {
        if (kind != "cyberAttack")
            return 0;

        // Before the start: the statuses of the version that begins last (section 8).
        List<string> counting = Texts(version ?? versions[^1], "closureStatuses");

        // closure.care-service: only full closure counts there, unless care services are read like medical facilities.
        if (facilityKind == "careService" && Setting("careServiceClosure") == "fullClosureOnly")
            counting.Remove("newPatientsStopped");

        // closure.day, closure.count: the distinct dates that qualify.
        List<DateOnly> days = operations.Where(day => counting.Contains(Text(day, "status"))).Select(day => Date(day, "date")).Distinct().ToList();

        // closure.day is listed with at least one operation, closure.count for every cyber attack.
        if (operations.Count > 0)
            Applied("closure.day");
        Applied("closure.count");

        if (Setting("closureDayCount") == "allDays")
            return days.Count;

        int longest = 0;
        foreach (DateOnly first in days)
        {
            int run = 1;
            while (days.Contains(first.AddDays(run)))
                run++;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Section 5.
    private void JudgeDocuments()
    {
        List<DateOnly> Arrived(Func<JsonNode, bool> which) => documents.Where(which).Select(one => Date(one, "receivedOn")).ToList();
        bool IsA(JsonNode document, string which) => Text(document, "kind") == which;
        bool Received(string which) => documents.Exists(one => IsA(one, which));

        // A report to the JMA counts when received on or after jmaReportsFrom; whenever, where that is null.
        bool JmaCounts(JsonNode document) => IsA(document, "jmaReport") && Texts(version, "attackReports").Contains("jma")
            && (DateOrNull(version, "jmaReportsFrom") is not { } from || Date(document, "receivedOn") >= from);

        if (version is not null && Payment is not null)
        {
            // What the version does not require is not judged, and no finding.
            void Needs(string rule, Func<JsonNode, bool> meets)
            {
                if (Requires(rule))
                    requirements.Add((rule, Arrived(meets)));
            }

            Needs("document.application-form", one => IsA(one, "applicationForm"));
            if (kind == "cyberAttack")
            {
                Needs("document.attack-report", one => (IsA(one, "mhlwReport") && Texts(version, "attackReports").Contains("mhlw")) || JmaCounts(one));

                // With payBaseOnly a certificate that was not received is not required.
                if (closureDays >= 1 && (Setting("missingClosureCertificate") == "incomplete" || Received("closureCertificate")))
                    Needs("document.closure-certificate", one => IsA(one, "closureCertificate"));
            }
            else
            {
                Needs("document.ppc-report", one => IsA(one, "ppcReport"));

                // With no report at all only the report is missing; with one, the two others are judged.
                if (Received("ppcReport"))
                {
                    Needs("document.recurrence-prevention", one => IsA(one, "ppcReport") && Flag(one, "recurrencePrevention"));
                    Needs("document.individuals-notified", one => IsA(one, "ppcReport") && Flag(one, "individualsNotified"));
                }
            }
        }

        foreach ((string rule, List<DateOnly> arrivals) in requirements)
            Judged(rule, arrivals.Count > 0, "missing");

        // document.mhlw-recommended: an attack, a version that accepts both and requires one, a JMA report that counts, no MHLW report.
        Noted(
            "document.mhlw-recommended",
            kind == "cyberAttack" && version is not null && Texts(version, "attackReports").Count == 2 && Requires("document.attack-report")
            && documents.Exists(JmaCounts) && !Received("mhlwReport"));

        // document.ignored: a document that only the other payment needs.
        Noted(
            "document.ignored",
            (kind == "cyberAttack" && Received("ppcReport"))
            || (kind == "dataLeak" && (Received("mhlwReport") || Received("jmaReport") || Received("closureCertificate"))));
    }

    // Section 6.
    private void JudgeLimits()
    {
        // limit.annual: judged for every claim that has a program year.
        if (programYear is not null)
        {
            List<NaiveEntry> usedBy = earlier
                .Where(one => YearOf(one.ClaimedOn, one.OccurredOn) == programYear)
                .Where(one => Setting("annualSlot") == "claim" || one.Outcome == "payable")
                .ToList();
            Judged("limit.annual", usedBy.Count == 0, "failed");

            // limit.exclusive: failed when one of those is of another kind; a claim without a kind is of no kind.
            if (Payment is not null)
                Judged("limit.exclusive", !usedBy.Exists(one => one.Payment is not null && one.Payment != Payment), "failed");
        }

        // limit.incident-once: an earlier payable claim, of whatever year and payment kind, with the same date; judged where there is a payment kind.
        if (Payment is not null)
        {
            bool paidBefore = earlier.Any(one => one.Outcome == "payable" && one.OccurredOn == OccurredOn);
            Judged("limit.incident-once", !paidBefore, "unclear");
        }
    }

    // limit.program-year: 1 June to 31 May, named by the year in which it starts; none before the one in which the program starts.
    private int? YearOf(DateOnly claimedOn, DateOnly occurredOn)
    {
        static int Named(DateOnly date) => date.Month >= 6 ? date.Year : date.Year - 1;
        int year = Named(Setting("annualWindowBasis") == "claimDate" ? claimedOn : occurredOn);
        return year < Named(Date(versions[0], "from")) ? null : year;
    }

    // Section 3; only for payable and incomplete, where there is a version and a payment kind. An item of 0 yen does not appear.
    private void ComputeAmounts()
    {
        if (kind == "cyberAttack")
        {
            Item("amount.attack", null, Number(version, "attack"));

            // payBaseOnly: without a certificate the closure amount is left out. Where the version asks for none, closure counts without.
            bool leftOut = Requires("document.closure-certificate") && Setting("missingClosureCertificate") == "payBaseOnly"
                && !documents.Exists(one => Text(one, "kind") == "closureCertificate");
            if (closureDays >= 1 && !leftOut)
            {
                JsonNode closure = version!["closure"]!;
                if (Text(closure, "kind") == "once")
                {
                    Item("amount.closure", null, Number(closure, "amount"));
                }
                else
                {
                    long days = Math.Min(closureDays, Number(closure, "maxDays"));
                    Item("amount.closure", days, days * Number(closure, "amount"));
                }
            }
        }
        else
        {
            Item("amount.leak", null, Number(version, "leak"));
        }
    }

    private void Item(string item, long? days, long amount)
    {
        if (amount == 0)
            return;
        breakdown.Add((item, days, amount));
        Applied(item);
    }

    // Section 7; only for payable.
    private void ComputePayout()
    {
        // payout.complete: the latest of the dates that the requirements need; for each the earliest document that meets it.
        completeOn = requirements.Max(one => one.Arrivals.Min());
        Applied("payout.complete");

        // payout.first-half: by the last day of the month; payout.second-half: by the 15th of the next month.
        var firstOfMonth = new DateOnly(completeOn.Year, completeOn.Month, 1);
        remittedBy = completeOn.Day <= 15 ? firstOfMonth.AddMonths(1).AddDays(-1) : firstOfMonth.AddMonths(1).AddDays(14);
        Applied(completeOn.Day <= 15 ? "payout.first-half" : "payout.second-half");

        // payout.bank-holiday: listed where the credit date moved.
        creditedBy = NaiveCalendar.FirstBankDay(remittedBy);
        if (creditedBy != remittedBy)
            Applied("payout.bank-holiday");

        // payout.provisional: a credit date after the last year whose holidays are announced.
        provisional = creditedBy.Year > NaiveCalendar.LastAnnouncedYear;
        Noted("payout.provisional", provisional);
    }

    private string Setting(string name) => Text(settings, name);

    private bool Requires(string rule) => Texts(version, "requirements").Contains(rule);
}
