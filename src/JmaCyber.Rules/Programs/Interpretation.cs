namespace JmaCyber.Rules;

/// <summary>A point that the documents leave open: its id, its values, and the program that reads it one way or another.</summary>
/// <remarks>The ten of them are the members of <see cref="All"/> and no others exist; so they are compared by identity.</remarks>
public sealed class Interpretation
{
    private static readonly StringComparer ById = StringComparer.Ordinal;

    private readonly Func<SupportProgram, string, SupportProgram> apply;
    private readonly Func<SupportProgram, string?> read;

    private Interpretation(
        string id,
        bool editsVersion,
        IReadOnlyList<string> values,
        Func<SupportProgram, string, SupportProgram> apply,
        Func<SupportProgram, string?> read)
    {
        Id = id;
        EditsVersion = editsVersion;
        Values = values;
        this.apply = apply;
        this.read = read;
    }

    /// <summary>Every interpretation, in the order of the register's list.</summary>
    public static IReadOnlyList<Interpretation> All { get; } = new ValueList<Interpretation>(
    [
        Setting("annual-window-basis", static (p, v) => p.With(v), static p => p.Settings.AnnualWindowBasis),
        Setting("membership-test", static (p, v) => p.With(v), static p => p.Settings.MembershipTest),
        Edit<CareServiceCoverage>("care-service-coverage", static (p, v) => p.With(v),
            static v => v.Covers(FacilityKind.CareService) ? CareServiceCoverage.FromStart : CareServiceCoverage.FromRevision),
        Edit<NewPatientStop2022>("new-patient-stop-2022", static (p, v) => p.With(v),
            static v => v.CountsNewPatientsStopped ? NewPatientStop2022.Counts : NewPatientStop2022.DoesNotCount),
        Edit<AttackReport2022>("attack-report-2022", static (p, v) => p.With(v), static v => (v.AcceptsMhlwReport, v.AcceptsJmaReport) switch
        {
            (true, false) => AttackReport2022.MhlwOnly,
            (true, true) => AttackReport2022.MhlwOrJma,
            _ => null,
        }),
        Setting("care-service-closure", static (p, v) => p.With(v), static p => p.Settings.CareServiceClosure),
        Setting("closure-day-count", static (p, v) => p.With(v), static p => p.Settings.ClosureDayCount),
        Setting("annual-slot", static (p, v) => p.With(v), static p => p.Settings.AnnualSlot),
        Setting("missing-closure-certificate", static (p, v) => p.With(v), static p => p.Settings.MissingClosureCertificate),
        Setting("year-end-closure", static (p, v) => p.With(v), static p => p.Settings.YearEndClosure),
    ]);

    /// <summary>The id, as <c>annual-slot</c>; stable for good.</summary>
    public string Id { get; }

    /// <summary>The values, as <c>payment</c>; the default comes first.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The value that the built-in program takes.</summary>
    public string DefaultValue => Values[0];

    /// <summary>Whether it edits the version with id <c>2022</c>; a program without that version has no such interpretation.</summary>
    public bool EditsVersion { get; }

    /// <summary>The interpretation with the given id, or null when there is none.</summary>
    public static Interpretation? Find(string id) => All.FirstOrDefault(one => ById.Equals(one.Id, id));

    /// <summary>Whether the program has it: every one has those that edit no version.</summary>
    public bool BearsOn(SupportProgram program) => !EditsVersion || Readings.EditableVersion(program) is not null;

    /// <summary>The value that the program takes, or null when it has none of them.</summary>
    public string? ValueIn(SupportProgram program) => read(Guard.NotNull(program));

    /// <summary>The program that takes the given value.</summary>
    /// <exception cref="ArgumentException">It has no such value, or the program has no such interpretation.</exception>
    public SupportProgram Apply(SupportProgram program, string value)
        => Values.Contains(value, ById)
            ? apply(Guard.NotNull(program), value)
            : throw new ArgumentException($"'{value}' is no value of {Id}; expected {string.Join(" or ", Values)}", nameof(value));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static Interpretation Setting<T>(string id, Func<SupportProgram, T, SupportProgram> with, Func<SupportProgram, T> read)
        where T : struct, Enum
        => new(id, editsVersion: false, Names<T>(), (program, value) => with(program, ContractName.Parse<T>(value)), program => ContractName.Of(read(program)));

    private static Interpretation Edit<T>(string id, Func<SupportProgram, T, SupportProgram> with, Func<ProgramVersion, T?> read)
        where T : struct, Enum
        => new(id, editsVersion: true, Names<T>(), (program, value) => with(program, ContractName.Parse<T>(value)), program =>
            Readings.EditableVersion(program) is { } version && read(version) is { } value ? ContractName.Of(value) : null);

    private static ValueList<string> Names<T>()
        where T : struct, Enum
        => new(ContractName.All<T>());
}
