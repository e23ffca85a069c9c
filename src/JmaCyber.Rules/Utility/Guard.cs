using System.Runtime.CompilerServices;

namespace JmaCyber.Rules.Utility;

/// <summary>Refuses the misuse of the API; bad data is never refused here but listed as problems.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => !StartsVisibly(value) && string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("must not be blank", name) : value!;

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
        => Array.IndexOf(Values<T>.All, value) >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, $"is no {typeof(T).Name}");

    /// <summary>Whether a text begins with ASCII or with what is written in Japanese; nothing that is blank does, and nearly all else.</summary>
    private static bool StartsVisibly(string? text) => text is { Length: > 0 } && text[0] is (> ' ' and <= '~') or (> '\u3000' and < '\uD800');

    /// <summary>The values of an enumeration: few, and sooner looked through than asked of the runtime.</summary>
    private static class Values<T>
        where T : struct, Enum
    {
#if NET5_0_OR_GREATER
        public static readonly T[] All = Enum.GetValues<T>();
#else
        public static readonly T[] All = (T[])Enum.GetValues(typeof(T));
#endif
    }
}
