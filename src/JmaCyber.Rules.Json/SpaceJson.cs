using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Comparisons and certificates over the decision space in the JSON contract, version 1.</summary>
public static class SpaceJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes each region with its witness and both decisions, then the summary, as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, SpaceComparison comparison)
    {
        foreach (SpaceRegion region in Guard.NotNull(comparison).Regions)
        {
            Line(output, writer =>
            {
                writer.WriteStartObject("region");
                Both(writer, region.Condition);
                writer.WriteEndObject();
                Raw(writer, "witness", ClaimJson.Write(region.Witness));
                Raw(writer, "before", DecisionJson.Write(region.Before));
                Raw(writer, "after", DecisionJson.Write(region.After));
            });
        }

        Line(output, writer =>
        {
            writer.WriteStartObject("summary");
            writer.WriteNumber("cells", comparison.Cells);
            writer.WriteNumber("regions", comparison.Regions.Count);
            writer.WriteEndObject();
        });
    }

    /// <summary>Writes a certificate over several lines, without the end of the last.</summary>
    public static string Write(Certificate certificate)
    {
        using var stream = new MemoryStream();
        Guard.NotNull(certificate);
        Object(stream, Indented, writer =>
        {
            writer.WriteStartObject("program");
            writer.WriteString("name", certificate.Program.Name);
            writer.WriteString("fingerprint", certificate.Program.Fingerprint);
            writer.WriteEndObject();
            writer.WriteBoolean("holds", certificate.Holds);
            writer.WriteNumber("cells", certificate.Cells);
            Items(writer, "outcomes", certificate.Outcomes, one =>
            {
                writer.WriteString("outcome", ContractName.Of(one.Outcome));
                writer.WriteNumber("cells", one.Cells);
            });
            Items(writer, "properties", certificate.Properties, one =>
            {
                writer.WriteString("id", one.Id);
                Both(writer, one.Text);
                writer.WriteBoolean("holds", one.Holds);
                writer.WriteNumber("count", one.Count);
                Against(writer, one.Against);
                Witness(writer, one.Witness);
            });
            Items(writer, "rules", certificate.Rules, one =>
            {
                writer.WriteString("rule", one.Rule.Id);
                writer.WriteNumber("cells", one.Cells);
                writer.WriteNumber("alone", one.Alone);
                Witness(writer, one.Witness);
            });
            writer.WriteStartArray("decideNowhere");
            foreach (Rule rule in certificate.Idle)
            {
                writer.WriteStringValue(rule.Id);
            }

            writer.WriteEndArray();
        });
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Line(Stream output, Action<Utf8JsonWriter> members)
    {
        Object(output, Relaxed, members);
        output.WriteByte((byte)'\n');
    }

    private static void Object(Stream output, JsonWriterOptions options, Action<Utf8JsonWriter> members)
    {
        using var writer = new Utf8JsonWriter(Guard.NotNull(output), options);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    }

    private static void Items<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Both(Utf8JsonWriter writer, Text text)
    {
        writer.WriteString("ja", text.Ja);
        writer.WriteString("en", text.En);
    }

    private static void Against(Utf8JsonWriter writer, Text? against)
    {
        if (against is null)
        {
            writer.WriteNull("against");
            return;
        }

        writer.WriteStartObject("against");
        Both(writer, against);
        writer.WriteEndObject();
    }

    private static void Witness(Utf8JsonWriter writer, Claim? witness)
    {
        if (witness is null)
        {
            writer.WriteNull("witness");
        }
        else
        {
            Raw(writer, "witness", ClaimJson.Write(witness));
        }
    }

    private static void Raw(Utf8JsonWriter writer, string name, string json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json, skipInputValidation: true);
    }
}
