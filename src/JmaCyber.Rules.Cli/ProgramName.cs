using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Cli;

/// <summary>What a program is called before people, who must not take a proposal for the scheme in force.</summary>
internal static class ProgramName
{
    /// <summary>The name, and the readings that are not those of the built-in program.</summary>
    public static string Of(SupportProgram program)
    {
        string name = string.Concat(program.Name.Select(c => char.IsControl(c) ? ' ' : c));
        string[] readings =
        [
            .. Interpretation.All
                .Select(one => (one.Id, Value: one.ValueIn(program), BuiltInVersions: one.ValueIn(SupportProgram.Current)))
                .Where(one => one.Value is not null && !string.Equals(one.Value, one.BuiltInVersions, StringComparison.Ordinal))
                .Select(one => $"{one.Id}={one.Value}"),
        ];
        return readings.Length == 0 ? name : $"{name} ({string.Join(", ", readings)})";
    }

    /// <summary>That a program is not the built-in one; null where it decides as that does.</summary>
    public static Text? Note(SupportProgram program)
        => string.Equals(program.Fingerprint, SupportProgram.Current.Fingerprint, StringComparison.Ordinal) ? null : new(
            $"制度「{Of(program)}」による試算であり、現行の制度の判定ではありません。",
            $"Decided under the program “{Of(program)}”, not under the scheme in force.");
}
