namespace JmaCyber.Rules.Guidance;

/// <summary>What every place says once that shows a decision, or what the scheme says, to a person.</summary>
public static class Disclaimer
{
    /// <summary>That a decision is unofficial, and what counts.</summary>
    public static Text Text { get; } = new(
        ja: "これは非公式の判定です。最終的には制度規程と一時支援金事務局の判断によります。",
        en: "Unofficial: what counts is the scheme's regulation and the judgement of the support-payment office.");

    /// <summary>The same where nothing is judged, as on the desks, the register and the flowchart.</summary>
    public static Text OfInformation { get; } = new(
        ja: "これは非公式の情報です。最終的には制度規程と一時支援金事務局の判断によります。",
        en: "Unofficial information: what counts is the scheme's regulation and the judgement of the support-payment office.");
}
