using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary>The ways from one program to another by a single interpretation.</summary>
public static partial class SupportProgramExtensions
{
    private const string EditedVersion = "2022";

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
