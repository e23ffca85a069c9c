namespace JmaCyber.Rules.Cli;

/// <summary>Something that the caller gave cannot be used; the message is printed as it is, and the exit code is 2.</summary>
internal sealed class BadInputException(params IReadOnlyList<Text> messages) : Exception(string.Join('\n', messages))
{
    public IReadOnlyList<Text> Messages { get; } = messages;
}
