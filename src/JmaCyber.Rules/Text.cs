using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>One sentence or name in both languages, which always stand side by side.</summary>
/// <remarks>Immutable; neither side is ever blank. Equal when both sides are equal.</remarks>
public sealed record Text
{
    /// <summary>Sets both sides.</summary>
    /// <param name="ja">The Japanese side, not blank.</param>
    /// <param name="en">The English side, not blank.</param>
    /// <exception cref="ArgumentException">A side is blank.</exception>
    public Text(string ja, string en)
    {
        Ja = Guard.NotBlank(ja);
        En = Guard.NotBlank(en);
    }

    /// <summary>The Japanese side.</summary>
    public string Ja { get; }

    /// <summary>The English side.</summary>
    public string En { get; }

    /// <summary>The side in the language asked for.</summary>
    public string In(Language language) => language == Language.Ja ? Ja : En;

    /// <summary>The English side, whatever the culture.</summary>
    public override string ToString() => En;
}
