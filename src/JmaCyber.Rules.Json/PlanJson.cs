using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Utility;
using NodaTime.Text;

namespace JmaCyber.Rules.Json;

/// <summary>Plans of claims in the JSON contract, version 1.</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes plans as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<ClaimPlan> plans)
    {
        Guard.NotNull(output);
        foreach (ClaimPlan plan in Guard.NotNull(plans))
        {
            Write(output, plan);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes a plan as one line, without its end.</summary>
    public static string Write(ClaimPlan plan)
    {
        using var stream = new MemoryStream();
        Write(stream, Guard.NotNull(plan));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Stream output, ClaimPlan plan)
    {
        using var writer = new Utf8JsonWriter(output, Relaxed);
        writer.WriteStartObject();
        writer.WriteString("facility", plan.Facility.Id.Value);
        writer.WriteNumber("total", plan.Total.Amount);
        writer.WriteStartArray("steps");
        foreach (PlanStep step in plan.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("claim", step.Claim.Id.Value);
            writer.WriteString("fileOn", LocalDatePattern.Iso.Format(step.FileOn));
            writer.WriteNumber("programYear", step.ProgramYear.Year);
            writer.WriteNumber("amount", step.Amount.Amount);
            Rules(writer, "missing", step.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("leftOut");
        foreach (LeftOutClaim one in plan.LeftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("claim", one.Claim.Id.Value);
            writer.WriteString("outcome", ContractName.Of(one.Outcome));
            Rules(writer, "reasons", one.Reasons);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Rules(Utf8JsonWriter writer, string name, RuleSet rules)
    {
        writer.WriteStartArray(name);
        foreach (Rule rule in rules)
        {
            writer.WriteStringValue(rule.Id);
        }

        writer.WriteEndArray();
    }
}
