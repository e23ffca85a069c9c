namespace JmaCyber.Rules.Analysis;

/// <summary>The facts of a claim that can matter, in the order in which a conversation comes to them; no other member of a claim ever matters.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum ClaimFact
{
    /// <summary>What happened.</summary>
    IncidentKind,

    /// <summary>The day on which the harm set in.</summary>
    OccurredOn,

    /// <summary>The membership category.</summary>
    Category,

    /// <summary>What the member is to the facility.</summary>
    Relation,

    /// <summary>The first day of the membership.</summary>
    From,

    /// <summary>The day on which the membership ends.</summary>
    Until,

    /// <summary>Whether insider crime caused it.</summary>
    InsiderCrime,

    /// <summary>How the facility ran on the days after an attack.</summary>
    Operations,

    /// <summary>The kind of facility.</summary>
    FacilityKind,

    /// <summary>The facility's earlier claims.</summary>
    PriorClaims,

    /// <summary>The day on which the claim reached the office, or is to.</summary>
    ClaimedOn,

    /// <summary>What has arrived so far.</summary>
    Documents,
}
