using JmaCyber.Rules.Json.Schemas;
using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules.Json;

/// <summary>The JSON Schemas (draft 2020-12) of the contract, version 1.</summary>
/// <remarks>
/// A schema describes one object. What no schema can say stands in the contract: comparisons of dates with each other, ids that are unique in a file,
/// the order of versions, days that do not exist (but to a validator that asserts formats), members that stand twice. A schema also takes what readers
/// refuse in two places: it counts the length of an id in characters, not in UTF-16 units, and knows the format characters of the first plane only; and a
/// whole number may have a point or an exponent (<c>1e5</c>), where readers want digits.
/// Members are described in both languages: in English in <c>description</c>, in Japanese in <c>$comment</c>.
/// </remarks>
public static class ContractSchema
{
    /// <summary>The schema of a claim.</summary>
    public static string Claim => SchemaText.Describe(Read("claim.schema.json"), ClaimMembers.All);

    /// <summary>The schema of a partial claim: only the id has to be there, and four dates may be a month or a year.</summary>
    public static string Partial => SchemaText.Describe(Read("partial.schema.json"), ClaimMembers.OfPartial);

    /// <summary>The schema of a decision, explanations included.</summary>
    public static string Decision => SchemaText.Describe(Read("decision.schema.json"), DecisionMembers.All);

    /// <summary>The schema of a program; its requirements are those of the register.</summary>
    public static string Program => SchemaText.Describe(
        Read("program.schema.json").Replace(
            "\"(requirements)\"",
            string.Join(", ", Register.Findings.Where(Contents.IsRequirement).Select(rule => $"\"{rule.Id}\""))),
        ProgramWords.All);

    private static string Read(string name)
    {
        using Stream stream = typeof(ContractSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
