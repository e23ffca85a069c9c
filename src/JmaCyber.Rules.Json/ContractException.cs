using System.Text.Json;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>A serializer was to read a value of the contract and found something else; the problems say what is wrong and what is expected.</summary>
/// <remarks>
/// Thrown by serializers whose options know the contract (<see cref="ContractOptionsExtensions.ConfigureForJmaCyber"/>). The paths of the problems begin at the
/// value, <c>$</c> being the claim; where it stands in what was read, <see cref="JsonException.Path"/> tells.
/// </remarks>
public sealed class ContractException : JsonException
{
    internal ContractException(Problems problems)
        : base(Guard.NotNull(problems).ToString())
        => Problems = problems;

    /// <summary>Every problem, the first 20 and at <c>$</c> how many more there are.</summary>
    public Problems Problems { get; }
}
