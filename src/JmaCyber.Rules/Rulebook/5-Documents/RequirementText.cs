using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences say that a document arrived, or did not.</summary>
internal static class RequirementText
{
    public static Text Of(Text document, Day? metOn) => metOn is { } date
        ? Arrived(document, date)
        : new($"{document.Ja}が届いていません。", $"{Capital(document.En)} has not arrived.");

    public static Text Arrived(Text document, Day date)
        => new($"{document.Ja}は{DateText.Ja(date)}に届いています。", $"{Capital(document.En)} arrived on {DateText.En(date)}.");

    /// <summary>Something that the report to the PPC states, or no report that arrived does.</summary>
    public static Text Stated(Text what, Day? metOn) => metOn is { } date
        ? new(
            $"個人情報保護委員会への報告（{DateText.Era(date)}到着）に、{what.Ja}の記載があります。",
            $"A report to the PPC that states {what.En} arrived on {DateText.En(date)}.")
        : new($"{what.Ja}を記載した、個人情報保護委員会への報告の写しが届いていません。", $"No report to the PPC that states {what.En} has arrived.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
