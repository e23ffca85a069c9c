using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Why a decision is as it is. Texts are written when somebody asks, from the evidence that the decision keeps.</summary>
public static class ExplainingExtensions
{
    /// <summary>Every rule judged, in register order, with its sentence and, where something stands in the way, its remedy.</summary>
    public static IReadOnlyList<ExplainedFinding> Explain(this Decision decision)
    {
        ClaimFacts facts = Guard.NotNull(decision).Facts;
        bool isHopeless = IsHopeless(facts, decision.Findings);
        var explained = new List<ExplainedFinding>(decision.Findings.Count);
        foreach (Finding finding in decision.Findings)
        {
            explained.Add(new ExplainedFinding(finding, Sentence(finding, facts), RemedyOf(finding, facts, isHopeless)));
        }

        return new ValueList<ExplainedFinding>(explained);
    }

    /// <summary>What a rule found about a claim.</summary>
    internal static Text Sentence(Finding finding, in ClaimFacts facts) => Contents.RoomByPlace[finding.Rule.Place].Explain(facts, finding.Result);

    /// <summary>What helps against a finding.</summary>
    internal static Remedy? RemedyOf(Finding finding, in ClaimFacts facts, bool isHopeless)
        => RemedyOf(finding.Rule, facts, finding.Result) is { } remedy
            ? isHopeless && remedy.Kind != RemedyKind.None ? Remedies.Nothing : remedy
            : null;

    /// <summary>Whether something refuses for good: what mends anything else is no use then.</summary>
    internal static bool IsHopeless(in ClaimFacts facts, Findings findings)
    {
        foreach (Rule rule in findings.With(FindingResult.Failed))
        {
            if (RemedyOf(rule, facts, FindingResult.Failed) is { Kind: RemedyKind.None })
            {
                return true;
            }
        }

        return false;
    }

    private static Remedy? RemedyOf(Rule rule, in ClaimFacts facts, FindingResult result)
    {
        if (result is not (FindingResult.Failed or FindingResult.Missing or FindingResult.Unclear))
        {
            return null;
        }

        return Contents.RoomByPlace[rule.Place] switch
        {
            IRequirement requirement => Remedies.Provide(requirement.Paper(facts), requirement.Advice),
            IObstacle obstacle => obstacle.Remedy(facts, result),
            var other => throw new InvalidOperationException($"{other.Id} found {result}, which it cannot"),
        };
    }
}
