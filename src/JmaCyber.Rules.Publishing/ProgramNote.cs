namespace JmaCyber.Rules.Publishing;

/// <summary>What keeps a proposal from being taken for the scheme in force.</summary>
internal static class ProgramNote
{
    /// <summary>That a program is not the built-in one; null where it decides as that does.</summary>
    public static Text? Of(SupportProgram program)
        => string.Equals(program.Fingerprint, SupportProgram.Current.Fingerprint, StringComparison.Ordinal) ? null : new(
            $"制度「{program.Name}」による試算であり、現行の制度の判定ではありません。",
            $"Decided under the program “{program.Name}”, not under the scheme in force.");

    /// <summary>A page that says first that it is not about the scheme in force, where it is not.</summary>
    public static string Before(SupportProgram program, Language language, string markdown)
        => Of(program) is { } note ? $"> {MarkdownPage.Escaped(note.In(language))}\n\n{markdown}" : markdown;
}
