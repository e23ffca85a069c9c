using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Input was taken for valid and is not; the problems say why.</summary>
/// <remarks>Thrown only by <see cref="ProblemsExtensions.OrThrow{T}"/>: where input may be bad, ask for its problems instead.</remarks>
public sealed class InvalidInputException : Exception
{
    /// <summary>Carries the problems.</summary>
    public InvalidInputException(Problems problems)
        : base(Guard.NotNull(problems).ToString())
        => Problems = problems;

    /// <summary>Every problem found.</summary>
    public Problems Problems { get; }
}
