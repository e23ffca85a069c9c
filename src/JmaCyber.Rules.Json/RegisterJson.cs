using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>The register in the JSON contract, version 1.</summary>
public static class RegisterJson
{
    /// <summary>Writes rules as one JSON array in UTF-8, a rule a line.</summary>
    public static string Write(IEnumerable<Rule> rules)
        => $"[\n{string.Join(",\n", Guard.NotNull(rules).Select(rule => ContractWriter.Line(ToDto(rule), ContractContext.Default.RuleDto)))}\n]";

    private static RuleDto ToDto(Rule rule) => new()
    {
        Id = rule.Id,
        Section = rule.Section,
        Title = ToDto(rule.Title),
        Statement = ToDto(rule.Statement),
        Sources = rule.Sources.Select(source => source.ToString()).ToArray(),
    };

    private static TextDto ToDto(Text text) => new() { Ja = text.Ja, En = text.En };
}
