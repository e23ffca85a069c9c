using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A bank holiday moves the credit past the remittance (<c>payout.bank-holiday</c>; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING).</summary>
internal readonly struct PayoutBankHoliday : IPayoutRule
{
    public int Section => 7;

    public string Id => "payout.bank-holiday";

    public Text Title => new("銀行休業日", "bank holiday");

    public string Sources => "MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING";

    public Text Statement(SupportProgram program) => new(
        ja: "期日があるのは振込手続きのみであり、給付申請兼振込依頼書で指定した口座への着金日は、休日のためその期日より後になることがある。" +
            "着金日として示す日は当方の推計であり、期日またはその後の最初の銀行営業日とする。",
        en: "Only the remittance procedure has a date; holidays may push the credit to the account named on the application form past it. The " +
            "credit date shown is our estimate: the first bank business day on or after that date.");

    public FindingResult Judge(Payout payout)
        => payout.IsCreditMoved ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = facts.Payout;
        return new(
            $"{DateText.Ja(payout.RemittedBy)}は銀行休業日のため、着金は{DateText.Ja(payout.CreditedBy)}までと見込まれます。",
            $"{DateText.En(payout.RemittedBy)} is a bank holiday, so the credit is expected by {DateText.En(payout.CreditedBy)}.");
    }
}
