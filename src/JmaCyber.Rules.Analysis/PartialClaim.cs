using JmaCyber.Rules.Analysis.Assessments;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Analysis;

/// <summary>What is known of a claim so far, where at least one claim agrees with all of it: a completion.</summary>
/// <remarks>Immutable, equal by content. A claim is a partial claim of which nothing is unknown.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed class PartialClaim : IEquatable<PartialClaim>
{
    private PartialClaim(ClaimId id, PartialFacts facts)
    {
        Id = id;
        Facts = facts;
    }

    /// <summary>The id, which alone is always known.</summary>
    public ClaimId Id { get; }

    /// <summary>What is known. What one fact says of another is known as well: that there are days of operation, that it was an attack, say.</summary>
    public PartialFacts Facts { get; }

    /// <summary>A claim of which everything is known.</summary>
    public static PartialClaim Of(Claim claim) => new(Guard.NotNull(claim).Id, PartialFacts.Of(claim));

    /// <summary>A claim of which nothing is known but its id.</summary>
    public static PartialClaim Unknown(ClaimId id) => new(Guard.NotNull(id), new PartialFacts());

    /// <summary>The partial claim, or every problem that keeps all claims from agreeing with what is known; paths as in the JSON contract.</summary>
    /// <param name="id">1 to 64 characters.</param>
    /// <param name="facts">What is known.</param>
    public static OneOf<PartialClaim, Problems> Create(string? id, PartialFacts facts)
    {
        List<Problem> problems = PartialChecks.Of(id, Guard.NotNull(facts));
        return problems.Count == 0 ? new PartialClaim(ClaimId.From(id!), PartialChecks.Implied(facts)) : new Problems(problems);
    }

    /// <summary>The same claim with other facts, or the problems that these have.</summary>
    public OneOf<PartialClaim, Problems> With(PartialFacts facts) => Create(Id.Value, facts);

    /// <summary>The claim, where enough is known for one; or what is missing. What may be left out of a claim and is unknown is left out.</summary>
    /// <remarks>Documents without a day, and dates of which only the month or the year is known, are missing.</remarks>
    public OneOf<Claim, Problems> ToClaim() => WholeClaim.Of(this);

    /// <summary>What a claim requires and is not known, in the order of a claim; none where <see cref="ToClaim"/> gives one.</summary>
    public IReadOnlyList<ClaimGap> Gaps => WholeClaim.GapsOf(this);

    /// <summary>Whether both are the same in content.</summary>
    public static bool operator ==(PartialClaim? left, PartialClaim? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in content.</summary>
    public static bool operator !=(PartialClaim? left, PartialClaim? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PartialClaim? other) => other is not null && Id == other.Id && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialClaim);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
