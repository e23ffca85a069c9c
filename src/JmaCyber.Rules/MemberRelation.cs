namespace JmaCyber.Rules;

/// <summary>What the member is to the facility, as declared at the claim (<c>facility.relation</c>; MANUAL 2-3).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum MemberRelation
{
    /// <summary>The member neither opens nor manages it.</summary>
    None,

    /// <summary>The member opens it (開設).</summary>
    Opens,

    /// <summary>The member manages it (管理).</summary>
    Manages,

    /// <summary>The member opens and manages it.</summary>
    OpensAndManages,
}
