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

    /// <summary>Whether a text begins with ASCII or with what is written in Japanese; nothing that is blank does, and nearly all else.</summary>
    private static bool StartsVisibly(string? text) => text is { Length: > 0 } && text[0] is (> ' ' and <= '~') or (> '\u3000' and < '\uD800');

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
#if NET5_0_OR_GREATER
        => Enum.IsDefined(value)
#else
        => Enum.IsDefined(typeof(T), value)
#endif
            ? value : throw new ArgumentOutOfRangeException(name, value, $"is no {typeof(T).Name}");
}
