using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>
/// What the rules see, and all that they see: a claim under a program, and what prior claims of the facility say about it. Made once for a
/// decision.
/// </summary>
internal readonly struct ClaimFacts
{
    private readonly Claim? claim;
    private readonly ArraySegment<(Day Date, OperationStatus Status)> operations;
    private readonly Particulars seen;

    public ClaimFacts(SupportProgram program, Claim claim, PriorClaimFacts prior)
        : this(program, claim.Particulars, prior)
        => this.claim = claim;

    /// <summary>The facts of a claim of which nothing is kept but what rules see.</summary>
    /// <param name="program">The program.</param>
    /// <param name="seen">What rules see of the claim; reports to the JMA arrived on one day at most.</param>
    /// <param name="prior">What prior claims use up.</param>
    /// <param name="operations">Its operation days in order of date, where they are to be told in words.</param>
    public ClaimFacts(
        SupportProgram program, in Particulars seen, PriorClaimFacts prior, ArraySegment<(Day Date, OperationStatus Status)> operations = default)
    {
        this.operations = operations;
        Program = program;
        this.seen = seen;
        Prior = prior;
        Version = program.VersionOn(seen.OccurredOn);
        Year = program.YearOf(seen.ClaimedOn, seen.OccurredOn);
        Payment = seen.Payment;
        ClosureDays = seen.Closure.IsEmpty ? 0 : CountClosureDays();
    }

    public SupportProgram Program { get; }

    /// <summary>The claim itself, for what is said of it; rules judge by the members below.</summary>
    public Claim Claim => claim ?? throw new InvalidOperationException("the claim is not kept; rules judge by what they see");

    /// <summary>What prior claims use up.</summary>
    public PriorClaimFacts Prior { get; private init; }

    /// <summary>The version for the incident date, or null before the start.</summary>
    public ProgramVersion? Version { get; }

    /// <summary>The program year of the date that <c>annual-window-basis</c> names, or null before the first.</summary>
    public ProgramYear? Year { get; }

    /// <summary>The closure days counted, before any cap; 0 for anything but an attack.</summary>
    public int ClosureDays { get; }

    public Day OccurredOn => seen.OccurredOn;

    public Day ClaimedOn => seen.ClaimedOn;

    public bool IsA1 => seen.Category == MemberCategory.A1;

    /// <summary>The first day of membership, or null.</summary>
    public Day? MemberFrom => seen.MemberFrom;

    /// <summary>The day on which membership ended, the first on which nothing can be used, or null.</summary>
    public Day? MemberUntil => seen.MemberUntil;

    public bool ProcedurePending => seen.ProcedurePending;

    public MemberRelation Relation => seen.Relation;

    public FacilityKind FacilityKind => seen.FacilityKind;

    public IncidentKind Incident => seen.Incident;

    public InsiderCrime InsiderCrime => seen.InsiderCrime;

    /// <summary>The payment that the incident calls for, or null.</summary>
    public PaymentKind? Payment { get; }

    /// <summary>The pattern of the flowchart, or null where it leads to none.</summary>
    public int? Pattern => PatternOf(Payment, ClosureDays);

    public bool IsAttack => seen.Incident == IncidentKind.CyberAttack;

    public bool IsLeakByAttack => IsAttack && seen.PersonalDataLeaked;

    public bool HasOperations => seen.HasOperations;

    /// <summary>What arrived first of each kind of document.</summary>
    public Arrivals Arrivals => seen.Arrivals;

    /// <summary>The operation days of an attack that has any, in order of date.</summary>
    public ReadOnlySpan<(Day Date, OperationStatus Status)> Operations
        => operations.Array is null ? ClosureTally.InOrder(((CyberAttack)Claim.Incident).Operations) : operations;

    /// <summary>Whether closure is paid for: there are closure days, and a certificate wherever its absence would leave their amount out
    /// (<c>missing-closure-certificate</c>).</summary>
    public bool ClosureStands => ClosureDays >= 1
        && (NeedsCertificate || Version is not { RequiresClosureCertificate: true });

    /// <summary>Whether closure days call for a certificate: there are some, and one is there or its absence makes the claim incomplete.</summary>
    public bool NeedsCertificate => ClosureDays >= 1
        && (Program.Settings.MissingClosureCertificate == MissingClosureCertificate.Incomplete || Has(Evidence.ClosureCertificate));

    /// <summary>The first arrival of a report to the JMA that counts for the version (<c>jmaReportsFrom</c>), or null.</summary>
    public Day? JmaReportCountsFrom => Version is not { AcceptsJmaReport: true } version ? null
        : version.JmaReportsFrom is { } from ? FirstJmaReportFrom(from) : Arrivals.JmaReport;

    /// <summary>Whether the membership test of the program looks at the incident date.</summary>
    public bool TestsIncidentDate => Program.Settings.MembershipTest != MembershipTest.ClaimOnly;

    /// <summary>Whether the membership test of the program looks at the claim date.</summary>
    public bool TestsClaimDate => Program.Settings.MembershipTest != MembershipTest.IncidentOnly;

    /// <summary>When the money of the claim comes, once it is payable.</summary>
    public Payout Payout => Payout.For(Judgement.Of(this).CompleteOn);

    /// <summary>The same claim after other prior claims.</summary>
    public ClaimFacts After(PriorClaimFacts prior) => this with { Prior = prior };

    /// <summary>Whether some document shows one of the things.</summary>
    public bool Has(Evidence any) => (Arrivals.Shown & any) != 0;

    /// <summary>The pattern of the flowchart for a payment and a number of closure days (MANUAL chart).</summary>
    public static int? PatternOf(PaymentKind? payment, int closureDays) => payment switch
    {
        PaymentKind.CyberAttack => closureDays >= 1 ? 1 : 2,
        PaymentKind.DataLeak => 3,
        null => null,
    };

    /// <summary>Whether a day of the given status is a closure day of this claim (<c>closure.day</c>, <c>closure.care-service</c>).</summary>
    public bool Qualifies(OperationStatus status)
        => (status == OperationStatus.Closed && ClosureVersion.CountsClosed) || (status == OperationStatus.NewPatientsStopped && CountsStopped);

    /// <summary>The version whose statuses make a closure day; before the start that which begins last (section 8 of the register).</summary>
    private ProgramVersion ClosureVersion => Version ?? Program.LastVersion;

    private bool CountsStopped => ClosureVersion.CountsNewPatientsStopped
        && (FacilityKind != FacilityKind.CareService || Program.Settings.CareServiceClosure == CareServiceClosure.SameAsMedical);

    private int CountClosureDays() => Program.Settings.ClosureDayCount == ClosureDayCount.AllDays
        ? seen.Closure.All(ClosureVersion.CountsClosed, CountsStopped)
        : seen.Closure.LongestRun(ClosureVersion.CountsClosed, CountsStopped);

    private Day? FirstJmaReportFrom(Day from)
    {
        Day? first = Arrivals.JmaReport;
        return !(first < from) ? first
            : Arrivals.HasLaterJmaReport ? Judging.Arrivals.FirstFrom(Claim.Documents, Evidence.JmaReport, from)
            : null;
    }
}
