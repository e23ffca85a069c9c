#pragma warning disable MA0006 // JSON words are compared with ==, which is ordinal and reads like the register.

using System.Globalization;
using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <summary>Random but valid ledgers and programs; the same seed always gives the same.</summary>
/// <remarks>About two thirds of the claims are <em>fair</em>, in order but for a slip or two; the others take every member at random.</remarks>
internal sealed partial class LedgerGenerator
{
    private static readonly DateOnly LastDay = new(2199, 12, 31);
    private static readonly DateOnly LastReceipt = new(2099, 11, 30);

    private readonly Random random;
    private readonly List<(string Id, string Kind)> facilities = [];
    private readonly Dictionary<string, List<(DateOnly OccurredOn, DateOnly ClaimedOn, string Kind)>> past = new(StringComparer.Ordinal);

    private LedgerGenerator(int seed) => random = new Random(seed);

    /// <summary>Valid claims, about three a facility, in no order.</summary>
    public static List<JsonObject> Claims(int seed, int count)
    {
        var generator = new LedgerGenerator(seed);
        for (int i = 0; i < (count + 2) / 3; i++)
        {
            string number = i.ToString("000", CultureInfo.InvariantCulture);
            string id = (i % 8) switch
            {
                0 => $"F-13-{number}",
                1 => $"f-13-{Previous(i)}",                 // differs from the one before in case only
                2 => $"診療所が{number}",
                3 => $"診療所か\u3099{Previous(i)}",        // the same to the eye, not ordinally
                4 => $" {number} ",
                5 => $"🏥{number}",
                6 => $"介護施設 {number}".PadRight(64, '号'),
                _ => $"F\"\\/<{number}>",
            };
            generator.facilities.Add((id, generator.Pick("clinic", "clinic", "clinic", "hospital", "hospital", "careService", "careService")));
        }

        List<JsonObject> claims = [];
        for (int i = 0; i < count; i++)
            claims.Add(generator.Claim(i));
        return claims;
    }

    private static string Previous(int i) => (i - 1).ToString("000", CultureInfo.InvariantCulture);

    private JsonObject Claim(int number)
    {
        bool fair = Chance(0.66);
        (string facility, string facilityKind) = facilities[random.Next(facilities.Count)];
        List<(DateOnly OccurredOn, DateOnly ClaimedOn, string Kind)> before = past.TryGetValue(facility, out var known) ? known : [];
        past[facility] = before;

        string kind = fair
            ? Pick("cyberAttack", "cyberAttack", "cyberAttack", "cyberAttack", "dataLeak", "dataLeak", "undetermined")
            : Pick("cyberAttack", "cyberAttack", "dataLeak", "suspiciousMessage", "undetermined");
        DateOnly occurredOn = OccurredOn(fair);
        DateOnly claimedOn = ClaimedOn(occurredOn);
        if (before.Count > 0 && Chance(0.15))
        {
            // The same incident once more, mostly in a later year, now and then under the other name.
            (occurredOn, DateOnly last, kind) = before[random.Next(before.Count)];
            claimedOn = Pick(last, Later(last, 1), Later(last, 366), Later(last, 400), Later(last, 800));
            if (Chance(0.4))
                kind = Other(kind);
        }

        before.Add((occurredOn, claimedOn, kind));
        var claim = new JsonObject
        {
            ["id"] = ClaimId(number),
            ["facility"] = Shuffled(new JsonObject { ["id"] = facility, ["kind"] = facilityKind }),
            ["member"] = Shuffled(Member(fair, occurredOn, claimedOn)),
        };
        JsonObject incident = Incident(fair, kind, occurredOn);
        claim["incident"] = Shuffled(incident);
        claim["claimedOn"] = NaiveJson.Iso(claimedOn);
        MaybeEmpty(claim, "documents", Documents(fair, kind, occurredOn, claimedOn));
        MaybeEmpty(claim, "priorClaims", PriorClaims(fair, kind, occurredOn, claimedOn));
        return NaiveJson.Fresh(Shuffled(claim));
    }

    private static string Other(string kind) => kind switch { "cyberAttack" => "dataLeak", "dataLeak" => "cyberAttack", _ => kind };

    private static string ClaimId(int i)
    {
        string number = i.ToString("0000", CultureInfo.InvariantCulture);
        return (i % 7) switch
        {
            0 => $"2024-{number}",
            1 => $"請求{number}",
            2 => $"case-{number}",
            3 => $"CASE-{Previous(i).PadLeft(4, '0')}",     // differs from the one before in case only
            4 => $"受付番号 {number}号 🧾",
            5 => number.PadLeft(64, 'x'),
            _ => $"'{number}' & \"<\\>\"",
        };
    }

    private JsonObject Member(bool fair, DateOnly occurredOn, DateOnly claimedOn)
    {
        bool a1 = Chance(fair ? 0.97 : 0.85);
        var member = new JsonObject { ["category"] = a1 ? "a1" : "other" };

        DateOnly edge = Pick(occurredOn, claimedOn);
        DateOnly from = Chance(fair ? 0.85 : 0.5)
            ? Later(occurredOn, -random.Next(0, 9000))
            : Pick(edge, Later(edge, -1), Later(edge, 1), Later(claimedOn, 30));
        DateOnly? until = null;
        if (Chance(fair ? 0.2 : 0.5))
        {
            until = Chance(fair ? 0.7 : 0.3)
                ? Later(claimedOn, random.Next(1, 2000))
                : Pick(edge, Later(edge, -1), Later(edge, 1), Later(edge, -100));
            if (until <= from && from < LastDay)
                until = from.AddDays(1);
            if (until <= from)
                until = null;
        }

        // For another category both are allowed, each without the other.
        Optional(member, "from", a1 || Chance(0.6) ? NaiveJson.Iso(from) : null);
        Optional(member, "until", until is { } last && (a1 || Chance(0.8)) ? NaiveJson.Iso(last) : null);
        OptionalFlag(member, "procedurePending", Chance(0.15) && a1);
        member["relation"] = Chance(fair ? 0.98 : 0.9) ? Pick("opens", "manages", "opensAndManages") : "none";
        return member;
    }

    private JsonObject Incident(bool fair, string kind, DateOnly occurredOn)
    {
        var incident = new JsonObject { ["kind"] = kind, ["occurredOn"] = NaiveJson.Iso(occurredOn) };
        string insider = Chance(fair ? 0.88 : 0.7) ? "none" : Chance(fair ? 0.15 : 0.5) ? "confirmed" : "underInvestigation";
        OptionalDefault(incident, "insiderCrime", insider, "none");
        if (kind is "cyberAttack")
        {
            OptionalDefault(incident, "attack", Pick("malwareInfection", "unauthorizedAccess", "systemUnavailable", "other"), "other");
            OptionalFlag(incident, "personalDataLeaked", Chance(0.3));
            MaybeEmpty(incident, "operations", Operations(occurredOn));
        }
        else
        {
            // Members of another incident kind may be null, and nothing else.
            Optional(incident, "attack", null);
            Optional(incident, "personalDataLeaked", null);
            Optional(incident, "operations", null);
        }

        return incident;
    }

    // 0 to 6 days in runs and with gaps, in any order.
    private List<JsonObject> Operations(DateOnly occurredOn)
    {
        List<JsonObject> days = [];
        int count = Chance(0.35) ? 0 : random.Next(1, 7);
        DateOnly date = Later(occurredOn, Pick(0, 0, 1, 3));
        bool oneStatus = Chance(0.4);
        string status = Status();
        for (int i = 0; i < count; i++)
        {
            days.Add(Shuffled(new JsonObject { ["date"] = NaiveJson.Iso(date), ["status"] = status }));
            DateOnly next = Later(date, Pick(1, 1, 1, 1, 2, 5));
            if (next == date)
                break;
            date = next;
            status = oneStatus ? status : Status();
        }

        if (Chance(0.5))
            Shuffle(days);
        return days;
    }

    private string Status() => Pick("closed", "closed", "closed", "newPatientsStopped", "newPatientsStopped", "open", "partlyOpen", "regularHoliday");

    private List<JsonObject> PriorClaims(bool fair, string kind, DateOnly occurredOn, DateOnly claimedOn)
    {
        List<JsonObject> entries = [];
        int count = Chance(fair ? 0.75 : 0.5) ? 0 : random.Next(1, 4);
        for (int i = 0; i < count; i++)
        {
            string outcome = Pick("payable", "incomplete", "referred", "notPayable");
            string? payment = outcome == "payable" || Chance(0.7) ? Pick("cyberAttack", "dataLeak") : null;
            DateOnly entryClaimed = Pick(
                claimedOn, Later(claimedOn, -1), Later(claimedOn, -30), Later(claimedOn, -365), Later(claimedOn, -366),
                YearStart(claimedOn), Later(YearStart(claimedOn), -1), Later(claimedOn, -random.Next(0, 1500)));
            DateOnly entryOccurred = Pick(entryClaimed, Later(entryClaimed, -random.Next(0, 500)), YearStart(entryClaimed), Later(YearStart(entryClaimed), -1));
            if (occurredOn <= entryClaimed && Chance(0.4))
            {
                // The same incident, or the same date in another guise.
                entryOccurred = occurredOn;
                payment = kind is "cyberAttack" or "dataLeak" && Chance(0.8) ? Pick(kind, kind, Other(kind)) : payment;
            }

            var entry = new JsonObject { ["claimedOn"] = NaiveJson.Iso(entryClaimed), ["occurredOn"] = NaiveJson.Iso(entryOccurred), ["outcome"] = outcome };
            Optional(entry, "payment", payment);
            entries.Add(Shuffled(entry));
        }

        return entries;
    }
}
