namespace JmaCyber.Rules;

/// <summary>Complete on day 1 to 15: remitted by the last day of that month (<c>payout.first-half</c>; MANUAL 2-3(5)①).</summary>
internal static class PayoutFirstHalf
{
    public static FindingResult Judge(Payout payout)
        => payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;
}
