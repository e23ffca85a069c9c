namespace JmaCyber.Rules.Rulebook;

/// <summary>
/// Section 12: points on which the documents are silent and which no setting turns; each is told, so that nobody takes it for the text.
/// </summary>
internal static class FixedReadings
{
    public static readonly Rule[] All = [.. ReadingsOfClaims.All, .. ReadingsOfIncidents.All, .. ReadingsOfPayments.All];
}
