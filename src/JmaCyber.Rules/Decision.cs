using System.Diagnostics;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// The decision on a claim: <see cref="Payable"/>, <see cref="Incomplete"/>, <see cref="Referred"/> or <see cref="NotPayable"/>; there is no fifth.
/// <see cref="Match{TResult}"/> and <see cref="Switch"/> make a caller face all four.
/// </summary>
/// <remarks>
/// Immutable. Equal by content: program, claim, and the earlier claims as far as rules see them. It is what the register says of the facts given,
/// never the office's word. Members that every outcome has stand here; an amount, payout, missing requirement or reason stands where the outcome has one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}, {AmountOrNull}")]
[JsonConverter(typeof(ContractOnly))]
public abstract class Decision : IOneOf, IEquatable<Decision>
{
    private readonly PriorClaimFacts prior;

    private protected Decision(in ClaimFacts facts, Findings findings)
    {
        Claim = facts.Claim;
        Program = facts.Program;
        ClosureDays = facts.ClosureDays;
        prior = facts.Prior;
        Findings = findings;
    }

    /// <summary>The claim decided.</summary>
    public Claim Claim { get; }

    /// <summary>The program under which it was decided.</summary>
    public SupportProgram Program { get; }

    /// <summary>Which of the four it is.</summary>
    public abstract Outcome Outcome { get; }

    /// <summary>
    /// The amount where the outcome has one, of <see cref="Payable"/> what is paid, of <see cref="Incomplete"/> what would be paid once the missing
    /// documents are there; null for the other two.
    /// </summary>
    public abstract Yen? AmountOrNull { get; }

    /// <summary>The pattern of the flowchart, 1 to 3, whatever the outcome; null where it leads to none (MANUAL chart).</summary>
    public int? Pattern => ClaimFacts.PatternOf(Payment, ClosureDays);

    /// <summary>The payment that the incident calls for, whatever the outcome; null when it calls for none.</summary>
    public PaymentKind? Payment => Claim.Incident.Payment;

    /// <summary>The version for the incident date; null before the start of the program.</summary>
    public ProgramVersion? Version => Program.VersionOn(Claim.Incident.OccurredOn);

    /// <summary>The program year of the date that <c>annual-window-basis</c> names; null before the first.</summary>
    public ProgramYear? ProgramYear => Program.YearOf(Claim.ClaimedOn, Claim.Incident.OccurredOn);

    /// <summary>The closure days counted, before any cap; 0 for anything but an attack.</summary>
    public int ClosureDays { get; }

    /// <summary>What every rule judged found, in register order.</summary>
    public Findings Findings { get; }

    /// <summary>The notes, which qualify the decision without deciding it; never <c>payout.provisional</c>, which the payout tells.</summary>
    public RuleSet Notes => Findings.Notes;

    /// <summary>Which of the four it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract OneOf<Payable, Incomplete, Referred, NotPayable> Union { get; }

    /// <summary>What the rules saw, made anew.</summary>
    internal ClaimFacts Facts => new(Program, Claim, prior);

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator OneOf<Payable, Incomplete, Referred, NotPayable>(Decision decision) => Guard.NotNull(decision).AsOneOf();

    /// <summary>Whether both are the same in content.</summary>
    public static bool operator ==(Decision? left, Decision? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in content.</summary>
    public static bool operator !=(Decision? left, Decision? right) => !(left == right);

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<Payable, TResult> payable,
        Func<Incomplete, TResult> incomplete,
        Func<Referred, TResult> referred,
        Func<NotPayable, TResult> notPayable)
        => AsOneOf().Match(Guard.NotNull(payable), Guard.NotNull(incomplete), Guard.NotNull(referred), Guard.NotNull(notPayable));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(Action<Payable> payable, Action<Incomplete> incomplete, Action<Referred> referred, Action<NotPayable> notPayable)
        => AsOneOf().Switch(Guard.NotNull(payable), Guard.NotNull(incomplete), Guard.NotNull(referred), Guard.NotNull(notPayable));

    /// <summary>The same as a union of the library OneOf.</summary>
    public OneOf<Payable, Incomplete, Referred, NotPayable> AsOneOf() => Union;

    /// <inheritdoc/>
    public bool Equals(Decision? other)
        => ReferenceEquals(this, other) || (other is not null && Claim == other.Claim && Program == other.Program && prior == other.prior);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode() => Claim.GetHashCode();

    /// <summary>The claim's id and the outcome.</summary>
    public override string ToString() => $"{Claim.Id}: {Outcome}";
}
