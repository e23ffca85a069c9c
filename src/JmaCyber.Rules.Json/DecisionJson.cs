namespace JmaCyber.Rules.Json;

/// <summary>Decisions in the JSON contract, version 1.</summary>
public static class DecisionJson
{
    /// <summary>Writes a decision as one line, without its end: every member is there, null where it has no value.</summary>
    public static string Write(Decision decision) => ContractWriter.Line(DecisionWriter.ToDto(Guard.NotNull(decision)), ContractContext.Default.DecisionDto);

    /// <summary>Writes decisions as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Decision> decisions)
        => ContractWriter.Lines(output, Guard.NotNull(decisions), DecisionWriter.ToDto, ContractContext.Default.DecisionDto);
}
