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
    /// <summary>Its class on each dimension that applies to it, in words.</summary>
    public IEnumerable<CellCoordinate> Coordinates => CellDimensions.Of(Slice)
        .Where(dimension => dimension.Of(this) != ClassSet.Any)
        .Select(dimension => new CellCoordinate(dimension.Name, dimension.Words(dimension.Of(this))));

    public Claim Build(string id) => Slice.Build(Claimant, Incident, InsiderCrime, Documents.Documents, PriorClaims.Claims, ClaimId.From(id));
}
