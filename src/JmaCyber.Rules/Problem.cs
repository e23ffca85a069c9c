using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>One fault of some input: where it is, what is wrong and what is expected.</summary>
/// <remarks>Equal by path and message.</remarks>
public sealed record Problem
{
    /// <summary>Names a fault.</summary>
    /// <param name="path">Where, in the JSON contract's notation, as <c>$.incident.occurredOn</c> or <c>$.documents[1].kind</c>.</param>
    /// <param name="message">What is wrong and what is expected.</param>
    public Problem(string path, Text message)
    {
        Path = Guard.NotBlank(path);
        Message = Guard.NotNull(message);
    }

    /// <summary>Where, in the JSON contract's notation; <c>$</c> is the whole.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what is expected.</summary>
    public Text Message { get; }

    /// <summary>Path and message in English.</summary>
    public override string ToString() => $"{Path}: {Message.En}";
}
