using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences say that a document arrived, or did not.</summary>
internal static class RequirementText
{
    /// <summary>A document that has arrived, or not.</summary>
    /// <param name="document">The document, as it begins a sentence.</param>
    /// <param name="metOn">The day of its arrival.</param>
    public static Text Of(Text document, Day? metOn) => metOn is { } date
        ? Arrived(document, date)
        : new($"{document}が届いていません。", $"{document} has not arrived.");

    public static Text Arrived(Text document, Day date)
        => new($"{document}は{date}に届いています。", $"{document} arrived on {date}.");

    /// <summary>Something that the report to the PPC states, or no report that arrived does.</summary>
    public static Text Stated(Text what, Day? metOn) => metOn is { } date
        ? new(
            $"個人情報保護委員会への報告（{new EraDay(date)}到着）に、{what}の記載があります。",
            $"A report to the PPC that states {what} arrived on {date}.")
        : new($"{what}を記載した、個人情報保護委員会への報告の写しが届いていません。", $"No report to the PPC that states {what} has arrived.");

    /// <summary>A document as it begins a sentence.</summary>
    public static Text Beginning(Text document) => new(document.Ja, char.ToUpperInvariant(document.En[0]) + document.En.Substring(1));
}
