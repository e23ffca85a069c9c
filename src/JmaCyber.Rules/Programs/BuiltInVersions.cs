using NodaTime;

namespace JmaCyber.Rules.Programs;

/// <summary>The two versions of the scheme (sections 3 to 5 of the register).</summary>
internal static class BuiltInVersions
{
    /// <summary>The day on which the report to the JMA was opened as a way (MANUAL Q4-18).</summary>
    public static readonly LocalDate JmaReportsOpened = new(2023, 6, 1);

    private static readonly FacilityKind[] Everywhere = [FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService];
    private static readonly OperationStatus[] Closure = [OperationStatus.NewPatientsStopped, OperationStatus.Closed];

    private static readonly RuleSet Papers = RuleSet.Of(
        Rule.DocumentApplicationForm,
        Rule.DocumentAttackReport,
        Rule.DocumentClosureCertificate,
        Rule.DocumentPpcReport,
        Rule.DocumentRecurrencePrevention,
        Rule.DocumentIndividualsNotified);

    public static readonly ProgramVersion[] Versions =
    [
        new()
        {
            Id = "2022",
            From = new LocalDate(2022, 6, 1), // MANUAL 2-3
            Attack = new Yen(100_000), // MANUAL Q4-17
            Leak = new Yen(50_000), // LEAFLET p2 3②; Q4-17 is silent (reading.2022-leak)
            Closure = new OnceForClosure(new Yen(50_000)), // MANUAL Q4-17; LEAFLET p2 3①
            AttackReports = [AttackReport.Mhlw], // MANUAL Q4-17 (attack-report-2022)
            JmaReportsFrom = null, // (attack-report-2022)
            Requirements = Papers, // MANUAL 2-3(2)
            Facilities = Everywhere, // MANUAL 2-3 (care-service-coverage)
            ClosureStatuses = Closure, // LEAFLET p2 ※1 (new-patient-stop-2022)
        },
        new()
        {
            Id = "2023",
            From = new LocalDate(2023, 6, 1), // MANUAL 2-3(*), 2-6
            Attack = new Yen(100_000), // MANUAL 2-3(1)①
            Leak = new Yen(50_000), // MANUAL 2-3(1)②
            Closure = new PerClosureDay(new Yen(100_000), maxDays: 3), // MANUAL 2-3(1)①
            AttackReports = [AttackReport.Mhlw, AttackReport.Jma], // MANUAL 2-3(2), Q4-18
            JmaReportsFrom = null,
            Requirements = Papers, // MANUAL 2-3(2)
            Facilities = Everywhere, // MANUAL 2-3
            ClosureStatuses = Closure, // MANUAL 2-3(1)(*)
        },
    ];
}
