using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>What rules see of a claim itself, in one piece without references, so that many of them lie side by side.</summary>
internal readonly record struct Particulars
{
    private readonly Day memberFrom;
    private readonly Day memberUntil;
    private readonly byte category;
    private readonly byte relation;
    private readonly byte facilityKind;
    private readonly byte incident;
    private readonly byte insiderCrime;

    public Day OccurredOn { get; init; }

    public Day ClaimedOn { get; init; }

    public MemberCategory Category { get => (MemberCategory)category; init => category = (byte)value; }

    /// <summary>The first day of membership, or null.</summary>
    public Day? MemberFrom { get => memberFrom.OrNull; init => memberFrom = value ?? default; }

    /// <summary>The day on which membership ended, or null.</summary>
    public Day? MemberUntil { get => memberUntil.OrNull; init => memberUntil = value ?? default; }

    public bool ProcedurePending { get; init; }

    public MemberRelation Relation { get => (MemberRelation)relation; init => relation = (byte)value; }

    public FacilityKind FacilityKind { get => (FacilityKind)facilityKind; init => facilityKind = (byte)value; }

    public IncidentKind Incident { get => (IncidentKind)incident; init => incident = (byte)value; }

    public InsiderCrime InsiderCrime { get => (InsiderCrime)insiderCrime; init => insiderCrime = (byte)value; }

    /// <summary>Whether an attack leaked personal data.</summary>
    public bool PersonalDataLeaked { get; init; }

    /// <summary>Whether operation days are told, of whatever status.</summary>
    public bool HasOperations { get; init; }

    /// <summary>The operation days, counted in every way that a program may ask for.</summary>
    public ClosureTally Closure { get; init; }

    /// <summary>What arrived first of each kind of document.</summary>
    public Arrivals Arrivals { get; init; }

    /// <summary>The payment that the incident calls for, or null.</summary>
    public PaymentKind? Payment => IncidentKinds.PaymentFor(Incident);
}
