namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>Timings that differ in one date alone.</summary>
internal static class TimingPairs
{
    /// <summary>Of two claim dates, with one incident date.</summary>
    public static IEnumerable<(Timing One, Timing Other)> OfOneIncidentDate(Timing[][] timings)
    {
        foreach (Timing[] all in timings)
        {
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    yield return (all[i], all[j]);
                }
            }
        }
    }

    /// <summary>Of two incident dates, and each claim date of the later one.</summary>
    public static IEnumerable<(Timing One, Timing Other)> OfOneClaimDate(Assessor assessor, Timing[][] timings)
    {
        for (int later = 1; later < timings.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                foreach (Timing other in timings[later])
                {
                    yield return (new Timing(assessor, timings[earlier][0].OccurredOn, other.ClaimedOn), other);
                }
            }
        }
    }
}
