using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace JmaCyber.Rules.Benchmarks.Peers;

/// <summary>The register in NRules: a Rete network, compiled once; a session is a working memory.</summary>
public static class NRulesPeer
{
    private static readonly ISessionFactory Factory = new RuleCompiler().Compile(PeerRules.All.Select(Definition));

    /// <summary>A session for one claim.</summary>
    public static Verdict Decide(Claim claim)
    {
        var one = new Case(claim);
        ISession session = Factory.CreateSession();
        session.Insert(one);
        session.Fire();
        return one.Fold();
    }

    /// <summary>A session for many claims.</summary>
    public static Verdict[] Decide(Claim[] claims)
    {
        Case[] cases = Array.ConvertAll(claims, claim => new Case(claim));
        ISession session = Factory.CreateSession();
        session.InsertAll(cases);
        session.Fire();
        return Array.ConvertAll(cases, one => one.Fold());
    }

    private static IRuleDefinition Definition(PeerRule rule)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Name);
        ParameterExpression one = Expression.Parameter(typeof(Case), "one");
        builder.LeftHandSide().Pattern(typeof(Case), "one")
            .Condition(DynamicExpressionParser.ParseLambda(new ParsingConfig(), createParameterCtor: false, [one], typeof(bool), rule.When));
        (Found found, FindingResult result) = (rule.Rule, rule.Result);
        Expression<Action<IContext, Case>> action = (_, one) => one.Find(found, result);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }
}
