using System.Diagnostics;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>
/// The scheme as a value: its versions and the readings of what the documents leave open. An interpretation, a version and a proposed revision
/// are all just another program.
/// </summary>
/// <remarks>Immutable, and consistent once it exists. Equal by content, name included.</remarks>
[DebuggerDisplay("{Name,nq}: {Versions.Count} versions")]
[JsonConverter(typeof(ContractOnly))]
public sealed class SupportProgram : IEquatable<SupportProgram>
{
    private readonly ProgramVersion[] versions;
    private string? fingerprint;

    private SupportProgram(string name, ProgramSettings settings, IReadOnlyList<ProgramVersion> versions)
    {
        Name = name;
        Settings = settings;
        Versions = ValueList<ProgramVersion>.From(versions);
        this.versions = Versions.ToArray();
        FirstYear = ProgramYear.Containing(Start);
    }

    /// <summary>The scheme as the documents have it, with the default reading of what they leave open.</summary>
    public static SupportProgram Current { get; } = Create("current", ProgramSettings.Default, BuiltInVersions.Versions).OrThrow();

    /// <summary>A name for people; it decides nothing.</summary>
    public string Name { get; }

    /// <summary>The readings that are not edits of a version.</summary>
    public ProgramSettings Settings { get; }

    /// <summary>The versions in the order of their first days, at least one.</summary>
    public IReadOnlyList<ProgramVersion> Versions { get; }

    /// <summary>The first incident date of the program: that of its first version (<c>incident.program-start</c>).</summary>
    public LocalDate Start => versions[0].From;

    /// <summary>The program year in which the program starts; dates before it have none (<c>limit.program-year</c>).</summary>
    public ProgramYear FirstYear { get; }

    /// <summary>
    /// The fingerprint of what it decides, 64 lower-case hexadecimal digits: programs with the same one decide alike, whatever their names.
    /// </summary>
    public string Fingerprint => fingerprint ??= Programs.Fingerprint.Of(this);

    /// <summary>The version that begins last.</summary>
    internal ProgramVersion LastVersion => versions[versions.Length - 1];

    /// <summary>Builds a program when its parts agree, and otherwise lists what contradicts.</summary>
    /// <param name="name">A name for people.</param>
    /// <param name="settings">The readings.</param>
    /// <param name="versions">At least one, in the order of <see cref="ProgramVersion.From"/>, ids and dates distinct, none before 2022-01-01.</param>
    public static OneOf<SupportProgram, Problems> Create(string name, ProgramSettings settings, IEnumerable<ProgramVersion> versions)
    {
        ValueList<ProgramVersion> all = ValueList<ProgramVersion>.From(Guard.NotNull(versions));
        List<Problem> problems = ProgramChecks.Of(all);
        return problems.Count > 0
            ? new Problems(problems)
            : new SupportProgram(Guard.NotNull(name), Guard.NotNull(settings), all);
    }

    /// <summary>The version for an incident date, or null before the start. It follows the incident date, never the claim date.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ProgramVersion? VersionOn(LocalDate occurredOn) => VersionOn(Day.Iso(occurredOn, nameof(occurredOn)));

    /// <summary>The version for an incident date, or null before the start.</summary>
    internal ProgramVersion? VersionOn(Day occurredOn)
    {
        for (int i = versions.Length - 1; i >= 0; i--)
        {
            if (versions[i].From <= occurredOn)
            {
                return versions[i];
            }
        }

        return null;
    }

    /// <summary>The program year of a date, or null before the first one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1900 to 2199.</exception>
    public ProgramYear? YearOf(LocalDate date)
    {
        ProgramYear year = ProgramYear.Containing(date);
        return year.Year < FirstYear.Year ? null : year;
    }

    /// <summary>The program year of a claim, by the date that <c>annual-window-basis</c> names, or null before the first.</summary>
    internal ProgramYear? YearOf(Day claimedOn, Day occurredOn)
    {
        ProgramYear year = ProgramYear.Containing(Settings.AnnualWindowBasis == AnnualWindowBasis.ClaimDate ? claimedOn : occurredOn);
        return year.Year < FirstYear.Year ? null : year;
    }

    /// <summary>The same program under another name.</summary>
    public SupportProgram WithName(string name) => new(Guard.NotNull(name), Settings, Versions);

    /// <summary>The same versions under other readings.</summary>
    public SupportProgram With(ProgramSettings settings) => new(Name, Guard.NotNull(settings), Versions);

    /// <summary>The same readings over other versions, when these agree.</summary>
    public OneOf<SupportProgram, Problems> WithVersions(IEnumerable<ProgramVersion> versions) => Create(Name, Settings, versions);

    /// <summary>Whether both are the same in content, name included.</summary>
    public static bool operator ==(SupportProgram? left, SupportProgram? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in content or name.</summary>
    public static bool operator !=(SupportProgram? left, SupportProgram? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SupportProgram? other)
        => ReferenceEquals(this, other) || (other is not null
            && string.Equals(Name, other.Name, StringComparison.Ordinal) && Settings == other.Settings && Versions.Equals(other.Versions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SupportProgram);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Settings.GetHashCode() * 31) + Versions.GetHashCode());

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
