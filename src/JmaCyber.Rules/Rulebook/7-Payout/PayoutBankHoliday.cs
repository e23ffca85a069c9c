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
        ja: "期日があるのは振込手続きだけで、給付申請兼振込依頼書で指定した口座への着金は、休日のため期日より後になることがあります。着金見込みとして示す日は当方の推計で、期日またはその後の最初の銀行営業日です（当方の解釈）。",
        en: "Only the remittance procedure has a date; holidays may push the credit to the account named on the application form " +
            "past it. The credit date shown is our estimate: the first bank business day on or after that date.");

    public FindingResult Judge(Payout payout)
        => payout.IsCreditMoved ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = facts.Payout;
        return new(
            $"{payout.RemittedBy}は銀行休業日のため、着金は{payout.CreditedBy}までの見込みです。",
            $"{payout.RemittedBy} is a bank holiday, so the credit is expected by {payout.CreditedBy}.");
    }
}
