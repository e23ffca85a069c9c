using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>From a partial claim to what the contract writes: known facts in the contract's order, a null where there is none.</summary>
internal static class PartialClaimWriter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(PartialClaim claim)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            Write(writer, claim);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Write(Utf8JsonWriter writer, PartialClaim claim)
    {
        PartialFacts facts = claim.Facts;
        writer.WriteStartObject();
        writer.WriteString("id", claim.Id.Value);
        Group(writer, "facility", facts.FacilityId is not null || facts.FacilityKind is not null, () =>
        {
            Value(writer, "id", facts.FacilityId);
            Value(writer, "kind", Name(facts.FacilityKind));
        });
        bool isMember = facts.Category is not null || facts.From.IsKnown || facts.Until.IsKnown || facts.ProcedurePending.IsKnown || facts.Relation is not null;
        Group(writer, "member", isMember, () =>
        {
            Value(writer, "category", Name(facts.Category));
            Fact(writer, "from", facts.From, date => writer.WriteStringValue(date.ToString()));
            Fact(writer, "until", facts.Until, date => writer.WriteStringValue(date.ToString()));
            Fact(writer, "procedurePending", facts.ProcedurePending, isPending => writer.WriteBooleanValue(isPending!.Value));
            Value(writer, "relation", Name(facts.Relation));
        });
        bool isIncident = facts.IncidentKind is not null || facts.OccurredOn is not null || facts.InsiderCrime.IsKnown || facts.Attack.IsKnown
            || facts.PersonalDataLeaked.IsKnown || facts.Operations.IsKnown;
        Group(writer, "incident", isIncident, () =>
        {
            Value(writer, "kind", Name(facts.IncidentKind));
            Value(writer, "occurredOn", facts.OccurredOn?.ToString());
            Fact(writer, "insiderCrime", facts.InsiderCrime, value => writer.WriteStringValue(Name(value)));
            Fact(writer, "attack", facts.Attack, value => writer.WriteStringValue(Name(value)));
            Fact(writer, "personalDataLeaked", facts.PersonalDataLeaked, value => writer.WriteBooleanValue(value!.Value));
            Fact(writer, "operations", facts.Operations, days => List(writer, days, Operation));
        });
        Fact(writer, "documents", facts.Documents, documents => List(writer, documents, Document));
        Value(writer, "claimedOn", facts.ClaimedOn?.ToString());
        Fact(writer, "priorClaims", facts.PriorClaims, priors => List(writer, priors, Prior));
        writer.WriteEndObject();
    }

    private static void Operation(Utf8JsonWriter writer, OperationDay day)
    {
        Value(writer, "date", Date(day.Date));
        Value(writer, "status", ContractName.Of(day.Status));
    }

    private static void Document(Utf8JsonWriter writer, PartialDocument partial)
    {
        Document document = partial.Document;
        Value(writer, "kind", ContractName.Of(document.Kind));
        document.Switch(
            _ => { },
            report => Value(writer, "evidence", ContractName.Of(report.Evidence)),
            _ => { },
            certificate => Value(writer, "issuer", ContractName.Of(certificate.Issuer)),
            report =>
            {
                writer.WriteBoolean("recurrencePrevention", report.RecurrencePrevention);
                writer.WriteBoolean("individualsNotified", report.IndividualsNotified);
            });
        Value(writer, "receivedOn", partial.ReceivedOn is { } day ? Date(day) : null);
    }

    private static void Prior(Utf8JsonWriter writer, PriorClaim prior)
    {
        Value(writer, "claimedOn", Date(prior.ClaimedOn));
        Value(writer, "occurredOn", Date(prior.OccurredOn));
        Value(writer, "payment", Name(prior.Payment));
        Value(writer, "outcome", ContractName.Of(prior.Outcome));
    }

    private static void Group(Utf8JsonWriter writer, string name, bool isThere, Action members)
    {
        if (isThere)
        {
            writer.WriteStartObject(name);
            members();
            writer.WriteEndObject();
        }
    }

    private static void Value(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Fact<T>(Utf8JsonWriter writer, string name, Known<T?> fact, Action<T> write)
    {
        if (fact is { IsKnown: true, Value: { } value })
        {
            writer.WritePropertyName(name);
            write(value);
        }
        else if (fact.IsKnown)
        {
            writer.WriteNull(name);
        }
    }

    private static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartArray();
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string? Name<T>(T? value)
        where T : struct, Enum
        => value is { } known ? ContractName.Of(known) : null;

    private static string Date(LocalDate date) => DateFault.Iso(date);
}
