using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Complete on day 1 to 15: remitted by the last day of that month (<c>payout.first-half</c>; MANUAL 2-3(5)①).</summary>
internal readonly struct PayoutFirstHalf : IPayoutRule
{
    public int Section => 7;

    public string Id => "payout.first-half";

    public Text Title => new("1～15日にそろった場合", "complete on day 1 to 15");

    public string Sources => "MANUAL 2-3(5)①";

    public Text Statement(SupportProgram program) => new(
        ja: "書類が月の1日から15日までにそろい、内容に問題がないときは、一時支援金事務局はその月の末日までに振込手続きを終えます。",
        en: "When the documents are complete on day 1 to 15 of a month and everything is in order, the support-payment office " +
            "finishes the remittance procedure by the last day of that month.");

    public FindingResult Judge(Payout payout)
        => payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate by = facts.Payout.RemittedBy;
        return new(
            $"月の1～15日にそろったため、内容に問題がなければ、事務局は{by}までに振込手続きを終えます。",
            $"Complete on day 1 to 15 of the month, so that, if everything is in order, the remittance is finished by {by}.");
    }
}
