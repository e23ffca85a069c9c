using RulesEngine.Models;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>The register in Microsoft's RulesEngine: a workflow of expressions, compiled at the first call.</summary>
public static class RulesEnginePeer
{
    private const string Name = "register";

    private static readonly RulesEngine.RulesEngine Engine = new(
    [
        new Workflow
        {
            WorkflowName = Name,
            Rules = [.. PeerRules.All.Select(rule => new RulesEngine.Models.Rule { RuleName = rule.Name, Expression = rule.When })],
        },
    ]);

    public static Verdict Decide(Claim claim)
    {
        var one = new Case(claim);
        List<RuleResultTree> results = Engine.ExecuteAllRulesAsync(Name, new RuleParameter("one", one)).AsTask().GetAwaiter().GetResult();
        for (int i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                one.Find(PeerRules.All[i].Rule, PeerRules.All[i].Result);
            }
        }

        return one.Fold();
    }
}
