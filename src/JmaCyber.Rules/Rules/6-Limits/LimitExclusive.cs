namespace JmaCyber.Rules;

/// <summary>Never both payments in one program year: failed when the other one used it up (<c>limit.exclusive</c>; MANUAL 2-3(3), Q4-5).</summary>
internal static class LimitExclusive
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null || facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Earlier.OtherPayment(facts.Payment) is null ? FindingResult.Met : FindingResult.Failed;
    }
}
