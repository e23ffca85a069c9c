using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>The sections of a claim guide, in the order of reading.</summary>
public enum GuideSectionKind
{
    /// <summary>Whom to call at this moment.</summary>
    Now,

    /// <summary>What the decision is, why, and what follows from it; without a claim, what the pattern is.</summary>
    Answer,

    /// <summary>The steps of the pattern, in order.</summary>
    Steps,

    /// <summary>The documents and whether they have arrived.</summary>
    Documents,

    /// <summary>Where the documents are posted.</summary>
    Posting,

    /// <summary>What happens after that.</summary>
    Afterwards,

    /// <summary>Use of the money, tax, and what it is not.</summary>
    Money,

    /// <summary>Whom to ask.</summary>
    Contacts,
}

/// <summary>A section of a claim guide.</summary>
/// <remarks>Immutable. Only <see cref="GuideSectionKind.Steps"/> has steps and only <see cref="GuideSectionKind.Documents"/> has documents.</remarks>
public sealed class GuideSection
{
    internal GuideSection(GuideSectionKind kind, Text title, IEnumerable<GuideItem> items)
    {
        Kind = kind;
        Title = title;
        Items = new ValueList<GuideItem>(items);
    }

    /// <summary>Which section it is.</summary>
    public GuideSectionKind Kind { get; }

    /// <summary>The heading.</summary>
    public Text Title { get; }

    /// <summary>What it says, in order; of the steps and documents what is to be said before them.</summary>
    public IReadOnlyList<GuideItem> Items { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<GuideStep> Steps { get; internal init; } = ValueList<GuideStep>.Empty;

    /// <summary>The documents, in register order of what requires them.</summary>
    public IReadOnlyList<GuideDocument> Documents { get; internal init; } = ValueList<GuideDocument>.Empty;

    /// <summary>The heading, in English, whatever the culture.</summary>
    public override string ToString() => Title.En;
}

/// <summary>A step on the way to a payment.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GuideStep
{
    internal GuideStep(int number, string ja, string en, GuideItem[] items, RuleSet yields)
    {
        Number = number;
        Title = new Text(ja, en);
        Items = new ValueList<GuideItem>(items);
        Yields = yields;
    }

    /// <summary>The number of the step, from 1.</summary>
    public int Number { get; }

    /// <summary>What to do, in a few words.</summary>
    public Text Title { get; }

    /// <summary>How, with the warnings; at least one.</summary>
    public IReadOnlyList<GuideItem> Items { get; }

    /// <summary>The requirements that the step serves, each that of a <see cref="GuideDocument"/>; the last step posts them all.</summary>
    public RuleSet Yields { get; }

    /// <summary>Number and title, in English, whatever the culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}. {Title.En}");
}
