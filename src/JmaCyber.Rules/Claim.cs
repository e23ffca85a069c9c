using System.Diagnostics;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules;

/// <summary>A claim that is valid: it comes only from <see cref="ClaimDraft.Validate"/>.</summary>
/// <remarks>Immutable. Equal by content; the order of its operations, documents and earlier claims counts for that, never for a decision.</remarks>
[DebuggerDisplay("{Id.Value,nq}: {Incident.Kind}, {Facility.Kind}")]
[JsonConverter(typeof(ContractOnly))]
public sealed class Claim : IEquatable<Claim>
{
    private readonly Particulars particulars;

    internal Claim(ClaimDraft draft, ClaimId id, Facility facility)
    {
        Id = id;
        Facility = facility;
        Member = draft.Member;
        Incident = draft.Incident;
        Documents = ValueList<Document>.From(draft.Documents);
        ClaimedOn = draft.ClaimedOn;
        PriorClaims = ValueList<PriorClaim>.From(draft.PriorClaims);
        var attack = Incident as CyberAttack;
        particulars = new Particulars
        {
            OccurredOn = Incident.OccurredOn,
            ClaimedOn = ClaimedOn,
            Category = Member.Category,
            MemberFrom = Member.From,
            MemberUntil = Member.Until,
            ProcedurePending = Member is A1Member { ProcedurePending: true },
            Relation = Member.Relation,
            FacilityKind = facility.Kind,
            Incident = Incident.Kind,
            InsiderCrime = Incident.InsiderCrime,
            PersonalDataLeaked = attack is { PersonalDataLeaked: true },
            HasOperations = attack is { Operations.Count: > 0 },
            Closure = attack is null ? default : ClosureTally.Of(attack.Operations),
            Arrivals = Arrivals.Of(Documents),
        };
    }

    /// <summary>The id, unique in a ledger.</summary>
    public ClaimId Id { get; }

    /// <summary>The facility that suffered the incident.</summary>
    public Facility Facility { get; }

    /// <summary>The claimant.</summary>
    public Member Member { get; }

    /// <summary>What happened.</summary>
    public Incident Incident { get; }

    /// <summary>The documents that arrived, in the order given.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The day on which the claim reached the office (請求); not before the incident.</summary>
    public LocalDate ClaimedOn { get; }

    /// <summary>Earlier claims of the facility that are in no ledger with this one, in the order given.</summary>
    public IReadOnlyList<PriorClaim> PriorClaims { get; }

    /// <summary>All that rules see of it, made once for every judgement to come.</summary>
    internal ref readonly Particulars Particulars => ref particulars;

    /// <summary>Whether both are the same in content.</summary>
    public static bool operator ==(Claim? left, Claim? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in content.</summary>
    public static bool operator !=(Claim? left, Claim? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Claim? other)
        => ReferenceEquals(this, other) || (other is not null
            && Id == other.Id && Facility == other.Facility && Member == other.Member && Incident == other.Incident
            && ClaimedOn == other.ClaimedOn && Documents.Equals(other.Documents) && PriorClaims.Equals(other.PriorClaims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
