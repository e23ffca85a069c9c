namespace JmaCyber.Rules.Cli.Asking;

/// <summary>Where answers come from.</summary>
internal interface IAnswers
{
    /// <summary>Asks, and waits for what is answered; null when no more answers come.</summary>
    string? Ask(Prompt prompt);
}

/// <summary>What is asked, with the values to choose from where there are any, and how to answer.</summary>
internal sealed record Prompt(string Place, Text Text, Text Hint, IReadOnlyList<Analysis.AnswerChoice> Choices)
{
    /// <summary>It is not known: the question is passed over.</summary>
    public const string Unknown = "";

    /// <summary>To see why it is asked.</summary>
    public const string Why = "?";

    /// <summary>To take the last answer back.</summary>
    public const string Back = "<";

    public static readonly Text NotKnown = new("わからない", "I do not know");
    public static readonly Text ShowRules = new("なぜ尋ねるのか（規則と出典）", "Why it is asked (rules and sources)");
    public static readonly Text TakeBack = new("一つ前の答えを取り消す", "Take the last answer back");
}
