using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>One rule of the register: its id, what it states, and where that is written.</summary>
/// <remarks>
/// The rules are those of <see cref="Register.All"/> and no others exist; so they are compared by identity.
/// Those of them that a decision can find are ordered as decisions list them, and are members of this class; the rest are statements.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial class Rule
{
    /// <summary>The place of a rule that is a statement and never found.</summary>
    private const int Never = -1;

    private readonly Func<SupportProgram, Text> statement;

    /// <summary>A rule with a room of its own.</summary>
    internal Rule(IStatement room, int place)
        : this(room.Section, room.Id, room.Title, room.Statement, room.Sources, place)
    {
    }

    /// <summary>A statement, which no decision finds.</summary>
    internal Rule(int section, string id, Text title, Text statement, string sources)
        : this(section, id, title, _ => statement, sources, Never)
    {
    }

    private Rule(int section, string id, Text title, Func<SupportProgram, Text> statement, string sources, int place)
    {
        Section = section;
        Id = id;
        Place = place;
        Title = title;
        this.statement = statement;
        Sources = Source.ParseAll(sources);
    }

    /// <summary>The id, as <c>limit.annual</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>The section of the register in which the rule stands, from 1.</summary>
    public int Section { get; }

    /// <summary>A name of a few words, for headings and tables.</summary>
    public Text Title { get; }

    /// <summary>What the rule states of the scheme in force (<see cref="SupportProgram.Current"/>), in our own words.</summary>
    public Text Statement => statement(SupportProgram.Current);

    /// <summary>Where that is written; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether a decision can find it; otherwise it is a statement that decides nothing by itself.</summary>
    public bool IsFinding => Place >= 0;

    /// <summary>The place among the rules that a decision can find, from 0, or -1.</summary>
    internal int Place { get; }

    /// <summary>What the rule states under a program: amounts and dates are that program's.</summary>
    /// <param name="program">The program.</param>
    public Text StatementUnder(SupportProgram program) => statement(Guard.NotNull(program));

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
