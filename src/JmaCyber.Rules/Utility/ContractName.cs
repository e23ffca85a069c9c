namespace JmaCyber.Rules.Utility;

/// <summary>The name of an enumeration's value in the JSON contract: its own in camelCase.</summary>
/// <remarks>Enumerations count from 0 without gaps, so a value's place in <see cref="All{T}"/> is its number.</remarks>
internal static class ContractName
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => CamelCase(value.ToString());

    /// <summary>All names in the order of the values.</summary>
    public static string[] All<T>()
        where T : struct, Enum
        => Array.ConvertAll(Enum.GetNames(typeof(T)), CamelCase);

    /// <summary>The value with the given name, which must be one of <see cref="All{T}"/>.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum
        => (T)Enum.ToObject(typeof(T), Array.IndexOf(All<T>(), name));

    /// <summary>The value with a number.</summary>
    public static T Numbered<T>(int number)
        where T : struct, Enum
    {
#if NET5_0_OR_GREATER
        return System.Runtime.CompilerServices.Unsafe.As<int, T>(ref number);
#else
        return (T)Enum.ToObject(typeof(T), number);
#endif
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
