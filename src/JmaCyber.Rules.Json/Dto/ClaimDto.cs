using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Reading;
using NodaTime;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>A claim as the contract writes it. Everything may be absent: what must be there is said in <see cref="ClaimMapper"/>.</summary>
internal sealed class ClaimDto
{
    public string? Id { get; set; }

    public FacilityDto? Facility { get; set; }

    public MemberDto? Member { get; set; }

    public IncidentDto? Incident { get; set; }

    public List<DocumentDto?>? Documents { get; set; }

    public LocalDate? ClaimedOn { get; set; }

    public List<PriorClaimDto?>? PriorClaims { get; set; }
}

internal sealed class FacilityDto
{
    public string? Id { get; set; }

    public FacilityKind? Kind { get; set; }
}

internal sealed class MemberDto
{
    public MemberCategory? Category { get; set; }

    public LocalDate? From { get; set; }

    public LocalDate? Until { get; set; }

    public bool? ProcedurePending { get; set; }

    public MemberRelation? Relation { get; set; }
}

internal sealed class IncidentDto
{
    public IncidentKind? Kind { get; set; }

    public LocalDate? OccurredOn { get; set; }

    public InsiderCrime? InsiderCrime { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AttackKind? Attack { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PersonalDataLeaked { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<OperationDto?>? Operations { get; set; }
}

internal sealed class OperationDto
{
    public LocalDate? Date { get; set; }

    public OperationStatus? Status { get; set; }
}

internal sealed class PriorClaimDto
{
    public LocalDate? ClaimedOn { get; set; }

    public LocalDate? OccurredOn { get; set; }

    public PaymentKind? Payment { get; set; }

    public Outcome? Outcome { get; set; }
}
