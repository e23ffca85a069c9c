using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Complete on day 16 to the end: remitted by the 15th of the next month (<c>payout.second-half</c>; MANUAL 2-3(5)②).</summary>
internal static class PayoutSecondHalf
{
    public static FindingResult Judge(Payout payout)
        => !payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate by = PayoutComplete.PayoutOf(facts).RemittedBy;
        return new(
            $"月の16日以後にそろったため、振込手続きは{DateText.Ja(by)}までに完了します。",
            $"Complete on day 16 of the month or later, so the remittance is finished by {DateText.En(by)}.");
    }
}
