namespace JmaCyber.Rules;

/// <summary>Collects claims into a ledger; the first to use an id, or to name a facility's kind, keeps it.</summary>
public sealed class LedgerBuilder
{
    private readonly List<Claim> claims = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FacilityKind> kinds = new(StringComparer.Ordinal);

    /// <summary>Takes a claim, unless it contradicts those taken before.</summary>
    /// <returns>The contradictions; a claim that has one was not taken and reserves nothing. Empty when it was taken.</returns>
    public IReadOnlyList<Problem> Add(Claim claim)
    {
        string id = Guard.NotNull(claim).Id.Value;
        string facility = claim.Facility.Id.Value;
        bool knownId = ids.Contains(id);
        bool knownFacility = kinds.TryGetValue(facility, out FacilityKind kind);
        if (!knownId && (!knownFacility || kind == claim.Facility.Kind))
        {
            ids.Add(id);
            kinds[facility] = claim.Facility.Kind;
            claims.Add(claim);
            return ValueList<Problem>.Empty;
        }

        var problems = new List<Problem>();
        if (knownId)
        {
            problems.Add(new Problem("$.id", new Text(
                $"「{Shown.Of(id)}」は既に使われています。請求ごとに異なるidが必要です",
                $"'{Shown.Of(id)}' is the id of an earlier claim; expected ids that are used once")));
        }

        if (knownFacility && kind != claim.Facility.Kind)
        {
            problems.Add(new Problem("$.facility.kind", new Text(
                $"{ContractName.Of(claim.Facility.Kind)}は、同じ施設「{Shown.Of(facility)}」の先の請求の{ContractName.Of(kind)}と異なります。同じ種類が必要です",
                $"{ContractName.Of(claim.Facility.Kind)} contradicts an earlier claim of facility '{Shown.Of(facility)}'; expected {ContractName.Of(kind)}")));
        }

        return problems;
    }

    /// <summary>The ledger of the claims taken so far.</summary>
    public Ledger Build() => new(claims.ToArray());
}
