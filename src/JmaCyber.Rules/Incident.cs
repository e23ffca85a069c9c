using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// What happened: a <see cref="CyberAttack"/>, a <see cref="DataLeak"/>, a <see cref="SuspiciousMessage"/> or an <see cref="UndeterminedIncident"/>;
/// there is no fifth. Only an attack has closure days, only a leak is judged by reports to the PPC.
/// </summary>
/// <remarks>Equal by kind and content. An incident has one date, the day on which the harm set in (<c>reading.straddling</c>).</remarks>
[JsonConverter(typeof(ContractOnly))]
public abstract record Incident : IOneOf
{
    private protected Incident(LocalDate occurredOn) => OccurredOn = occurredOn;

    /// <summary>Which of the four it is.</summary>
    public abstract IncidentKind Kind { get; }

    /// <summary>The payment that such an incident can lead to, or null when it leads to none.</summary>
    public abstract PaymentKind? Payment { get; }

    /// <summary>The day on which the harm set in (事由発生日).</summary>
    public LocalDate OccurredOn { get; }

    /// <summary>Whether insider crime caused it (<c>incident.insider-crime</c>; MANUAL 2-3(1)).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three.</exception>
    public InsiderCrime InsiderCrime
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>Which of the four it is: a case that is not among them cannot say so. Nobody else can derive from this type.</summary>
    private protected abstract OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> Union { get; }

    object IOneOf.Value => this;

    int IOneOf.Index => Union.Index;

    /// <summary>The same as <see cref="AsOneOf"/>.</summary>
    public static implicit operator OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident>(Incident incident)
        => Guard.NotNull(incident).AsOneOf();

    /// <summary>Goes on with the one that it is.</summary>
    public TResult Match<TResult>(
        Func<CyberAttack, TResult> cyberAttack,
        Func<DataLeak, TResult> dataLeak,
        Func<SuspiciousMessage, TResult> suspiciousMessage,
        Func<UndeterminedIncident, TResult> undetermined)
        => AsOneOf().Match(Guard.NotNull(cyberAttack), Guard.NotNull(dataLeak), Guard.NotNull(suspiciousMessage), Guard.NotNull(undetermined));

    /// <summary>Does what belongs to the one that it is.</summary>
    public void Switch(
        Action<CyberAttack> cyberAttack,
        Action<DataLeak> dataLeak,
        Action<SuspiciousMessage> suspiciousMessage,
        Action<UndeterminedIncident> undetermined)
        => AsOneOf().Switch(Guard.NotNull(cyberAttack), Guard.NotNull(dataLeak), Guard.NotNull(suspiciousMessage), Guard.NotNull(undetermined));

    /// <summary>The same as a union of the library OneOf.</summary>
    public OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> AsOneOf() => Union;

    /// <summary>Writes the members, whatever the culture.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
        => RecordText.Print(
            builder,
            (nameof(Kind), Kind), (nameof(Payment), Payment), (nameof(OccurredOn), OccurredOn),
            (nameof(InsiderCrime), InsiderCrime));
}

/// <summary>A cyber attack from which harm was suffered (MANUAL 2-3(1)①, Q4-7).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record CyberAttack : Incident
{
    /// <summary>An attack whose harm set in on the given day.</summary>
    public CyberAttack(LocalDate occurredOn)
        : base(occurredOn)
    {
    }

    /// <inheritdoc/>
    public override IncidentKind Kind => IncidentKind.CyberAttack;

    /// <inheritdoc/>
    public override PaymentKind? Payment => IncidentKinds.PaymentFor(Kind);

    /// <summary>The kind of attack (MANUAL Q4-6).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind of attack.</exception>
    public AttackKind Attack
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>Whether the attack leaked personal data, for which nothing is added (<c>incident.leak-by-attack</c>; MANUAL Q4-5).</summary>
    public bool PersonalDataLeaked { get; init; }

    /// <summary>How the facility ran on the days after the attack, each day once, in any order; a day not named is no closure day.</summary>
    public IReadOnlyList<OperationDay> Operations
    {
        get;
        init => field = ValueList<OperationDay>.From(value);
    } = ValueList<OperationDay>.Empty;

    private protected override OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> Union => this;
}

/// <summary>A leak of personal data not caused by an attack, as by a lost bag of papers (<c>incident.leak-otherwise</c>; MANUAL 2-3(1)②, Q4-8).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record DataLeak : Incident
{
    /// <summary>A leak that happened on the given day.</summary>
    public DataLeak(LocalDate occurredOn)
        : base(occurredOn)
    {
    }

    /// <inheritdoc/>
    public override IncidentKind Kind => IncidentKind.DataLeak;

    /// <inheritdoc/>
    public override PaymentKind? Payment => IncidentKinds.PaymentFor(Kind);

    private protected override OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> Union => this;
}

/// <summary>A suspicious message alone, or a blocked attempt (<c>incident.message-only</c>; MANUAL Q4-7).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record SuspiciousMessage : Incident
{
    /// <summary>A message of the given day.</summary>
    public SuspiciousMessage(LocalDate occurredOn)
        : base(occurredOn)
    {
    }

    /// <inheritdoc/>
    public override IncidentKind Kind => IncidentKind.SuspiciousMessage;

    /// <inheritdoc/>
    public override PaymentKind? Payment => IncidentKinds.PaymentFor(Kind);

    private protected override OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> Union => this;
}

/// <summary>An incident of which it is unclear whether it was an attack (<c>incident.undetermined</c>; MANUAL Q4-6).</summary>
[JsonConverter(typeof(ContractOnly))]
public sealed record UndeterminedIncident : Incident
{
    /// <summary>An incident of the given day.</summary>
    public UndeterminedIncident(LocalDate occurredOn)
        : base(occurredOn)
    {
    }

    /// <inheritdoc/>
    public override IncidentKind Kind => IncidentKind.Undetermined;

    /// <inheritdoc/>
    public override PaymentKind? Payment => IncidentKinds.PaymentFor(Kind);

    private protected override OneOf<CyberAttack, DataLeak, SuspiciousMessage, UndeterminedIncident> Union => this;
}
