namespace JmaCyber.Rules.Guidance;

/// <summary>What every place says once that shows a decision to a person.</summary>
public static class Disclaimer
{
    /// <summary>That the answer is unofficial, and what counts.</summary>
    public static Text Text { get; } = new(
        ja: "これは非公式の判定です。最終的には制度規程と一時支援金事務局の判断によります。",
        en: "Unofficial: what counts is the scheme's regulation and the judgement of the support-payment office.");
}
