using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>One sentence or name in both languages, which always stand side by side.</summary>
/// <remarks>Immutable, and safe to share between threads; neither side is blank. Equal when both sides are equal.</remarks>
public sealed record Text
{
    // A side is a string or, until somebody reads it, the pieces of one.
    private object ja;
    private object en;

    /// <summary>Sets both sides.</summary>
    /// <param name="ja">The Japanese side, not blank.</param>
    /// <param name="en">The English side, not blank.</param>
    /// <exception cref="ArgumentException">A side is blank.</exception>
    public Text(string ja, string en)
    {
        this.ja = Guard.NotBlank(ja);
        this.en = Guard.NotBlank(en);
    }

    /// <summary>Sets both sides, to be put together when they are read; as they stand in the code they are not blank.</summary>
    internal Text(Pieces ja, Pieces en)
    {
        this.ja = ja.All;
        this.en = en.All;
    }

    /// <summary>The Japanese side.</summary>
    public string Ja => Read(ref ja, Language.Ja);

    /// <summary>The English side.</summary>
    public string En => Read(ref en, Language.En);

    /// <summary>The side in the language asked for.</summary>
    public string In(Language language) => language == Language.Ja ? Ja : En;

    /// <inheritdoc/>
    public bool Equals(Text? other)
        => other is not null && string.Equals(Ja, other.Ja, StringComparison.Ordinal) && string.Equals(En, other.En, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Ja) * 31) + StringComparer.Ordinal.GetHashCode(En));

    /// <summary>The English side, whatever the culture.</summary>
    public override string ToString() => En;

    /// <summary>A text that lasts and is written again and again: put together now.</summary>
    internal static Text Whole(Pieces ja, Pieces en) => new(Pieces.Read(ja.All, Language.Ja), Pieces.Read(en.All, Language.En));

    /// <summary>What a side is put together from: a string, or an array of pieces.</summary>
    internal object PartsIn(Language language) => language == Language.Ja ? ja : en;

    // Looked at once: another thread may put the string there in the meantime, an equal one.
    private static string Read(ref object side, Language language)
    {
        object found = Volatile.Read(ref side);
        if (found is string whole)
        {
            return whole;
        }

        string joined = Pieces.Read((Piece[])found, language);
        Volatile.Write(ref side, joined);
        return joined;
    }
}
