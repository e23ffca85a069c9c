using JmaCyber.Rules.Analysis.Certificates;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>A property that must hold over the whole decision space of a program.</summary>
public sealed class CertificateProperty
{
    internal CertificateProperty(string id, Text text, long count, Claim? witness, Text? against)
    {
        Id = id;
        Text = text;
        Count = count;
        Witness = witness;
        Against = against;
    }

    /// <summary>The id, as <c>one-outcome</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>What must hold.</summary>
    public Text Text { get; }

    /// <summary>Whether it holds everywhere.</summary>
    public bool Holds => Against is null;

    /// <summary>How many cells, pairs of cells, or dates it was tested on.</summary>
    public long Count { get; }

    /// <summary>A claim that speaks against it; null when it holds, or when no claim but the program itself is at fault.</summary>
    public Claim? Witness { get; }

    /// <summary>What is wrong; null when it holds.</summary>
    public Text? Against { get; }

    /// <summary>The id and whether it holds.</summary>
    public override string ToString() => $"{Id}: {(Holds ? "holds" : "fails")}";
}

/// <summary>How often a rule decides: refuses, refers, finds something missing, takes effect or notes something.</summary>
public sealed class RuleUse
{
    internal RuleUse(Rule rule, long cells, long alone, Claim? witness)
    {
        Rule = rule;
        Cells = cells;
        Alone = alone;
        Witness = witness;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>In how many cells it decides; for the rules of the payout, on how many completion days.</summary>
    public long Cells { get; }

    /// <summary>In how many cells it is the only reason, or the only requirement missing.</summary>
    public long Alone { get; }

    /// <summary>A claim in which it decides; null when it decides nowhere.</summary>
    public Claim? Witness { get; }

    /// <summary>The rule's id and the number of cells.</summary>
    public override string ToString() => $"{Rule}: {Cells}";
}

/// <summary>In how many cells an outcome comes about.</summary>
/// <remarks>Equal by content.</remarks>
public sealed record OutcomeCount
{
    internal OutcomeCount(Outcome outcome, long cells)
    {
        Outcome = outcome;
        Cells = cells;
    }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The number of cells.</summary>
    public long Cells { get; }
}

/// <summary>What was found of a program by deciding its whole decision space.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Certificate
{
    internal Certificate(
        SupportProgram program,
        long cells,
        IReadOnlyList<OutcomeCount> outcomes,
        IReadOnlyList<CertificateProperty> properties,
        IReadOnlyList<RuleUse> rules)
    {
        Program = program;
        Cells = cells;
        Outcomes = outcomes;
        Properties = properties;
        Rules = rules;
    }

    /// <summary>The program.</summary>
    public SupportProgram Program { get; }

    /// <summary>How many cells were decided: all.</summary>
    public long Cells { get; }

    /// <summary>How often each outcome came about, in the order of <see cref="Outcome"/>.</summary>
    public IReadOnlyList<OutcomeCount> Outcomes { get; }

    /// <summary>The properties, each with whether it holds.</summary>
    public IReadOnlyList<CertificateProperty> Properties { get; }

    /// <summary>Every rule that a decision can find, in register order, with where it decides.</summary>
    public IReadOnlyList<RuleUse> Rules { get; }

    /// <summary>The rules that decide nowhere.</summary>
    public RuleSet Idle => RuleSet.Of(Rules.Where(use => use.Cells == 0).Select(use => use.Rule).ToArray());

    /// <summary>Whether every property holds.</summary>
    public bool Holds => Properties.All(property => property.Holds);

    /// <summary>Decides the whole space of a program.</summary>
    public static Certificate For(SupportProgram program) => new Certifying(Guard.NotNull(program)).Run();
}
