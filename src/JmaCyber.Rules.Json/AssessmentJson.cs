using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Assessments of partial claims in the JSON contract, version 1.</summary>
public static class AssessmentJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes assessments as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Assessment> assessments)
    {
        Guard.NotNull(output);
        foreach (Assessment assessment in Guard.NotNull(assessments))
        {
            Write(output, assessment);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes an assessment as one line, without its end.</summary>
    public static string Write(Assessment assessment)
    {
        using var stream = new MemoryStream();
        Write(stream, Guard.NotNull(assessment));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Stream output, Assessment assessment)
    {
        using var writer = new Utf8JsonWriter(output, Relaxed);
        Write(writer, assessment);
    }

    internal static void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("claim", assessment.Claim.Id.Value);
        writer.WriteBoolean("settled", assessment.IsSettled);
        Texts(writer, "outcomes", assessment.Outcomes.Select(ContractName.Of));
        if (assessment.Amount is { } amount)
        {
            writer.WriteStartObject("amount");
            writer.WriteNumber("min", amount.Min.Amount);
            writer.WriteNumber("max", amount.Max.Amount);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("amount");
        }

        Texts(writer, "reasons", assessment.Reasons.Select(rule => rule.Id));
        Texts(writer, "missing", assessment.Missing.Select(rule => rule.Id));
        writer.WriteStartArray("next");
        foreach (Question question in assessment.Next)
        {
            Write(writer, question);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Path);
        Texts(writer, "rules", question.Rules.Select(rule => rule.Id));
        writer.WriteString("ja", question.Text.Ja);
        writer.WriteString("en", question.Text.En);
        if (question.Choices is { } choices)
        {
            writer.WriteStartArray("answers");
            foreach (AnswerChoice choice in choices)
            {
                writer.WriteStartObject();
                writer.WriteString("value", choice.Value);
                writer.WriteString("ja", choice.Text.Ja);
                writer.WriteString("en", choice.Text.En);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("answers");
        }

        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
