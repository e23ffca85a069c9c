using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A bank holiday moves the credit past the remittance (<c>payout.bank-holiday</c>; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING).</summary>
internal static class PayoutBankHoliday
{
    public static FindingResult Judge(Payout payout)
        => payout.IsCreditMoved ? FindingResult.Applied : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = PayoutComplete.PayoutOf(facts);
        return new(
            $"{DateText.Ja(payout.RemittedBy)}は銀行休業日のため、着金は{DateText.Ja(payout.CreditedBy)}までと見込まれます。",
            $"{DateText.En(payout.RemittedBy)} is a bank holiday, so the credit is expected by {DateText.En(payout.CreditedBy)}.");
    }
}
