using System.Diagnostics.CodeAnalysis;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>A point that the documents leave open: its id, its values, and the program that reads it one way or another.</summary>
/// <remarks>The ten of them are the members of <see cref="All"/> and no others exist; so they are compared by identity.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed partial class Interpretation
{
    private static readonly StringComparer ById = StringComparer.Ordinal;

    private readonly Func<SupportProgram, string, SupportProgram> apply;
    private readonly Func<SupportProgram, string?> read;

    private Interpretation(
        OpenReading reading,
        bool editsVersion,
        Func<SupportProgram, string, SupportProgram> apply,
        Func<SupportProgram, string?> read)
    {
        Reading = reading;
        EditsVersion = editsVersion;
        Values = new ValueList<string>(reading.Values.Select(one => one.Value));
        this.apply = apply;
        this.read = read;
    }

    /// <summary>Every interpretation, in the order of the register's list.</summary>
    public static IReadOnlyList<Interpretation> All => Listed.InOrder;

    /// <summary>The question that the documents leave open, what each value means, and why the default is the default.</summary>
    public OpenReading Reading { get; }

    /// <summary>The id, as <c>annual-slot</c>; stable for good.</summary>
    public string Id => Reading.Id;

    /// <summary>The values, as <c>payment</c>; the default comes first.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The value that the built-in program takes.</summary>
    public string DefaultValue => Values[0];

    /// <summary>Whether it can change a decision: all but <see cref="YearEndClosure"/> can, which moves desk hours only.</summary>
    public bool BearsOnDecisions => this != YearEndClosure;

    /// <summary>Whether it edits the version with id <c>2022</c>; a program without that version has no such interpretation.</summary>
    public bool EditsVersion { get; }

    /// <summary>Looks one up by its id, as <c>annual-slot</c>; ids are compared ordinally.</summary>
    /// <returns>Whether there is such an interpretation.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out Interpretation? interpretation)
    {
        Guard.NotNull(id);
        interpretation = All.FirstOrDefault(one => ById.Equals(one.Id, id));
        return interpretation is not null;
    }

    /// <summary>The interpretation with an id.</summary>
    /// <exception cref="ArgumentException">There is no such interpretation.</exception>
    public static Interpretation Find(string id)
        => TryFind(id, out Interpretation? interpretation) ? interpretation : throw new ArgumentException($"'{id}' is no interpretation", nameof(id));

    /// <summary>Whether the program has it: every one has those that edit no version.</summary>
    public bool BearsOn(SupportProgram program) => !EditsVersion || SupportProgramExtensions.EditableVersion(program) is not null;

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

    private static Interpretation Setting<T>(OpenReading reading, Func<SupportProgram, T, SupportProgram> with, Func<SupportProgram, T> read)
        where T : struct, Enum
        => new(reading, editsVersion: false, (program, value) => with(program, ContractName.Parse<T>(value)), program => ContractName.Of(read(program)));

    private static Interpretation Edit<T>(OpenReading reading, Func<SupportProgram, T, SupportProgram> with, Func<ProgramVersion, T?> read)
        where T : struct, Enum
        => new(reading, editsVersion: true, (program, value) => with(program, ContractName.Parse<T>(value)), program =>
            SupportProgramExtensions.EditableVersion(program) is { } version && read(version) is { } value ? ContractName.Of(value) : null);

    /// <summary>The only list of them; made when it is first asked for, so that all its members are there.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<Interpretation> InOrder = new ValueList<Interpretation>(
        [
            AnnualWindowBasis,
            MembershipTest,
            CareServiceCoverage,
            NewPatientStop2022,
            AttackReport2022,
            CareServiceClosure,
            ClosureDayCount,
            AnnualSlot,
            MissingClosureCertificate,
            YearEndClosure,
        ]);
    }
}
