namespace JmaCyber.Rules.Tests;

/// <summary>The built-in program, changed.</summary>
internal static class Proposal
{
    /// <summary>With every version changed in the same way.</summary>
    public static SupportProgram Of(Func<ProgramVersion, ProgramVersion> change)
        => SupportProgram.Current.WithVersions(SupportProgram.Current.Versions.Select(change)).OrThrow();

    /// <summary>With one version only: the first, from another day on.</summary>
    public static SupportProgram StartingOn(string day)
        => SupportProgram.Current.WithVersions([SupportProgram.Current.Versions[0] with { From = Example.Day(day) }]).OrThrow();
}
