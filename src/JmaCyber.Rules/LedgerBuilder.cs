using System.Diagnostics;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules;

/// <summary>Collects claims into a ledger; the first to use an id, or to name a facility's kind, keeps it.</summary>
/// <remarks>The one thing of this namespace that changes: not for several threads at once.</remarks>
[DebuggerDisplay("{claims.Count} claims")]
[JsonConverter(typeof(ContractOnly))]
public sealed class LedgerBuilder : IClaimTaker
{
    private readonly List<Claim> claims = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FacilityKind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly int most;

    /// <summary>Takes any number of claims of a facility.</summary>
    public LedgerBuilder()
        : this(int.MaxValue)
    {
    }

    /// <summary>
    /// Takes so many claims of a facility. One more is a contradiction, told once, and the facility is then left out of the ledger with all its claims.
    /// </summary>
    /// <param name="claimsOfFacility">The most claims of a facility, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="claimsOfFacility"/> is less than one.</exception>
    public LedgerBuilder(int claimsOfFacility) => most = claimsOfFacility >= 1
        ? claimsOfFacility
        : throw new ArgumentOutOfRangeException(nameof(claimsOfFacility), claimsOfFacility, "must be at least 1");

    /// <summary>Takes a claim, unless it contradicts those taken before.</summary>
    /// <returns>The contradictions; a claim that has one was not taken and reserves nothing. Empty when it was taken.</returns>
    public IReadOnlyList<Problem> Add(Claim claim)
    {
        string id = Guard.NotNull(claim).Id.Value;
        string facility = claim.Facility.Id.Value;
        IReadOnlyList<Problem> problems = Contradictions(id, facility, claim.Facility.Kind);
        if (problems.Count > 0)
        {
            return problems;
        }

        if (most < int.MaxValue && IsTooMany(facility))
        {
            return [TooMany(facility)];
        }

        ids.Add(id);
        kinds[facility] = claim.Facility.Kind;
        claims.Add(claim);
        return problems;
    }

    /// <summary>The ledger of the claims taken so far, without the facilities that have too many.</summary>
    public Ledger Build() => new(claims
        .Where(claim => !counts.TryGetValue(claim.Facility.Id.Value, out int count) || count <= most).ToArray());

    /// <inheritdoc/>
    IReadOnlyList<Problem> IClaimTaker.Contradictions(string? id, string? facility, FacilityKind? kind) => Contradictions(id, facility, kind);

    private IReadOnlyList<Problem> Contradictions(string? id, string? facility, FacilityKind? kind)
    {
        bool isIdUsed = id is not null && ids.Contains(id);
        FacilityKind known = default;
        bool isKindOther = facility is not null && kind is not null && kinds.TryGetValue(facility, out known) && known != kind;
        return Contradiction.Of(isIdUsed ? id : null, isKindOther ? facility : null, kind, known);
    }

    /// <summary>Counts a claim of a facility; true for the first that is too many, and for no other.</summary>
    private bool IsTooMany(string facility)
    {
        counts.TryGetValue(facility, out int count);
        counts[facility] = count + 1;
        return count == most;
    }

    private Problem TooMany(string facility) => new("$.facility.id", new Text(
        FormattableString.Invariant($"施設「{Printable.Of(facility)}」の請求がこれで{most + 1}件になります。1つの施設につき{most}件以内にする必要があります"),
        FormattableString.Invariant($"is claim {most + 1} of facility '{Printable.Of(facility)}'; expected at most {most} claims of a facility")));
}
