using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>One step of the first response: whom to turn to, how, in which case, why, and where that is written.</summary>
/// <remarks>Immutable; equal by content. Only <see cref="FirstResponse"/> makes them.</remarks>
public sealed record ResponseStep
{
    internal ResponseStep(Rule rule, Text whom, Text contact, Text? condition, CitedText why)
    {
        Rule = rule;
        Whom = whom;
        Contact = contact;
        Condition = condition;
        Why = why;
        Sources = new ValueList<Source>(rule.Sources.Concat(why.Sources).Distinct());
    }

    internal ResponseStep(Rule rule, Desk desk, Text? condition, CitedText why)
        : this(rule, desk.Name, desk.Contact.Text, condition, why)
    {
        Desk = desk;
        Sources = new ValueList<Source>(rule.Sources.Concat(why.Sources).Concat(desk.Sources).Distinct());
    }

    /// <summary>The rule of section 11 of the register that asks for the step.</summary>
    public Rule Rule { get; }

    /// <summary>Whom to turn to.</summary>
    public Text Whom { get; }

    /// <summary>Number and addresses in one line; where the documents give none, where to find them.</summary>
    public Text Contact { get; }

    /// <summary>The desk, with its hours, what to have at hand and who may call; null where it is none of the scheme's.</summary>
    public Desk? Desk { get; }

    /// <summary>The case in which the step is to be taken; null when it is to be taken in any case.</summary>
    public Text? Condition { get; }

    /// <summary>Why.</summary>
    public CitedText Why { get; }

    /// <summary>What the rule, the reason and the number rest on, each once; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Rule, whom and how, in English, whatever the culture.</summary>
    public override string ToString() => $"{Rule}: {Whom.En}, {Contact.En}";
}
