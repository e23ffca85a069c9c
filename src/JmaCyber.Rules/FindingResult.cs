namespace JmaCyber.Rules;

/// <summary>What a rule found about a claim.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum FindingResult
{
    /// <summary>The rule was not judged, because its facts are absent.</summary>
    NotJudged = 0,

    /// <summary>The rule is met.</summary>
    Met = 1,

    /// <summary>The rule refuses the claim.</summary>
    Failed = 2,

    /// <summary>No document that arrived meets the requirement.</summary>
    Missing = 3,

    /// <summary>Only the office can decide.</summary>
    Unclear = 4,

    /// <summary>A classification, amount or date rule took effect.</summary>
    Applied = 5,

    /// <summary>A note that decides nothing.</summary>
    Noted = 6,
}
