using System.Runtime.CompilerServices;

namespace JmaCyber.Rules.Utility;

/// <summary>Refuses the misuse of the API; bad data is never refused here but listed as problems.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("must not be blank", name) : value!;

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
#if NET5_0_OR_GREATER
        => Enum.IsDefined(value)
#else
        => Enum.IsDefined(typeof(T), value)
#endif
            ? value : throw new ArgumentOutOfRangeException(name, value, $"is no {typeof(T).Name}");
}
