using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A credit after the last year whose holidays are announced may still move (<c>payout.provisional</c>; HOLIDAYS-ACT).</summary>
internal static class PayoutProvisional
{
    public static FindingResult Judge(Payout payout)
        => payout.IsProvisional ? FindingResult.Noted : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = PayoutComplete.PayoutOf(facts);
        return new(
            $"祝日が公表されているのは{NationalHolidays.AnnouncedThrough}年までのため、着金の見込みの{DateText.Ja(payout.CreditedBy)}は変わることがあります。",
            $"Holidays are announced up to {NationalHolidays.AnnouncedThrough}, so the credit expected by {DateText.En(payout.CreditedBy)} may still move.");
    }
}
