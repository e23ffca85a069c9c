using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>Complete on day 16 to the end: remitted by the 15th of the next month (<c>payout.second-half</c>; MANUAL 2-3(5)②).</summary>
internal readonly struct PayoutSecondHalf : IPayoutRule
{
    public int Section => 7;

    public string Id => "payout.second-half";

    public Text Title => new("16日～月末にそろった場合", "complete on day 16 to the end");

    public string Sources => "MANUAL 2-3(5)②";

    public Text Statement(SupportProgram program) => new(
        ja: "書類が月の16日から末日までにそろい、内容に問題がないときは、一時支援金事務局は翌月の15日までに振込手続きを終えます。",
        en: "When the documents are complete from day 16 to the last day of a month and everything is in order, the " +
            "support-payment office finishes the remittance procedure by day 15 of the next month.");

    public FindingResult Judge(Payout payout)
        => !payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate by = facts.Payout.RemittedBy;
        return new(
            $"月の16日以後にそろったため、内容に問題がなければ、事務局は{by}までに振込手続きを終えます。",
            $"Complete on day 16 of the month or later, so that, if everything is in order, the remittance is finished by {by}.");
    }
}
