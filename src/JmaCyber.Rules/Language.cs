namespace JmaCyber.Rules;

/// <summary>A language in which the package writes for people.</summary>
/// <remarks>The default is <see cref="En"/>. No text depends on the culture of the machine.</remarks>
public enum Language
{
    /// <summary>English.</summary>
    En = 0,

    /// <summary>Japanese (日本語).</summary>
    Ja = 1,
}
