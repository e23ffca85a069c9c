using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A rule of the register, in one room: what it states and where that is written, what it finds of a claim, and in which words.</summary>
/// <remarks>Rooms are structs without state: they are visited as type arguments, which costs nothing. A room sees facts, never another room.</remarks>
internal interface IStatement
{
    /// <summary>The section of the register, from 1.</summary>
    int Section { get; }

    /// <summary>The id, as <c>limit.annual</c>.</summary>
    string Id { get; }

    /// <summary>A name of a few words.</summary>
    Text Title { get; }

    /// <summary>Where it is written, citations separated by semicolons.</summary>
    string Sources { get; }

    /// <summary>What it states under a program, whose amounts and dates it names.</summary>
    Text Statement(SupportProgram program);
}

/// <summary>A rule that a decision can find.</summary>
internal interface IRule : IStatement
{
    /// <summary>What it found about a claim, in a sentence that says no more than the finding.</summary>
    Text Explain(in ClaimFacts facts, FindingResult result);
}

/// <summary>A rule that is judged of every claim, whatever the others find.</summary>
internal interface IGround : IRule
{
    FindingResult Judge(in ClaimFacts facts);
}

/// <summary>A rule that can stand in the way: what fails or is unclear has a remedy.</summary>
internal interface IObstacle : IGround
{
    Remedy Remedy(in ClaimFacts facts, FindingResult result);
}

/// <summary>Something that must be handed in, where the version requires it; the first document that meets it counts.</summary>
internal interface IRequirement : IRule
{
    /// <summary>Whether it is asked for a claim like this, in a version that requires it.</summary>
    bool Applies(in ClaimFacts facts);

    /// <summary>The first arrival of a document that meets it, or null.</summary>
    Day? MetOn(in ClaimFacts facts);

    /// <summary>The paper that meets it, as somebody who has to get it would call it.</summary>
    Text Paper(in ClaimFacts facts);

    /// <summary>What else helps to get it; null where there is nothing to say.</summary>
    Text? Advice { get; }
}

/// <summary>An item of the amount of a claim that is, or once complete would be, paid.</summary>
internal interface IAmount : IRule
{
    /// <summary>The item's amount; 0 where the item does not arise.</summary>
    Yen Of(in ClaimFacts facts);

    /// <summary>The closure days paid, after the cap, where the amount is per day; otherwise null.</summary>
    int? DaysPaid(in ClaimFacts facts);
}

/// <summary>A rule about when the money of a payable claim comes.</summary>
internal interface IPayoutRule : IRule
{
    FindingResult Judge(Payout payout);
}
