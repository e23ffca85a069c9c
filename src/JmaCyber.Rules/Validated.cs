using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Either a valid value or every problem that stands against it.</summary>
/// <typeparam name="T">The type of the valid value.</typeparam>
public sealed class Validated<T>
    where T : class
{
    private readonly T? value;

    internal Validated(T value)
    {
        this.value = Guard.NotNull(value);
        Problems = ValueList<Problem>.Empty;
    }

    internal Validated(IEnumerable<Problem> problems)
    {
        Problems = ValueList<Problem>.From(problems);
        if (Problems.Count == 0)
        {
            throw new ArgumentException("names no problem", nameof(problems));
        }
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => value is not null;

    /// <summary>Every problem found; empty when there is a value.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidInputException">There is none; the exception carries the problems.</exception>
    public T OrThrow() => value ?? throw new InvalidInputException(Problems);

    /// <summary>The value, or null when there are problems.</summary>
    public T? OrNull() => value;

    /// <summary>Goes on with the value, or with the problems.</summary>
    public TResult Match<TResult>(Func<T, TResult> valid, Func<IReadOnlyList<Problem>, TResult> invalid)
        => value is not null ? Guard.NotNull(valid)(value) : Guard.NotNull(invalid)(Problems);
}
