namespace JmaCyber.Rules.Cli.Streams;

/// <summary>What was to be written could not be: the run ends at once, with exit code 3.</summary>
internal sealed class OutputLostException(string? file, Text why, bool isReaderGone = false) : Exception(why.En)
{
    /// <summary>Whether it is only that nobody reads on, of which there is nothing to say.</summary>
    public bool IsReaderGone { get; } = isReaderGone;

    public Text Text { get; } = file is null
        ? new($"標準出力: {why.Ja}", $"standard output: {why.En}")
        : new($"{file}: {why.Ja}", $"{file}: {why.En}");
}
