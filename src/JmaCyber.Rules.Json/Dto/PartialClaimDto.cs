using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A partial claim as the contract writes it. What a null in it means is said in <see cref="PartialClaimMapper"/>.</summary>
internal sealed class PartialClaimDto
{
    public string? Id { get; set; }

    public FacilityDto? Facility { get; set; }

    public PartialMemberDto? Member { get; set; }

    public PartialIncidentDto? Incident { get; set; }

    public List<DocumentDto?>? Documents { get; set; }

    public PartialDate? ClaimedOn { get; set; }

    public List<PriorClaimDto?>? PriorClaims { get; set; }
}

internal sealed class PartialMemberDto
{
    public MemberCategory? Category { get; set; }

    public PartialDate? From { get; set; }

    public PartialDate? Until { get; set; }

    public bool? ProcedurePending { get; set; }

    public MemberRelation? Relation { get; set; }
}

internal sealed class PartialIncidentDto
{
    public IncidentKind? Kind { get; set; }

    public PartialDate? OccurredOn { get; set; }

    public InsiderCrime? InsiderCrime { get; set; }

    public AttackKind? Attack { get; set; }

    public bool? PersonalDataLeaked { get; set; }

    public List<OperationDto?>? Operations { get; set; }
}
