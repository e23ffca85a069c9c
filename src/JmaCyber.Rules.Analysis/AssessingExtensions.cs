using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What can already be said of a claim of which little is known, and what to ask next.</summary>
public static class AssessingExtensions
{
    /// <summary>What all completions of a partial claim come to, by itself: earlier claims are those that it lists.</summary>
    public static Assessment Assess(this SupportProgram program, PartialClaim claim) => new(Guard.NotNull(program), Guard.NotNull(claim));
}
