namespace JmaCyber.Rules;

/// <summary>From a suspicious message alone it cannot be judged that an attack took place (<c>incident.message-only</c>; MANUAL Q4-7).</summary>
internal static class IncidentMessageOnly
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is SuspiciousMessage ? FindingResult.Failed : FindingResult.Met;
}
