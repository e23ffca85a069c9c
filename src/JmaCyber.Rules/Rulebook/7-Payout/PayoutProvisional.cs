using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Rulebook;

/// <summary>A credit after the last year whose holidays are announced may still move (<c>payout.provisional</c>; HOLIDAYS-ACT).</summary>
internal readonly struct PayoutProvisional : IPayoutRule
{
    public int Section => 7;

    public string Id => "payout.provisional";

    public Text Title => new("着金見込みは暫定", "credit date provisional");

    public string Sources => "HOLIDAYS-ACT";

    public Text Statement(SupportProgram program) => new(
        ja: $"祝日が公式に発表されている最後の年（現時点では{NationalHolidays.AnnouncedThrough}年）より後の着金見込みは暫定です。法律が改まり、または春分日・秋分日が動くことがあるためです。",
        en: $"A credit date after the last year whose holidays are officially announced ({NationalHolidays.AnnouncedThrough} at this writing) " +
            "is provisional: the law, and the equinox days, may still move.");

    public FindingResult Judge(Payout payout)
        => payout.IsProvisional ? FindingResult.Noted : FindingResult.NotJudged;

    public Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = facts.Payout;
        return new(
            $"祝日が公表されているのは{NationalHolidays.AnnouncedThrough}年までのため、着金見込みの{payout.CreditedBy}は変わることがあります。",
            $"Holidays are announced up to {NationalHolidays.AnnouncedThrough}, so the credit expected by {payout.CreditedBy} may still move.");
    }
}
