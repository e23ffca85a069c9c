namespace JmaCyber.Rules.Guidance;

/// <summary>What a person can tell when something is wrong; any of them together.</summary>
/// <remarks>The default is <see cref="None"/>.</remarks>
[Flags]
public enum Signs
{
    /// <summary>Nothing is noticed.</summary>
    None = 0,

    /// <summary>A cyber attack is suspected.</summary>
    Suspicion = 1,

    /// <summary>A warning in the browser names a number to call: a support scam (NOTICE).</summary>
    SupportScam = 2,

    /// <summary>A system that care depends on has stopped, from whatever cause.</summary>
    SystemStopped = 4,

    /// <summary>Data has leaked, or may have, from whatever cause.</summary>
    DataLeaked = 8,

    /// <summary>The person cannot tell what it is.</summary>
    Unsure = 16,
}
