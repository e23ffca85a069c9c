using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>The ways from one program to another by a single interpretation.</summary>
public static class SupportProgramExtensions
{
    private const string EditedVersion = "2022";

    /// <summary>The program that reads <c>annual-window-basis</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, AnnualWindowBasis value)
        => Guard.NotNull(program).With(program.Settings with { AnnualWindowBasis = value });

    /// <summary>The program that reads <c>membership-test</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, MembershipTest value)
        => Guard.NotNull(program).With(program.Settings with { MembershipTest = value });

    /// <summary>The program that reads <c>annual-slot</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, AnnualSlot value)
        => Guard.NotNull(program).With(program.Settings with { AnnualSlot = value });

    /// <summary>The program that reads <c>closure-day-count</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, ClosureDayCount value)
        => Guard.NotNull(program).With(program.Settings with { ClosureDayCount = value });

    /// <summary>The program that reads <c>care-service-closure</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, CareServiceClosure value)
        => Guard.NotNull(program).With(program.Settings with { CareServiceClosure = value });

    /// <summary>The program that reads <c>missing-closure-certificate</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, MissingClosureCertificate value)
        => Guard.NotNull(program).With(program.Settings with { MissingClosureCertificate = value });

    /// <summary>The program that reads <c>year-end-closure</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, YearEndClosure value)
        => Guard.NotNull(program).With(program.Settings with { YearEndClosure = value });

    /// <summary>The program that reads <c>care-service-coverage</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, CareServiceCoverage value)
        => Edited(program, version => version with
        {
            Facilities = Holding(version.Facilities, FacilityKind.CareService, Guard.Defined(value) == CareServiceCoverage.FromStart),
        });

    /// <summary>The program that reads <c>new-patient-stop-2022</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, NewPatientStop2022 value)
        => Edited(program, version => version with
        {
            ClosureStatuses = Holding(version.ClosureStatuses, OperationStatus.NewPatientsStopped, Guard.Defined(value) == NewPatientStop2022.Counts),
        });

    /// <summary>The program that reads <c>attack-report-2022</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, AttackReport2022 value)
        => Edited(program, version => version with
        {
            AttackReports = Guard.Defined(value) == AttackReport2022.MhlwOnly ? [AttackReport.Mhlw] : [AttackReport.Mhlw, AttackReport.Jma],
            JmaReportsFrom = value == AttackReport2022.MhlwOnly ? null : BuiltInVersions.JmaReportsOpened,
        });

    /// <summary>The version that three of the interpretations edit, or null.</summary>
    internal static ProgramVersion? EditableVersion(SupportProgram program)
        => program.Versions.FirstOrDefault(version => string.Equals(version.Id, EditedVersion, StringComparison.Ordinal));

    private static SupportProgram Edited(SupportProgram program, Func<ProgramVersion, ProgramVersion> edit)
    {
        ProgramVersion version = EditableVersion(Guard.NotNull(program))
            ?? throw new ArgumentException($"has no version {EditedVersion}, which this interpretation edits", nameof(program));
        return program.WithVersions(program.Versions.Select(other => ReferenceEquals(other, version) ? edit(version) : other)).OrThrow();
    }

    private static IReadOnlyList<T> Holding<T>(IReadOnlyList<T> items, T item, bool holds)
        where T : struct, Enum
        => items.Where(other => !other.Equals(item)).Concat(holds ? [item] : Array.Empty<T>()).OrderBy(other => other).ToArray();
}
