namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>One cell, as its parts. Within a space the parts are the same objects, so cells are equal when their parts are.</summary>
internal readonly record struct Spot(Scene Scene, Claimant Claimant, InsiderCrime InsiderCrime, Happening Happening, DocumentsClass Documents, Past Past)
{
    public Claim Build(string id) => Scene.Build(ClaimId.From(id), Claimant, Happening, InsiderCrime, Documents.Documents, Past.Claims);
}
