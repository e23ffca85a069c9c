namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>One cell, as its parts. Within a space the parts are the same objects, so cells are equal when their parts are.</summary>
internal sealed record Cell(
    SpaceSlice Slice,
    ClaimantClass Claimant,
    InsiderCrime InsiderCrime,
    IncidentClass Incident,
    DocumentsClass Documents,
    PriorClaimsClass PriorClaims)
{
    public Claim Build(string id) => Slice.Build(ClaimId.From(id), Claimant, Incident, InsiderCrime, Documents.Documents, PriorClaims.Claims);
}
