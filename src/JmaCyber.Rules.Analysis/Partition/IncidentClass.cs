namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>What happened, as far as two programs can tell; for an attack with the closure days that both count.</summary>
internal sealed class IncidentClass
{
    private readonly OperationPlan? plan;
    private readonly Incident?[] built = new Incident?[(int)InsiderCrime.UnderInvestigation + 1];

    private IncidentClass(IncidentKind kind, bool leaked, ClosureReading closure, OperationPlan? plan)
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
    public bool HasDays => plan is { HasDays: true };

    public ClosureReading Closure { get; }

    public PaymentKind? Payment => IncidentKinds.PaymentFor(Kind);

    /// <summary>Everything that can have happened at a timing: attacks in the order of their closure days, then the other kinds.</summary>
    public static IEnumerable<IncidentClass> All(ClaimTiming timing, ClosureClass[] closures)
    {
        foreach (bool leaked in new[] { false, true })
        {
            foreach (ClosureClass one in closures)
            {
                if (timing.OccurredOn.PlusDays(one.Plan.Span - 1) > IncidentPeriod.Latest)
                {
                    continue;
                }

                yield return new IncidentClass(IncidentKind.CyberAttack, leaked, one.Reading, one.Plan);
                if (!one.Plan.HasDays)
                {
                    yield return new IncidentClass(IncidentKind.CyberAttack, leaked, one.Reading, OperationPlan.OpenDay);
                }
            }
        }

        foreach (IncidentKind kind in new[] { IncidentKind.DataLeak, IncidentKind.SuspiciousMessage, IncidentKind.Undetermined })
        {
            yield return new IncidentClass(kind, leaked: false, default, plan: null);
        }
    }

    /// <summary>An incident of this kind; the same one every time.</summary>
    public Incident Build(ClaimTiming timing, InsiderCrime insiderCrime)
        => built[(int)insiderCrime] ??= ProbeClaim.Incident(Kind, timing.OccurredOn, insiderCrime, plan?.Build(timing.OccurredOn), Leaked);

    /// <summary>Whether two incidents are of one kind and have the same class of closure days.</summary>
    public bool HasSameDays(IncidentClass other) => Kind == other.Kind && Closure == other.Closure && HasDays == other.HasDays;

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
}
