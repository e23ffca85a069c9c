using System.Runtime.CompilerServices;

namespace JmaCyber.Rules.Tests.Spaces;

/// <summary>The spaces of pairs of programs, each made once for as long as a test holds its programs.</summary>
internal static class KnownSpaces
{
    private static readonly ConditionalWeakTable<SupportProgram, ConditionalWeakTable<SupportProgram, DecisionSpace>> Known = [];

    public static DecisionSpace Of(SupportProgram before, SupportProgram after)
        => Known.GetOrCreateValue(before).GetValue(after, other => DecisionSpace.For(before, other));
}
