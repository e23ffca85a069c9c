#pragma warning disable MA0006 // JSON words are compared with ==, which is ordinal and reads like the register.

using System.Text.Json.Nodes;

namespace JmaCyber.Rules.Tests.Oracle;

/// <content>Dates, documents and the ways in which an optional member may be left out.</content>
internal sealed partial class LedgerGenerator
{
    private static readonly DateOnly[] Edges = Dates(
        "2022-05-31", "2022-06-01", "2022-06-02", "2022-06-01", "2023-05-31", "2023-06-01", "2023-06-02", "2023-05-30",
        "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-15", "2024-03-16", "2024-05-31", "2024-06-01",
        "2024-12-15", "2024-12-16", "2024-12-31", "2025-01-01", "2025-04-15", "2025-04-16", "2025-05-31", "2025-06-01",
        "2025-09-30", "2026-01-31", "2026-02-28", "2026-03-01", "2026-04-16", "2026-05-31", "2026-06-01", "2026-12-16");

    private static readonly DateOnly[] Far = Dates(
        "1900-01-01", "1989-01-08", "1999-12-31", "2000-02-29", "2021-12-31", "2022-01-01", "2027-11-30", "2027-12-15",
        "2027-12-16", "2028-02-29", "2044-09-01", "2074-08-31", "2088-02-29", "2092-02-29", "2096-03-16", "2099-11-15", "2099-11-30",
        "2099-12-01", "2100-02-28", "2199-05-31", "2199-12-31");

    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>From this day on a report to the JMA alone does.</summary>
    private static readonly DateOnly JmaRevision = new(2023, 6, 1);

    private static DateOnly[] Dates(params string[] texts) => texts.Select(NaiveJson.Date).ToArray();

    private DateOnly OccurredOn(bool fair)
    {
        double roll = random.NextDouble();
        if (roll < 0.45)
            return Pick(Edges);
        if (roll < (fair ? 0.48 : 0.58))
            return Pick(Far);
        return new DateOnly(2022, 6, 1).AddDays(random.Next(fair ? 0 : -150, 365 * 5));
    }

    private DateOnly ClaimedOn(DateOnly occurredOn)
    {
        DateOnly yearEnd = YearStart(occurredOn).Year < 2199 ? YearStart(occurredOn).AddYears(1).AddDays(-1) : LastDay;
        return Pick(occurredOn, Later(occurredOn, 1), Later(occurredOn, random.Next(0, 60)), Later(occurredOn, random.Next(0, 60)),
            Later(occurredOn, random.Next(0, 400)), yearEnd, Later(yearEnd, 1), Later(occurredOn, 366), Later(yearEnd, 370));
    }

    /// <summary>1 June of the program year of a date.</summary>
    private static DateOnly YearStart(DateOnly date) =>
        date < new DateOnly(1900, 6, 1) ? FirstDay : new DateOnly(date.Month >= 6 ? date.Year : date.Year - 1, 6, 1);

    /// <summary>So many days later or earlier, within the years 1900 to 2199.</summary>
    private static DateOnly Later(DateOnly date, int days)
    {
        DateOnly moved = date.AddDays(days);
        return moved < FirstDay ? FirstDay : moved > LastDay ? LastDay : moved;
    }

    private List<JsonObject> Documents(bool fair, string kind, DateOnly occurredOn, DateOnly claimedOn)
    {
        List<JsonObject> documents = [];
        if (occurredOn > LastReceipt)
            return documents;

        if (fair)
        {
            // All that is needed, but for a slip.
            string[] needed = kind switch
            {
                "cyberAttack" => ["applicationForm", Pick("mhlwReport", "mhlwReport", "jmaReport"), "closureCertificate"],
                "dataLeak" => ["applicationForm", "ppcReport"],
                _ => [],
            };
            bool slip = Chance(0.3);
            int slipAt = random.Next(3);
            for (int i = 0; i < needed.Length; i++)
            {
                if (!slip || i != slipAt)
                    documents.Add(Document(needed[i], true, occurredOn, claimedOn));
            }
        }

        if (kind == "cyberAttack" && occurredOn < JmaRevision && Chance(0.35))
            ReportToJma(documents, occurredOn);

        int extra = fair ? (Chance(0.7) ? 0 : random.Next(1, 3)) : random.Next(0, 6);
        for (int i = 0; i < extra && documents.Count < 5; i++)
        {
            string[] all = ["applicationForm", "mhlwReport", "jmaReport", "closureCertificate", "ppcReport"];
            string next = documents.Count > 0 && Chance(0.25) ? NaiveJson.Text(documents[^1], "kind") : Pick(all);
            documents.Add(Document(next, false, occurredOn, claimedOn));
        }

        Shuffle(documents);
        return documents.ConvertAll(Shuffled);
    }

    // One to three reports to the JMA, before and after the day from which on they count, mostly in the place of the one to the MHLW.
    private void ReportToJma(List<JsonObject> documents, DateOnly occurredOn)
    {
        if (Chance(0.8))
            documents.RemoveAll(one => NaiveJson.Text(one, "kind") == "mhlwReport");
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            JsonObject report = Document("jmaReport", true, occurredOn, occurredOn);
            DateOnly received = Later(JmaRevision, Pick(-60, -2, -1, 0, 1, 15, 60));
            report["receivedOn"] = NaiveJson.Iso(received < occurredOn ? occurredOn : received);
            documents.Add(report);
        }
    }

    private JsonObject Document(string kind, bool good, DateOnly occurredOn, DateOnly claimedOn)
    {
        var document = new JsonObject { ["kind"] = kind, ["receivedOn"] = NaiveJson.Iso(ReceivedOn(occurredOn, claimedOn)) };
        if (kind == "mhlwReport")
            document["evidence"] = Pick("writtenReport", "telephoneForm", "emailPrintout");
        else
            Optional(document, "evidence", null);
        if (kind == "closureCertificate")
            document["issuer"] = Pick("prefecturalAssociation", "localAssociation");
        else
            Optional(document, "issuer", null);
        if (kind == "ppcReport")
        {
            OptionalFlag(document, "recurrencePrevention", Chance(good ? 0.85 : 0.5));
            OptionalFlag(document, "individualsNotified", Chance(good ? 0.85 : 0.5));
        }
        else
        {
            Optional(document, "recurrencePrevention", null);
            Optional(document, "individualsNotified", null);
        }

        return document;
    }

    private DateOnly ReceivedOn(DateOnly occurredOn, DateOnly claimedOn)
    {
        DateOnly near = Later(claimedOn, random.Next(-20, 60));
        DateOnly end = new DateOnly(near.Year, near.Month, 1).AddMonths(1).AddDays(-1);
        DateOnly date = Pick(occurredOn, claimedOn, near, near, new DateOnly(near.Year, near.Month, 15), new DateOnly(near.Year, near.Month, 16), end,
            new DateOnly(near.Year, near.Month, 1), Chance(0.1) ? Pick(Far) : near);
        if (date < occurredOn)
            date = occurredOn;
        return date > LastReceipt ? LastReceipt : date;
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];

    private void Shuffle<T>(List<T> list)
    {
        for (int i = list.Count - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Now and then the members in another order: JSON has none.</summary>
    private JsonObject Shuffled(JsonObject value)
    {
        if (Chance(0.85))
            return value;
        List<KeyValuePair<string, JsonNode?>> members = [.. value];
        Shuffle(members);
        var result = new JsonObject();
        foreach ((string name, JsonNode? node) in members)
            result[name] = node?.DeepClone();
        return result;
    }

    /// <summary>No value is absent or null.</summary>
    private void Optional(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
        else if (Chance(0.15))
            target[name] = null;
    }

    /// <summary>The default is absent, null or written out.</summary>
    private void OptionalDefault(JsonObject target, string name, string value, string byDefault)
    {
        if (value != byDefault || Chance(0.4))
            target[name] = value;
        else
            Optional(target, name, null);
    }

    private void OptionalFlag(JsonObject target, string name, bool value)
    {
        if (value || Chance(0.4))
            target[name] = value;
        else
            Optional(target, name, null);
    }

    /// <summary>An empty array is absent, null or written out.</summary>
    private void MaybeEmpty(JsonObject target, string name, List<JsonObject> items)
    {
        if (items.Count == 0 && Chance(0.6))
        {
            Optional(target, name, null);
            return;
        }

        var array = new JsonArray();
        foreach (JsonObject item in items)
            array.Add((JsonNode)item);
        target[name] = array;
    }
}
