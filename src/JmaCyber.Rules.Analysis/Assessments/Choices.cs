using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What a fact of few values can be.</summary>
internal static class Choices
{
    public static T[] All<T>()
        where T : struct, Enum
        => Values<T>.All;

    /// <summary>The value where it is known, otherwise all.</summary>
    public static T[] Of<T>(T? known)
        where T : struct, Enum
        => known is { } value ? [value] : Values<T>.All;

    private static class Values<T>
        where T : struct, Enum
    {
        public static readonly T[] All = Array.ConvertAll(ContractName.All<T>(), ContractName.Parse<T>);
    }
}
