using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <content>Programs: the built-in one, the same under other readings, and others altogether.</content>
internal static partial class Given
{
    private static readonly LocalDate[] Starts = Days(
        "2022-01-01", "2022-06-01", "2022-06-02", "2023-05-31", "2023-06-01", "2024-02-29", "2024-06-01", "2099-06-01");

    private static readonly FacilityKind[] Everywhere = Enum.GetValues<FacilityKind>();
    private static readonly OperationStatus[] Closure = [OperationStatus.NewPatientsStopped, OperationStatus.Closed];

    public static Gen<SupportProgram> AnyProgram => Gen.Frequency((3, Gen.Constant(SupportProgram.Current)), (4, OtherReadings), (3, OtherPrograms));

    private static Gen<SupportProgram> OtherReadings =>
        from values in Gen.CollectToArray(Interpretation.All.Select(one => Gen.Elements<string>(one.Values)))
        select Interpretation.All.Select((one, i) => (One: one, Value: values[i]))
            .Aggregate(SupportProgram.Current, (program, next) => next.One.Apply(program, next.Value));

    private static Gen<SupportProgram> OtherPrograms =>
        from readings in OtherReadings
        from name in Gen.Elements("current", "proposal", "改定案 2025", "\"quoted\" \\ <&>")
        from count in Gen.Choose(1, 3)
        from starts in Gen.Shuffle(Starts)
        from ids in Gen.Shuffle(["2022", "2022", "2023", "R", "改定"])
        from versions in Gen.CollectToArray(starts.Take(count).Order().Zip(ids.Distinct(StringComparer.Ordinal), Version))
        select SupportProgram.Create(name, readings.Settings, versions).OrThrow();

    private static Gen<ProgramVersion> Version(LocalDate firstDay, string id) =>
        from attack in Amounts
        from leak in Amounts
        from closure in Amounts
        from days in Gen.Elements(0, 0, 1, 2, 3, 5, 31)
        from reports in Gen.Elements<AttackReport[]>([AttackReport.Mhlw], [AttackReport.Jma], [AttackReport.Mhlw, AttackReport.Jma])
        from since in Gen.Elements<LocalDate?>(null, null, null, new LocalDate(2023, 6, 1), firstDay, firstDay.PlusDays(10))
        let jmaFrom = reports.Contains(AttackReport.Jma) ? since : null
        from requirements in Gen.Elements(Required)
        from facilities in Gen.Elements<FacilityKind[]>(Everywhere, Everywhere, [FacilityKind.Hospital], [FacilityKind.Clinic, FacilityKind.CareService], [])
        from statuses in Gen.Elements<OperationStatus[]>(Closure, [OperationStatus.Closed], [OperationStatus.NewPatientsStopped], [])
        select new ProgramVersion
        {
            Id = id,
            From = firstDay,
            Attack = attack,
            Leak = leak,
            Closure = days == 0 ? new OnceForClosure(closure) : new PerClosureDay(closure, days),
            AttackReports = reports,
            JmaReportsFrom = jmaFrom,
            Requirements = requirements,
            Facilities = facilities,
            ClosureStatuses = statuses,
        };

    private static readonly RuleSet[] Required =
    [
        Programs.Version2022.Requirements,
        Programs.Version2022.Requirements,
        Programs.Version2022.Requirements,
        RuleSet.Of(Rule.DocumentApplicationForm),
        RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentPpcReport),
        RuleSet.Of(Rule.DocumentApplicationForm, Rule.DocumentClosureCertificate, Rule.DocumentPpcReport, Rule.DocumentIndividualsNotified),
    ];

    private static Gen<Yen> Amounts => Gen.Elements(new Yen(100_000), new Yen(50_000), new Yen(50_000), new Yen(1), Yen.Zero, new Yen(1_000_000_000));
}
