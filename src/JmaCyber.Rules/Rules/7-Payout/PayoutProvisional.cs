namespace JmaCyber.Rules;

/// <summary>A credit after the last year whose holidays are announced may still move (<c>payout.provisional</c>; HOLIDAYS-ACT).</summary>
internal static class PayoutProvisional
{
    public static FindingResult Judge(Payout payout)
        => payout.IsProvisional ? FindingResult.Noted : FindingResult.NotJudged;
}
