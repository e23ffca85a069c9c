using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>A point that the documents leave open: the question, the ways to read it, and why one of them is the default.</summary>
/// <remarks>Each is a setting of the program; a point that no setting turns is a rule of section 12 instead. Immutable; equal by content.</remarks>
public sealed record OpenReading
{
    internal OpenReading(string id, Text question, IEnumerable<(string Value, Text Meaning)> values, Text whyDefault, Text? against, string sources)
    {
        Id = id;
        Question = question;
        Values = new ValueList<(string Value, Text Meaning)>(values);
        Alternatives = new ValueList<string>(Values.Skip(1).Select(value => value.Value));
        WhyDefault = whyDefault;
        Against = against;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The id, as <c>annual-slot</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>What is open.</summary>
    public Text Question { get; }

    /// <summary>The ways to read it, each with what it means; the default is the first.</summary>
    public IReadOnlyList<(string Value, Text Meaning)> Values { get; }

    /// <summary>The value that holds unless another is set.</summary>
    public string Default => Values[0].Value;

    /// <summary>The other values; never empty.</summary>
    public IReadOnlyList<string> Alternatives { get; }

    /// <summary>Why the default is the default.</summary>
    public Text WhyDefault { get; }

    /// <summary>What speaks against it in the documents, or null where nothing is known to.</summary>
    public Text? Against { get; }

    /// <summary>What the question rests on; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
