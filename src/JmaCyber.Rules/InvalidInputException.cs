using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Input was taken for valid and is not; the problems say why.</summary>
/// <remarks>Thrown only by <see cref="Validated{T}.OrThrow"/>: where input may be bad, ask for its problems instead.</remarks>
public sealed class InvalidInputException : Exception
{
    /// <summary>Carries the problems.</summary>
    public InvalidInputException(IReadOnlyList<Problem> problems)
        : base(string.Join("; ", Guard.NotNull(problems)))
        => Problems = ValueList<Problem>.From(problems);

    /// <summary>Every problem found.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
