using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>How sentences say that a document arrived, or did not.</summary>
internal static class RequirementText
{
    public static Text Of(Text document, LocalDate? metOn) => metOn is { } date
        ? new($"{document.Ja}は{DateText.Ja(date)}に届いています。", $"{document.En} arrived on {DateText.En(date)}.")
        : new($"{document.Ja}が届いていません。", $"{document.En} has not arrived.");
}
