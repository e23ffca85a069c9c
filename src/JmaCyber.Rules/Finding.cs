namespace JmaCyber.Rules;

/// <summary>What one rule found about a claim.</summary>
/// <remarks>Equal by rule and result.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Finding
{
    internal Finding(Rule rule, FindingResult result)
    {
        Rule = rule;
        Result = result;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What it found; never <see cref="FindingResult.NotJudged"/>.</summary>
    public FindingResult Result { get; }
}
