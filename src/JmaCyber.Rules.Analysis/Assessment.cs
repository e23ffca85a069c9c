using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What all completions of a partial claim come to, exactly, within the bounds of a claim (years 1900 to 2199).</summary>
/// <remarks>
/// Immutable. An answer to an open fact never widens <see cref="Outcomes"/>, <see cref="Amount"/> or <see cref="Next"/>, and never shortens
/// <see cref="Reasons"/> or <see cref="Missing"/>.
/// </remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed class Assessment
{
    internal Assessment(SupportProgram program, PartialClaim claim)
    {
        Program = program;
        Claim = claim;
        var assessing = new Assessments.Assessing(Assessments.Assessor.Of(program), claim.Facts);
        Assessments.Totals totals = assessing.Total();
        IsSettled = totals.IsSettled;
        Outcomes = ValueList<Outcome>.From(totals.Outcomes);
        Amount = totals.Amount is { } range ? new AmountRange(range.Min, range.Max) : null;
        Reasons = totals.Reasons;
        Missing = totals.Missing;
        Patterns = Array.AsReadOnly(assessing.Patterns());
        Next = IsSettled
            ? []
            : ValueList<Question>.From(Question.All.Where(one => Assessments.OpenFacts.IsOpen(one.Fact, claim.Facts) && assessing.Matters(one.Fact)));
    }

    /// <summary>The program under which it was assessed.</summary>
    public SupportProgram Program { get; }

    /// <summary>What is known.</summary>
    public PartialClaim Claim { get; }

    /// <summary>Whether all completions have the same outcome and the same amount.</summary>
    public bool IsSettled { get; }

    /// <summary>The outcomes of the completions, at least one, in the order of <see cref="Outcome"/>.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>The amounts of the completions that are payable or incomplete; null where there are none.</summary>
    public AmountRange? Amount { get; }

    /// <summary>The rules that are reasons of every completion. Empty although it is settled when each completion has another.</summary>
    public RuleSet Reasons { get; }

    /// <summary>The requirements that every completion misses.</summary>
    public RuleSet Missing { get; }

    /// <summary>The patterns of the flowchart, 1 to 3, in which the completions end, whatever their outcome; none where no completion has one.</summary>
    public IReadOnlyList<int> Patterns { get; }

    /// <summary>The facts that matter, in the order of a conversation: two completions that differ in it alone differ in outcome or amount. Empty when it is
    /// settled, and only then.</summary>
    public IReadOnlyList<Question> Next { get; }
}

/// <summary>A least and a greatest amount, both inclusive.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
[JsonConverter(typeof(ContractOnly))]
public sealed record AmountRange(Yen Min, Yen Max);
