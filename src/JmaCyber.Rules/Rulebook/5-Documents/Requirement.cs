using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A requirement is met by the first document that meets it; without any it is missing, which never refuses a claim (section 5).</summary>
internal static class Requirement
{
    public static FindingResult Judge(bool required, LocalDate? metOn)
    {
        if (!required)
        {
            return FindingResult.NotJudged;
        }

        return metOn is null ? FindingResult.Missing : FindingResult.Met;
    }

    public static Text Explain(Text document, LocalDate? metOn) => metOn is { } date
        ? new($"{document.Ja}は{DateText.Ja(date)}に届いています。", $"{document.En} arrived on {DateText.En(date)}.")
        : new($"{document.Ja}が届いていません。", $"{document.En} has not arrived.");
}
