namespace JmaCyber.Rules;

/// <summary>Complete on day 16 to the end: remitted by the 15th of the next month (<c>payout.second-half</c>; MANUAL 2-3(5)②).</summary>
internal static class PayoutSecondHalf
{
    public static FindingResult Judge(Payout payout)
        => !payout.IsFirstHalf ? FindingResult.Applied : FindingResult.NotJudged;
}
