namespace JmaCyber.Rules;

/// <summary>One rule of the register: its id, what it states, and where that is written.</summary>
/// <remarks>
/// The rules are the static members of this class and no others exist; so they are compared by identity.
/// Those of them that a decision can find are ordered as decisions list them; the rest are statements.
/// </remarks>
public sealed partial class Rule
{
    /// <summary>The place of a rule that is a statement and never found.</summary>
    private const int Never = -1;

    private Rule(int section, string id, int place, Text title, Text statement, string sources)
    {
        Section = section;
        Id = id;
        Place = place;
        Title = title;
        Statement = statement;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The id, as <c>limit.annual</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>The section of the register in which the rule stands, from 1.</summary>
    public int Section { get; }

    /// <summary>A name of a few words, for headings and tables.</summary>
    public Text Title { get; }

    /// <summary>What the rule states, in our own words.</summary>
    public Text Statement { get; }

    /// <summary>Where that is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether a decision can find it; otherwise it is a statement that decides nothing by itself.</summary>
    public bool IsFinding => Place >= 0;

    /// <summary>The place among the rules that a decision can find, from 0, or -1.</summary>
    internal int Place { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
