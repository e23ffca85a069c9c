namespace JmaCyber.Rules;

/// <summary>One incident is paid once, in any year; a second claim for it is the office's to decide (<c>limit.incident-once</c>; READING;
/// MANUAL Q4-4).</summary>
internal static class LimitIncidentOnce
{
    public static FindingResult Judge(in ClaimFacts facts)
    {
        if (facts.Payment is null)
        {
            return FindingResult.NotJudged;
        }

        return facts.Earlier.SameIncident is null ? FindingResult.Met : FindingResult.Unclear;
    }
}
