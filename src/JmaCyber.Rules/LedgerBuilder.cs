using JmaCyber.Rules.Utility;

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
        IReadOnlyList<Problem> problems = Contradictions(id, facility, claim.Facility.Kind);
        if (problems.Count == 0)
        {
            ids.Add(id);
            kinds[facility] = claim.Facility.Kind;
            claims.Add(claim);
        }

        return problems;
    }

    /// <summary>The ledger of the claims taken so far.</summary>
    public Ledger Build() => new(claims.ToArray());

    /// <summary>What contradicts the claims taken before, of what is known of another; null is not known.</summary>
    internal IReadOnlyList<Problem> Contradictions(string? id, string? facility, FacilityKind? kind)
    {
        bool isIdUsed = id is not null && ids.Contains(id);
        FacilityKind known = default;
        bool isKindOther = facility is not null && kind is not null && kinds.TryGetValue(facility, out known) && known != kind;
        if (!isIdUsed && !isKindOther)
        {
            return ValueList<Problem>.Empty;
        }

        var problems = new List<Problem>();
        if (isIdUsed)
        {
            problems.Add(new Problem("$.id", new Text(
                $"「{Printable.Of(id!)}」は既に使われています。請求ごとに異なるidが必要です",
                $"'{Printable.Of(id!)}' is the id of an earlier claim; expected ids that are used once")));
        }

        if (isKindOther)
        {
            problems.Add(new Problem("$.facility.kind", new Text(
                $"{ContractName.Of(kind!.Value)}は、同じ施設「{Printable.Of(facility!)}」の先の請求の{ContractName.Of(known)}と異なります。施設の種類をそろえてください",
                $"{ContractName.Of(kind.Value)} contradicts an earlier claim of facility '{Printable.Of(facility!)}'; expected {ContractName.Of(known)}")));
        }

        return problems;
    }
}
