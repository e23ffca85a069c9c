using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>What one rule found about a claim.</summary>
/// <remarks>Equal by rule and result.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record Finding
{
    private static readonly Finding[][] All = Array.ConvertAll(
        Contents.ByPlace,
        rule => Array.ConvertAll(ContractName.All<FindingResult>(), name => new Finding(rule, ContractName.Parse<FindingResult>(name))));

    private Finding(Rule rule, FindingResult result)
    {
        Rule = rule;
        Result = result;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What it found; never <see cref="FindingResult.NotJudged"/>.</summary>
    public FindingResult Result { get; }

    /// <summary>The finding of a rule: there is one of each.</summary>
    internal static Finding Of(Rule rule, FindingResult result) => All[rule.Place][(int)result];
}
