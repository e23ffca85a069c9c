namespace JmaCyber.Rules;

/// <summary>A leak that no attack caused is a data-leak incident (<c>incident.leak-otherwise</c>; MANUAL 2-3(1)②, Q4-8).</summary>
internal static class IncidentLeakOtherwise
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is DataLeak ? FindingResult.Applied : FindingResult.NotJudged;
}
