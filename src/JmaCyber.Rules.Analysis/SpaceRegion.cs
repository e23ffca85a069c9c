namespace JmaCyber.Rules.Analysis;

/// <summary>How much the claims of one region have in common.</summary>
public enum RegionDetail
{
    /// <summary>They change from the same outcome and amount to the same outcome and amount, or keep both and differ in another member.</summary>
    Amounts,

    /// <summary>They change from the same outcome to the same outcome, if only in the amount; or keep both and differ in another member.</summary>
    Outcomes,

    /// <summary>They change in outcome or amount; or keep both and differ in another member.</summary>
    Any,
}

/// <summary>Claims that two programs decide differently: the condition that they meet, and one of them.</summary>
public sealed class SpaceRegion
{
    internal SpaceRegion(Text condition, Claim witness, Decision before, Decision after, bool changesAnswer)
    {
        ChangesAnswer = changesAnswer;
        Condition = condition;
        Witness = witness;
        Before = before;
        After = after;
    }

    /// <summary>Which claims they are, as <c>cyber attack, 4 or more closure days; incident from 2027-06-01</c>.</summary>
    public Text Condition { get; }

    /// <summary>One of them.</summary>
    public Claim Witness { get; }

    /// <summary>How the first program decides it.</summary>
    public Decision Before { get; }

    /// <summary>How the second program decides it, differently.</summary>
    public Decision After { get; }

    /// <summary>Whether outcome or amount changes, for every claim of it; otherwise another member of the decision changes, and they stay.</summary>
    public bool ChangesAnswer { get; }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Condition.En;
}
