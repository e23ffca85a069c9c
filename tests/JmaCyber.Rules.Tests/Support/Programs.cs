namespace JmaCyber.Rules.Tests;

/// <summary>The program that a test means. A version that is added to the built-in one changes no test that means the scheme of 2023.</summary>
internal static class Programs
{
    /// <summary>The built-in program, whatever its versions.</summary>
    public static SupportProgram Current => SupportProgram.Current;

    /// <summary>The built-in program as the revision of 2023 left it: the versions 2022 and 2023, all settings at their defaults.</summary>
    public static SupportProgram Of2023 { get; } = Current.WithVersions([Version("2022"), Version("2023")]).OrThrow();

    /// <summary>What holds for incidents from 2022-06-01 on.</summary>
    public static ProgramVersion Version2022 => Of2023.Versions[0];

    /// <summary>What holds for incidents from 2023-06-01 on.</summary>
    public static ProgramVersion Version2023 => Of2023.Versions[1];

    private static ProgramVersion Version(string id) => Current.Versions.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));
}
