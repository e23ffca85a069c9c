using JmaCyber.Rules.Json.Dto;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>From a claim to what the contract writes.</summary>
internal static class ClaimWriter
{
    public static ClaimDto ToDto(Claim claim) => new()
    {
        Id = claim.Id.Value,
        Facility = new FacilityDto { Id = claim.Facility.Id.Value, Kind = claim.Facility.Kind },
        Member = new MemberDto
        {
            Category = claim.Member.Category,
            From = claim.Member.From,
            Until = claim.Member.Until,
            ProcedurePending = claim.Member is A1Member { ProcedurePending: true },
            Relation = claim.Member.Relation,
        },
        Incident = Incident(claim.Incident),
        Documents = claim.Documents.Select(DocumentJson.Write).ToList(),
        ClaimedOn = claim.ClaimedOn,
        PriorClaims = claim.PriorClaims.Select(PriorClaim).ToList(),
    };

    private static IncidentDto Incident(Incident incident)
    {
        var attack = incident as CyberAttack;
        return new IncidentDto
        {
            Kind = incident.Kind,
            OccurredOn = incident.OccurredOn,
            InsiderCrime = incident.InsiderCrime,
            Attack = attack?.Attack,
            PersonalDataLeaked = attack?.PersonalDataLeaked,
            Operations = attack?.Operations.Select(Operation).ToList(),
        };
    }

    private static OperationDto? Operation(OperationDay day) => new() { Date = day.Date, Status = day.Status };

    private static PriorClaimDto? PriorClaim(PriorClaim prior) => new()
    {
        ClaimedOn = prior.ClaimedOn,
        OccurredOn = prior.OccurredOn,
        Payment = prior.Payment,
        Outcome = prior.Outcome,
    };
}
