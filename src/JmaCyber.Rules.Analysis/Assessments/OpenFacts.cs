namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>Which facts are open. A date of which the day is not known is.</summary>
internal static class OpenFacts
{
    public static bool IsOpen(ClaimFact fact, PartialFacts facts) => fact switch
    {
        ClaimFact.IncidentKind => facts.IncidentKind is null,
        ClaimFact.OccurredOn => facts.OccurredOn?.Day is null,
        ClaimFact.Category => facts.Category is null,
        ClaimFact.Relation => facts.Relation is null,
        ClaimFact.From => !facts.From.IsKnown || facts.From.Value is { Day: null },
        ClaimFact.Until => !facts.Until.IsKnown || facts.Until.Value is { Day: null },
        ClaimFact.InsiderCrime => !facts.InsiderCrime.IsKnown,
        ClaimFact.Operations => !facts.Operations.IsKnown,
        ClaimFact.FacilityKind => facts.FacilityKind is null,
        ClaimFact.PriorClaims => !facts.PriorClaims.IsKnown,
        ClaimFact.ClaimedOn => facts.ClaimedOn?.Day is null,
        ClaimFact.Documents => !facts.Documents.IsKnown,
    };
}
