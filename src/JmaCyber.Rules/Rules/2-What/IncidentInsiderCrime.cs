namespace JmaCyber.Rules;

/// <summary>Insider crime is excluded for both payments; while it is investigated nobody but the office can decide
/// (<c>incident.insider-crime</c>; MANUAL 2-3(1); LEAFLET p2; NOTICE; <c>reading.insider-investigation</c>).</summary>
internal static class IncidentInsiderCrime
{
    public static FindingResult Judge(in ClaimFacts facts)
        => facts.Claim.Incident.InsiderCrime switch
        {
            InsiderCrime.Confirmed => FindingResult.Failed,
            InsiderCrime.UnderInvestigation => FindingResult.Unclear,
            _ => FindingResult.Met,
        };
}
