using System.Text;
using JmaCyber.Rules.Rulebook;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Programs;

/// <summary>To whom a report of an attack is made (<c>document.attack-report</c>).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum AttackReport
{
    /// <summary>The MHLW (厚生労働省).</summary>
    Mhlw,

    /// <summary>The JMA (日本医師会).</summary>
    Jma,
}

/// <summary>One version of the scheme: what it pays and asks for incidents from its first day until the next version begins.</summary>
/// <remarks>Equal by content. A version becomes part of a program, and is checked, in <see cref="SupportProgram.Create"/>.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record ProgramVersion
{
    /// <summary>The id, as <c>2023</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The first incident date to which it applies, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The base amount for an attack (<c>amount.attack</c>), 0 to 1,000,000,000 yen.</summary>
    public required Yen Attack { get; init; }

    /// <summary>The amount for a leak (<c>amount.leak</c>), 0 to 1,000,000,000 yen.</summary>
    public required Yen Leak { get; init; }

    /// <summary>What closure days add (<c>amount.closure</c>).</summary>
    public required ClosureAmount Closure { get; init => field = Guard.NotNull(value); }

    /// <summary>The reports that it accepts, at least one, in the order of <see cref="AttackReport"/>.</summary>
    public required IReadOnlyList<AttackReport> AttackReports
    {
        get;
        init
        {
            field = ValueList<AttackReport>.From(value);
            AcceptsMhlwReport = field.Contains(AttackReport.Mhlw);
            AcceptsJmaReport = field.Contains(AttackReport.Jma);
        }
    }

    /// <summary>
    /// The first day, inclusive, on which a report to the JMA must have arrived to count for this version; null: whenever it arrived. A date
    /// only where <see cref="AttackReport.Jma"/> is accepted (<c>document.attack-report</c>).
    /// </summary>
    public required LocalDate? JmaReportsFrom { get; init; }

    /// <summary>
    /// What it requires (section 5 of the register); always with <see cref="Rule.DocumentApplicationForm"/>. What is not among them is not judged.
    /// </summary>
    public required RuleSet Requirements { get; init; }

    /// <summary>The kinds of facilities that it covers, in the order of <see cref="FacilityKind"/>.</summary>
    public required IReadOnlyList<FacilityKind> Facilities
    {
        get;
        init
        {
            field = ValueList<FacilityKind>.From(value);
            CoveredBits = field.Aggregate(0, (bits, kind) => bits | (1 << (int)kind));
        }
    }

    /// <summary>
    /// The statuses that make a day a closure day: none, one or both of <see cref="OperationStatus.NewPatientsStopped"/> and
    /// <see cref="OperationStatus.Closed"/>, in this order (<c>closure.day</c>).
    /// </summary>
    public required IReadOnlyList<OperationStatus> ClosureStatuses
    {
        get;
        init
        {
            field = ValueList<OperationStatus>.From(value);
            CountsClosed = field.Contains(OperationStatus.Closed);
            CountsNewPatientsStopped = field.Contains(OperationStatus.NewPatientsStopped);
        }
    }

    internal bool AcceptsMhlwReport { get; private init; }

    internal bool AcceptsJmaReport { get; private init; }

    internal bool CountsClosed { get; private init; }

    internal bool CountsNewPatientsStopped { get; private init; }

    internal bool RequiresAttackReport => Requires(Room<DocumentAttackReport>.Bit);

    internal bool RequiresClosureCertificate => Requires(Room<DocumentClosureCertificate>.Bit);

    private int CoveredBits { get; init; }

    /// <summary>Whether it requires what the rule with a bit asks for.</summary>
    internal bool Requires(ulong bit) => (Requirements.Bits & bit) != 0;

    /// <summary>Whether it covers facilities of the given kind (<c>facility.covered</c>).</summary>
    public bool Covers(FacilityKind kind) => (CoveredBits >> (int)kind & 1) != 0;

    private bool PrintMembers(StringBuilder builder)
        => RecordText.Print(
            builder,
            (nameof(Id), Id), (nameof(From), From), (nameof(Attack), Attack),
            (nameof(Leak), Leak), (nameof(Closure), Closure), (nameof(AttackReports), AttackReports),
            (nameof(JmaReportsFrom), JmaReportsFrom), (nameof(Requirements), Requirements), (nameof(Facilities), Facilities),
            (nameof(ClosureStatuses), ClosureStatuses));
}
