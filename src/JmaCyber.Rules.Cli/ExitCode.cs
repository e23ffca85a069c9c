namespace JmaCyber.Rules.Cli;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A comparison found changes.</summary>
    public const int Changes = 1;

    /// <summary>Bad input or bad arguments; goes before <see cref="Changes"/>.</summary>
    public const int Bad = 2;

    /// <summary>What was to be written could not be.</summary>
    public const int Lost = 3;
}
