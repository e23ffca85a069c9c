namespace JmaCyber.Rules;

/// <summary>One claim a facility a program year (<c>limit.annual</c>; MANUAL 2-3(3), Q4-15; <c>annual-window-basis</c>, <c>annual-slot</c>).</summary>
internal static class LimitAnnual
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Year is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Earlier.Year is null ? FindingResult.Met : FindingResult.Failed;
    }
}
