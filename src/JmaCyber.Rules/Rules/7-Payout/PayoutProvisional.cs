namespace JmaCyber.Rules;

/// <summary>A credit after the last year whose holidays are announced may still move (<c>payout.provisional</c>; HOLIDAYS-ACT).</summary>
internal static class PayoutProvisional
{
    public static FindingResult Judge(Payout payout)
        => payout.IsProvisional ? FindingResult.Noted : FindingResult.NotJudged;

    public static Text Explain(in ClaimFacts facts, FindingResult result)
    {
        Payout payout = PayoutComplete.PayoutOf(facts);
        return new(
            $"祝日が公表されているのは{NationalHolidays.AnnouncedThrough}年までのため、着金の見込みの{Written.Ja(payout.CreditedBy)}は変わることがあります。",
            $"Holidays are announced up to {NationalHolidays.AnnouncedThrough}, so the credit expected by {Written.En(payout.CreditedBy)} may still move.");
    }
}
