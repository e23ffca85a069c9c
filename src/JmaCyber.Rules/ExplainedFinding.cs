namespace JmaCyber.Rules;

/// <summary>A finding with its sentence, which carries the claim's own dates, counts and amounts, and with its remedy.</summary>
/// <remarks>Equal by content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record ExplainedFinding
{
    internal ExplainedFinding(Finding finding, Text sentence, Remedy? remedy)
    {
        Finding = finding;
        Sentence = sentence;
        Remedy = remedy;
    }

    /// <summary>The rule and what it found.</summary>
    public Finding Finding { get; }

    /// <summary>What it found about this claim; it says no more than the finding.</summary>
    public Text Sentence { get; }

    /// <summary>What helps; only for findings that failed, are missing or are unclear, otherwise null.</summary>
    public Remedy? Remedy { get; }
}
