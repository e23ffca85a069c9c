namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>What happened, as far as two programs can tell; for an attack with the closure days that both count.</summary>
internal sealed class IncidentClass
{
    private readonly OperationPlan plan;
    private readonly Incident?[] built = new Incident?[(int)InsiderCrime.UnderInvestigation + 1];

    private IncidentClass(IncidentKind kind, bool leaked, ClosureReading closure, OperationPlan plan)
    {
        Kind = kind;
        Leaked = leaked;
        Closure = closure;
        this.plan = plan;
    }

    public IncidentKind Kind { get; }

    /// <summary>Whether an attack leaked personal data.</summary>
    public bool Leaked { get; }

    /// <summary>Whether any operation day is told, be it one that no program counts.</summary>
    public bool HasDays => plan != default;

    public ClosureReading Closure { get; }

    public PaymentKind? Payment => Kind switch
    {
        IncidentKind.CyberAttack => PaymentKind.CyberAttack,
        IncidentKind.DataLeak => PaymentKind.DataLeak,
        IncidentKind.SuspiciousMessage or IncidentKind.Undetermined => null,
    };

    /// <summary>Everything that can have happened at a timing: attacks in the order of their closure days, then the other kinds.</summary>
    public static IEnumerable<IncidentClass> All(ClaimTiming timing, IEnumerable<KeyValuePair<ClosureReading, OperationPlan>> closures)
    {
        foreach (bool leaked in new[] { false, true })
        {
            foreach (KeyValuePair<ClosureReading, OperationPlan> one in closures)
            {
                if (timing.OccurredOn.PlusDays(one.Value.Span - 1) > IncidentPeriod.Latest)
                {
                    continue;
                }

                yield return new IncidentClass(IncidentKind.CyberAttack, leaked, one.Key, one.Value);
                if (one.Value == default)
                {
                    yield return new IncidentClass(IncidentKind.CyberAttack, leaked, one.Key, new OperationPlan { NoGround = true });
                }
            }
        }

        yield return new IncidentClass(IncidentKind.DataLeak, leaked: false, default, default);
        yield return new IncidentClass(IncidentKind.SuspiciousMessage, leaked: false, default, default);
        yield return new IncidentClass(IncidentKind.Undetermined, leaked: false, default, default);
    }

    /// <summary>An incident of this kind; the same one every time.</summary>
    public Incident Build(ClaimTiming timing, InsiderCrime insiderCrime) => built[(int)insiderCrime] ??= New(timing, insiderCrime);

    /// <summary>Whether an incident that two programs read so belongs here.</summary>
    public bool Holds(Incident incident, ClosureReading closure)
    {
        if (incident is not CyberAttack attack || Kind != IncidentKind.CyberAttack)
        {
            return incident.Kind == Kind;
        }

        bool isZero = Closure is { AreEqual: true, Before: 0 };
        return attack.PersonalDataLeaked == Leaked && closure == Closure && (!isZero || attack.Operations.Count > 0 == HasDays);
    }

    private Incident New(ClaimTiming timing, InsiderCrime insiderCrime) => Kind switch
    {
        IncidentKind.CyberAttack => new CyberAttack(timing.OccurredOn)
        {
            InsiderCrime = insiderCrime,
            PersonalDataLeaked = Leaked,
            Operations = plan.Build(timing.OccurredOn),
        },
        IncidentKind.DataLeak => new DataLeak(timing.OccurredOn) { InsiderCrime = insiderCrime },
        IncidentKind.SuspiciousMessage => new SuspiciousMessage(timing.OccurredOn) { InsiderCrime = insiderCrime },
        IncidentKind.Undetermined => new UndeterminedIncident(timing.OccurredOn) { InsiderCrime = insiderCrime },
    };
}
