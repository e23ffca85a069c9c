namespace JmaCyber.Rules;

/// <summary>A bank holiday moves the credit past the remittance (<c>payout.bank-holiday</c>; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER; READING).</summary>
internal static class PayoutBankHoliday
{
    public static FindingResult Judge(Payout payout)
        => payout.IsCreditMoved ? FindingResult.Applied : FindingResult.NotJudged;
}
