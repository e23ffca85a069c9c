using JmaCyber.Rules.Judging;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Walks through rooms of the register (<see cref="Contents"/>): one step for each kind of room.</summary>
internal interface IStatementVisitor
{
    void Statement<TRule>()
        where TRule : struct, IStatement;
}

/// <summary>Walks through the rules that are judged of every claim.</summary>
internal interface IGroundVisitor : IStatementVisitor
{
    void Ground<TRule>(in ClaimFacts facts)
        where TRule : struct, IGround;
}

/// <summary>Walks through what a version may require.</summary>
internal interface IRequirementVisitor
{
    void Requirement<TRule>(in ClaimFacts facts)
        where TRule : struct, IRequirement;
}

/// <summary>Walks through the items of an amount.</summary>
internal interface IAmountVisitor
{
    void Amount<TRule>(in ClaimFacts facts)
        where TRule : struct, IAmount;
}

/// <summary>Walks through the rules about when the money comes.</summary>
internal interface IPayoutVisitor : IStatementVisitor
{
    void Payout<TRule>()
        where TRule : struct, IPayoutRule;
}
