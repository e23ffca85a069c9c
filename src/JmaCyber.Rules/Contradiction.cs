using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Where claims go that make up one ledger; the first to use an id, or to name a facility's kind, keeps it.</summary>
internal interface IClaimTaker
{
    /// <summary>Takes a claim, unless it contradicts those taken before; tells how it does.</summary>
    IReadOnlyList<Problem> Add(Claim claim);

    /// <summary>What contradicts the claims taken before, of what is known of another; null is not known.</summary>
    IReadOnlyList<Problem> Contradictions(string? id, string? facility, FacilityKind? kind);
}

/// <summary>How one claim contradicts others of its ledger, in words.</summary>
internal static class Contradiction
{
    /// <summary>The contradictions of a claim; empty where there are none.</summary>
    /// <param name="usedId">Its id, if another has it.</param>
    /// <param name="facility">Its facility, if another claim gave that another kind.</param>
    /// <param name="kind">The kind that it gives the facility.</param>
    /// <param name="known">The kind that the facility has.</param>
    public static IReadOnlyList<Problem> Of(string? usedId, string? facility, FacilityKind? kind, FacilityKind known)
    {
        if (usedId is null && facility is null)
        {
            return ValueList<Problem>.Empty;
        }

        var problems = new List<Problem>();
        if (usedId is not null)
        {
            problems.Add(new Problem("$.id", new Text(
                $"「{Printable.Of(usedId)}」は既に使われています。請求ごとに異なるidが必要です",
                $"'{Printable.Of(usedId)}' is the id of an earlier claim; expected ids that are used once")));
        }

        if (facility is not null)
        {
            problems.Add(new Problem("$.facility.kind", new Text(
                $"{ContractName.Of(kind!.Value)}は、同じ施設「{Printable.Of(facility)}」の先の請求の{ContractName.Of(known)}と異なります。施設の種類をそろえてください",
                $"{ContractName.Of(kind.Value)} contradicts an earlier claim of facility '{Printable.Of(facility)}'; expected {ContractName.Of(known)}")));
        }

        return problems;
    }
}
