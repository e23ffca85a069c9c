namespace JmaCyber.Rules.Cli.Asking;

/// <summary>What an input method for Japanese makes of digits and signs.</summary>
internal static class TypedText
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int Distance = FirstWide - '!';

    /// <summary>The same with ASCII in the place of its full-width forms, and a lone long-vowel mark as a hyphen.</summary>
    public static string Narrowed(string text) => text is "ー" ? "-" : string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (int i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] is >= FirstWide and <= LastWide ? (char)(wide[i] - Distance) : wide[i] == '\u3000' ? ' ' : wide[i];
        }
    });
}
