namespace JmaCyber.Rules;

/// <summary>The incident lies on or after the first day of the program (<c>incident.program-start</c>; MANUAL 2-3).</summary>
internal static class IncidentProgramStart
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.OccurredOn >= facts.Program.Start ? FindingResult.Met : FindingResult.Failed;
}
