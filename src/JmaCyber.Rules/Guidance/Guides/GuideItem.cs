using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>One thing that the guide says, and where it is written.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record GuideItem
{
    internal GuideItem(string ja, string en, string sources)
        : this(new Text(ja, en), Source.ParseAll(sources))
    {
    }

    internal GuideItem(Text text, IEnumerable<Source> sources)
    {
        Text = text;
        Sources = ValueList<Source>.From(sources);
    }

    /// <summary>What it says, in our own words.</summary>
    public Text Text { get; }

    /// <summary>What is to be written exactly so, whatever the language, as an address or the subject of an e-mail; otherwise null.</summary>
    public string? Verbatim { get; internal init; }

    /// <summary>Whether it warns of a slip that cannot be mended afterwards.</summary>
    public bool IsWarning { get; internal init; }

    /// <summary>Where it is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The English side, whatever the culture.</summary>
    public override string ToString() => Text.En;
}
