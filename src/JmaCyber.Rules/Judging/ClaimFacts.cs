using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Judging;

/// <summary>What the rules see: a claim under a program, and what the facility's earlier claims say about it.</summary>
internal readonly struct ClaimFacts
{
    public ClaimFacts(SupportProgram program, Claim claim, PriorClaimFacts prior)
    {
        Program = program;
        Claim = claim;
        Prior = prior;
        Attack = claim.Incident as CyberAttack;
        Payment = claim.Incident.Payment;
        Version = program.VersionOn(claim.Incident.OccurredOn);
        Year = program.YearOf(claim.ClaimedOn, OccurredOn);
        ClosureDays = Attack is null ? 0 : CountClosureDays(program, claim, Version ?? program.LastVersion);
    }

    public SupportProgram Program { get; }

    public Claim Claim { get; }

    public PriorClaimFacts Prior { get; }

    /// <summary>The attack, or null when the incident is none.</summary>
    public CyberAttack? Attack { get; }

    public PaymentKind? Payment { get; }

    /// <summary>The version for the incident date, or null before the start.</summary>
    public ProgramVersion? Version { get; }

    /// <summary>The program year of the date that <c>annual-window-basis</c> names, or null before the first.</summary>
    public ProgramYear? Year { get; }

    /// <summary>The closure days counted, before any cap; 0 for anything but an attack.</summary>
    public int ClosureDays { get; }

    public LocalDate OccurredOn => Claim.Incident.OccurredOn;

    public Arrivals Arrivals => Claim.Arrivals;

    /// <summary>Whether the rules on documents are judged: there is a version and a payment that it could make.</summary>
    public bool HasRequirements => Version is not null && Payment is not null;

    /// <summary>Whether closure days call for a certificate, and their amount stands (<c>missing-closure-certificate</c>).</summary>
    public bool ClosureStands => ClosureDays >= 1
        && (Program.Settings.MissingClosureCertificate == MissingClosureCertificate.Incomplete || Arrivals.ClosureCertificate is not null);

    /// <summary>Whether the membership test of the program looks at the incident date.</summary>
    public bool TestsIncidentDate => Program.Settings.MembershipTest != MembershipTest.ClaimOnly;

    /// <summary>Whether the membership test of the program looks at the claim date.</summary>
    public bool TestsClaimDate => Program.Settings.MembershipTest != MembershipTest.IncidentOnly;

    /// <summary>The dates on which the membership is tested, each once; for sentences.</summary>
    public IEnumerable<LocalDate> MembershipDates
    {
        get
        {
            var dates = new List<LocalDate>();
            if (TestsIncidentDate)
            {
                dates.Add(OccurredOn);
            }

            if (TestsClaimDate)
            {
                dates.Add(Claim.ClaimedOn);
            }

            return dates.Distinct();
        }
    }

    /// <summary>Whether a day of the given status is a closure day of this claim (<c>closure.day</c>, <c>closure.care-service</c>).</summary>
    public bool Qualifies(OperationStatus status) => status switch
    {
        OperationStatus.Closed => (Version ?? Program.LastVersion).CountsClosed,
        OperationStatus.NewPatientsStopped => CountsStopped(Program, Claim, Version ?? Program.LastVersion),
        _ => false,
    };

    private static int CountClosureDays(SupportProgram program, Claim claim, ProgramVersion version)
    {
        bool countsStopped = CountsStopped(program, claim, version);
        return program.Settings.ClosureDayCount == ClosureDayCount.AllDays
            ? claim.Closure.All(version.CountsClosed, countsStopped)
            : claim.Closure.Run(version.CountsClosed, countsStopped);
    }

    private static bool CountsStopped(SupportProgram program, Claim claim, ProgramVersion version)
        => version.CountsNewPatientsStopped
            && (claim.Facility.Kind != FacilityKind.CareService || program.Settings.CareServiceClosure == CareServiceClosure.SameAsMedical);
}
