using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Complete on day 1 to 15: remitted by the last day of that month (<c>payout.first-half</c>; MANUAL 2-3(5)①).</summary>
internal static class PayoutFirstHalf
{
    public static FindingResult Judge(Payout payout)
        => payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate by = PayoutComplete.PayoutOf(facts).RemittedBy;
        return new(
            $"月の1～15日にそろったため、振込手続きは{DateText.Ja(by)}までに完了します。",
            $"Complete on day 1 to 15 of the month, so the remittance is finished by {DateText.En(by)}.");
    }
}
