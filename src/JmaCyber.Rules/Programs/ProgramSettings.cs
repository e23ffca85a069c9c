namespace JmaCyber.Rules.Programs;

/// <summary>The readings of what the documents leave open, as far as they are not edits of a version; each stands with its interpretation.</summary>
/// <remarks>A new one holds the defaults. Equal by content.</remarks>
public sealed partial record ProgramSettings
{
    /// <summary>All defaults.</summary>
    public static ProgramSettings Default { get; } = new();
}
