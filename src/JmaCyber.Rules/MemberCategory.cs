namespace JmaCyber.Rules;

/// <summary>The membership category of the claimant (<c>member.a1</c>; MANUAL Q1-1).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum MemberCategory
{
    /// <summary>An A① member (A①会員).</summary>
    A1,

    /// <summary>Anyone else.</summary>
    Other,
}
