using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis;

/// <summary>What is known of a claim so far, fact by fact. Every fact may be unknown; unknown is not false, not none and not a default.</summary>
/// <remarks>Immutable, equal by content. <see cref="PartialClaim.Create"/> checks whether a claim can agree with all of it.</remarks>
[JsonConverter(typeof(ContractOnly))]
public sealed record PartialFacts
{
    /// <summary>The facility's id.</summary>
    public string? FacilityId { get; init; }

    /// <summary>The kind of facility.</summary>
    public FacilityKind? FacilityKind { get; init; }

    /// <summary>The membership category.</summary>
    public MemberCategory? Category { get; init; }

    /// <summary>The first day of the A① membership; null for somebody without one.</summary>
    public Known<PartialDate?> From { get; init; }

    /// <summary>The day on which the membership ends; null while it goes on.</summary>
    public Known<PartialDate?> Until { get; init; }

    /// <summary>Whether admission or transfer is being processed; null is the default, false.</summary>
    public Known<bool?> ProcedurePending { get; init; }

    /// <summary>What the member is to the facility.</summary>
    public MemberRelation? Relation { get; init; }

    /// <summary>What happened.</summary>
    public IncidentKind? IncidentKind { get; init; }

    /// <summary>The day on which the harm set in.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>Whether insider crime caused it; null is the default, none.</summary>
    public Known<InsiderCrime?> InsiderCrime { get; init; }

    /// <summary>The kind of attack; null is the default, other. Anything but null tells that it was an attack.</summary>
    public Known<AttackKind?> Attack { get; init; }

    /// <summary>Whether an attack leaked personal data; null is the default, false. Anything but null tells that it was an attack.</summary>
    public Known<bool?> PersonalDataLeaked { get; init; }

    /// <summary>How the facility ran on the days after an attack: all of them. A list, even an empty one, tells that it was an attack; null is none.</summary>
    public Known<IReadOnlyList<OperationDay>?> Operations
    {
        get;
        init => field = Copied(value);
    }

    /// <summary>All the documents that have arrived; null is none.</summary>
    public Known<IReadOnlyList<PartialDocument>?> Documents
    {
        get;
        init => field = Copied(value);
    }

    /// <summary>The day on which the claim reached the office, or is to.</summary>
    public PartialDate? ClaimedOn { get; init; }

    /// <summary>All earlier claims of the facility; null is none.</summary>
    public Known<IReadOnlyList<PriorClaim>?> PriorClaims
    {
        get;
        init => field = Copied(value);
    }

    /// <summary>What is known of a claim of which everything is.</summary>
    public static PartialFacts Of(Claim claim)
    {
        Guard.NotNull(claim);
        var attack = claim.Incident as CyberAttack;
        return new PartialFacts
        {
            FacilityId = claim.Facility.Id.Value,
            FacilityKind = claim.Facility.Kind,
            Category = claim.Member.Category,
            From = Date(claim.Member.From),
            Until = Date(claim.Member.Until),
            ProcedurePending = claim.Member is A1Member { ProcedurePending: true },
            Relation = claim.Member.Relation,
            IncidentKind = claim.Incident.Kind,
            OccurredOn = PartialDate.On(claim.Incident.OccurredOn),
            InsiderCrime = claim.Incident.InsiderCrime,
            Attack = attack?.Attack,
            PersonalDataLeaked = attack?.PersonalDataLeaked,
            Operations = new(attack?.Operations),
            Documents = new(claim.Documents.Select(PartialDocument.Dated).ToArray()),
            ClaimedOn = PartialDate.On(claim.ClaimedOn),
            PriorClaims = new(claim.PriorClaims),
        };
    }

    private static PartialDate? Date(NodaTime.LocalDate? date) => date is { } day ? PartialDate.On(day) : null;

    private static Known<IReadOnlyList<T>?> Copied<T>(Known<IReadOnlyList<T>?> list)
        where T : notnull
        => list.Value is { } items ? new(ValueList<T>.From(items)) : list;
}
