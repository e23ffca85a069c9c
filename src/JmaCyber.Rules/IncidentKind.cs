namespace JmaCyber.Rules;

/// <summary>What happened (section 2 of the register).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum IncidentKind
{
    /// <summary>Harm by a cyber attack (MANUAL 2-3(1)①).</summary>
    CyberAttack,

    /// <summary>A leak of personal data not caused by an attack (MANUAL 2-3(1)②, Q4-8).</summary>
    DataLeak,

    /// <summary>A suspicious or spam message alone, or a blocked attempt (MANUAL Q4-7).</summary>
    SuspiciousMessage,

    /// <summary>It is unclear whether it was an attack (MANUAL Q4-6).</summary>
    Undetermined,
}

/// <summary>What follows from the kind of an incident alone: a kind that is not told here breaks the build.</summary>
internal static class IncidentKinds
{
    /// <summary>The payment that an incident of a kind can lead to, or null when it leads to none (section 2 of the register).</summary>
    public static PaymentKind? PaymentFor(IncidentKind kind) => kind switch
    {
        IncidentKind.CyberAttack => PaymentKind.CyberAttack,
        IncidentKind.DataLeak => PaymentKind.DataLeak,
        IncidentKind.SuspiciousMessage => null,
        IncidentKind.Undetermined => null,
    };
}

/// <summary>Whether insider crime caused the incident (<c>incident.insider-crime</c>; MANUAL 2-3(1)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum InsiderCrime
{
    /// <summary>No sign of it.</summary>
    None,

    /// <summary>It is established.</summary>
    Confirmed,

    /// <summary>It is being investigated; until then only the office can decide.</summary>
    UnderInvestigation,
}

/// <summary>The known kinds of attack (MANUAL Q4-6). None of them changes a decision.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum AttackKind
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary>Malware infection, as by an opened attachment.</summary>
    MalwareInfection,

    /// <summary>Unauthorized access, as a defaced site.</summary>
    UnauthorizedAccess,

    /// <summary>A system unavailable through malware.</summary>
    SystemUnavailable,
}
