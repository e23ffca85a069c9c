using System.Text;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>One way in which a claim can end, and how many settings of the interpretations lead to it.</summary>
/// <remarks>Equal by content.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record PossibleOutcome
{
    internal PossibleOutcome(Outcome outcome, Yen amount, int settings)
    {
        Outcome = outcome;
        Amount = amount;
        Settings = settings;
    }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The amount paid, or once complete paid; otherwise 0.</summary>
    public Yen Amount { get; }

    /// <summary>How many settings lead to it, at least one.</summary>
    public int Settings { get; }

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(builder, (nameof(Outcome), Outcome), (nameof(Amount), Amount), (nameof(Settings), Settings));
}

/// <summary>Whether the answer to a claim rests on an open reading, and on which.</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed class ReadingSensitivity
{
    internal ReadingSensitivity(Claim claim, IEnumerable<Interpretation> turnsOn, IReadOnlyList<PossibleOutcome> outcomes)
    {
        Claim = claim;
        TurnsOn = ValueList<Interpretation>.From(turnsOn);
        Outcomes = outcomes;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Whether every setting gives the same outcome and amount.</summary>
    public bool IsSettled => Outcomes.Count == 1;

    /// <summary>
    /// The interpretations whose change alone, from the program asked, changes outcome or amount, in their order. Empty for a claim that is
    /// settled, and for one that only a combination turns.
    /// </summary>
    public IReadOnlyList<Interpretation> TurnsOn { get; }

    /// <summary>The outcomes that occur: those of the most settings first, then the larger amount, then in the order of <see cref="Outcome"/>.</summary>
    public IReadOnlyList<PossibleOutcome> Outcomes { get; }

    /// <summary>The claim's id and its outcomes.</summary>
    public override string ToString() => $"{Claim.Id}: {(IsSettled ? "settled" : string.Join(", ", TurnsOn))}";
}
