using OneOf;

namespace JmaCyber.Rules;

/// <summary>Short ways to the value of what can fail.</summary>
public static class ProblemsExtensions
{
    /// <summary>The value.</summary>
    /// <exception cref="InvalidInputException">There is none; the exception carries the problems.</exception>
    /// <exception cref="ArgumentException"><paramref name="either"/> is <c>default</c>, which is neither.</exception>
    public static T OrThrow<T>(this OneOf<T, Problems> either)
        where T : class
        => either.TryPickT1(out Problems problems, out T value)
            ? throw new InvalidInputException(problems)
            : value ?? throw new ArgumentException("is neither a value nor problems", nameof(either));

    /// <summary>The value, or null when there are problems.</summary>
    public static T? OrNull<T>(this OneOf<T, Problems> either)
        where T : class
        => either.TryPickT0(out T value, out _) ? value : null;
}
