using System.Diagnostics;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules;

/// <summary>The facts of a claim as typed in. The compiler asks for what every claim needs; the rest is checked by <see cref="Validate"/>.</summary>
[DebuggerDisplay("{Id}: {Incident.Kind}, {Facility.Kind}")]
[JsonConverter(typeof(ContractOnly))]
public sealed class ClaimDraft
{
    /// <summary>The id: 1 to 64 characters, unique in a ledger.</summary>
    public required string? Id { get; init; }

    /// <summary>The facility that suffered the incident.</summary>
    public required FacilityDraft Facility
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The claimant: <see cref="A1Member"/> or <see cref="OtherMember"/>.</summary>
    public required Member Member
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>
    /// What happened: <see cref="CyberAttack"/>, <see cref="DataLeak"/>, <see cref="SuspiciousMessage"/> or <see cref="UndeterminedIncident"/>.
    /// </summary>
    public required Incident Incident
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The day on which the claim reached the office; not before the incident.</summary>
    public required LocalDate ClaimedOn { get; init; }

    /// <summary>The documents that arrived, in any order.</summary>
    public IReadOnlyList<Document> Documents
    {
        get;
        init => field = ValueList<Document>.From(value);
    } = ValueList<Document>.Empty;

    /// <summary>Earlier claims of the facility that are in no ledger with this one.</summary>
    public IReadOnlyList<PriorClaim> PriorClaims
    {
        get;
        init => field = ValueList<PriorClaim>.From(value);
    } = ValueList<PriorClaim>.Empty;

    /// <summary>The claim, or every problem that stands against it.</summary>
    public OneOf<Claim, Problems> Validate()
    {
        List<Problem>? problems = ClaimChecks.Of(this);
        return problems is null
            ? new Claim(this, ClaimId.From(Id!), new Facility(FacilityId.From(Facility.Id!), Facility.Kind))
            : new Problems(problems);
    }
}
