using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>
/// What the rules see, and all that they see: a claim under a program, and what prior claims of the facility say about it. Made once for a
/// decision, which keeps it.
/// </summary>
internal readonly struct ClaimFacts
{
    public ClaimFacts(SupportProgram program, Claim claim, PriorClaimFacts prior)
    {
        Program = program;
        Claim = claim;
        Prior = prior;
        Version = program.VersionOn(claim.Incident.OccurredOn);
        Year = program.YearOf(claim.ClaimedOn, claim.Incident.OccurredOn);
        ClosureDays = claim.Closure.IsEmpty ? 0 : CountClosureDays();
    }

    public SupportProgram Program { get; }

    /// <summary>The claim itself, for what is said of it; rules judge by the members below.</summary>
    public Claim Claim { get; }

    /// <summary>What prior claims use up.</summary>
    public PriorClaimFacts Prior { get; }

    /// <summary>The version for the incident date, or null before the start.</summary>
    public ProgramVersion? Version { get; }

    /// <summary>The program year of the date that <c>annual-window-basis</c> names, or null before the first.</summary>
    public ProgramYear? Year { get; }

    /// <summary>The closure days counted, before any cap; 0 for anything but an attack.</summary>
    public int ClosureDays { get; }

    public LocalDate OccurredOn => Claim.Incident.OccurredOn;

    public LocalDate ClaimedOn => Claim.ClaimedOn;

    /// <summary>The payment that the incident calls for, or null.</summary>
    public PaymentKind? Payment => Claim.Incident.Payment;

    public bool IsAttack => Claim.Incident is CyberAttack;

    public bool IsLeakByAttack => Claim.Incident is CyberAttack { PersonalDataLeaked: true };

    public bool HasOperations => Claim.Incident is CyberAttack { Operations.Count: > 0 };

    /// <summary>The operation days of an attack.</summary>
    public IReadOnlyList<OperationDay> Operations => ((CyberAttack)Claim.Incident).Operations;

    /// <summary>Whether closure is paid for: there are closure days, and a certificate wherever its absence would leave their amount out
    /// (<c>missing-closure-certificate</c>).</summary>
    public bool ClosureStands => ClosureDays >= 1
        && (NeedsCertificate || Version is not { RequiresClosureCertificate: true });

    /// <summary>Whether closure days call for a certificate: there are some, and one is there or its absence makes the claim incomplete.</summary>
    public bool NeedsCertificate => ClosureDays >= 1
        && (Program.Settings.MissingClosureCertificate == MissingClosureCertificate.Incomplete || Has(Evidence.ClosureCertificate));

    /// <summary>The first arrival of a report to the JMA that counts for the version (<c>jmaReportsFrom</c>), or null.</summary>
    public LocalDate? JmaReportCountsFrom => Version is not { AcceptsJmaReport: true } version ? null
        : version.JmaReportsFrom is { } from ? Claim.Arrivals.FirstFrom(Evidence.JmaReport, from) : FirstArrival(Evidence.JmaReport);

    /// <summary>Whether the membership test of the program looks at the incident date.</summary>
    public bool TestsIncidentDate => Program.Settings.MembershipTest != MembershipTest.ClaimOnly;

    /// <summary>Whether the membership test of the program looks at the claim date.</summary>
    public bool TestsClaimDate => Program.Settings.MembershipTest != MembershipTest.IncidentOnly;

    /// <summary>When the money of the claim comes, once it is payable.</summary>
    public Payout Payout => Payout.For(Judgement.Of(this).CompleteOn);

    /// <summary>Whether some document shows one of the things.</summary>
    public bool Has(Evidence any) => (Claim.Arrivals.Shown & any) != 0;

    /// <summary>When one thing first arrived, or null.</summary>
    public LocalDate? FirstArrival(Evidence one) => Claim.Arrivals.First(one);

    /// <summary>Whether a day of the given status is a closure day of this claim (<c>closure.day</c>, <c>closure.care-service</c>).</summary>
    public bool Qualifies(OperationStatus status)
        => (status == OperationStatus.Closed && ClosureVersion.CountsClosed) || (status == OperationStatus.NewPatientsStopped && CountsStopped);

    /// <summary>The version whose statuses make a closure day; before the start that which begins last (section 8 of the register).</summary>
    private ProgramVersion ClosureVersion => Version ?? Program.LastVersion;

    private bool CountsStopped => ClosureVersion.CountsNewPatientsStopped
        && (Claim.Facility.Kind != FacilityKind.CareService || Program.Settings.CareServiceClosure == CareServiceClosure.SameAsMedical);

    private int CountClosureDays() => Program.Settings.ClosureDayCount == ClosureDayCount.AllDays
        ? Claim.Closure.All(ClosureVersion.CountsClosed, CountsStopped)
        : Claim.Closure.Run(ClosureVersion.CountsClosed, CountsStopped);
}
