namespace JmaCyber.Rules.Tests;

/// <summary>The built-in program, changed.</summary>
internal static class Proposal
{
    /// <summary>With every version changed in the same way.</summary>
    public static SupportProgram Of(Func<ProgramVersion, ProgramVersion> change)
        => Programs.Of2023.WithVersions(Programs.Of2023.Versions.Select(change)).OrThrow();

    /// <summary>With every version requiring all but these.</summary>
    public static SupportProgram Without(params Rule[] requirements)
        => Of(version => version with { Requirements = RuleSet.Of([.. version.Requirements.Except(requirements)]) });

    /// <summary>With one version only: the first, from another day on.</summary>
    public static SupportProgram StartingOn(string day)
        => Programs.Of2023.WithVersions([Programs.Version2022 with { From = Example.Day(day) }]).OrThrow();
}
