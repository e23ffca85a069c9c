namespace JmaCyber.Rules;

/// <summary>Where it is unclear whether it was an attack, the office is to be asked (<c>incident.undetermined</c>; MANUAL Q4-6).</summary>
internal static class IncidentUndetermined
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident is UndeterminedIncident ? FindingResult.Unclear : FindingResult.Met;
}
