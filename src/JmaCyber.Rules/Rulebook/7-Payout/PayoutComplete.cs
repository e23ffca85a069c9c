using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Rulebook;

/// <summary>The clock starts when every required document has arrived: the latest of the first arrivals that meet the requirements
/// (<c>payout.complete</c>; MANUAL 2-3(5)).</summary>
internal readonly struct PayoutComplete : IPayoutRule
{
    public int Section => 7;

    public string Id => "payout.complete";

    public Text Title => new("書類がそろった日", "documents complete");

    public string Sources => "MANUAL 2-3(5); READING";

    public Text Statement(SupportProgram program) => new(
        ja: "振込みの期限は、必要書類がすべて届き、その内容に問題がないと認められた日から起算します。書類が届いたのが請求の前か後かは問いません。起算日は、要件ごとにこれを満たす書類のうち最も早く届いたものの到着日をとり、" +
            "その中で最も遅い日です（当方の解釈）。",
        en: "The clock starts when every required document has arrived, be it before or after the claim itself, its content found " +
            "in order. That day is the latest of the arrival dates that the requirements need, taking for each requirement the " +
            "earliest document that meets it (our reading).");

    public FindingResult Judge(Payout payout) => FindingResult.Applied;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        LocalDate on = facts.Payout.CompleteOn;
        return new($"必要な書類は{on}までにすべて届いています。", $"Every required document had arrived by {on}.");
    }
}
