namespace JmaCyber.Rules.Guidance;

/// <summary>A statement for people in both languages, and where it is written.</summary>
/// <remarks>Immutable; there is always a source. Equal when text and sources are, in order.</remarks>
public sealed record CitedText
{
    /// <summary>Sets a text beside its sources.</summary>
    /// <param name="ja">The Japanese side, in our own words.</param>
    /// <param name="en">The English side.</param>
    /// <param name="sources">The citations, separated by semicolons.</param>
    internal CitedText(string ja, string en, string sources)
    {
        Text = new Text(ja, en);
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The statement, in our own words.</summary>
    public Text Text { get; }

    /// <summary>Where it is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The English side, whatever the culture.</summary>
    public override string ToString() => Text.En;
}
