using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From a claim as written to a claim: which members must be there, and which belong to which kind.</summary>
internal sealed class ClaimMapper(LineFaults faults)
{
    /// <summary>Dates that no other date is before, or after: they stand in for absent ones without giving rise to a problem elsewhere.</summary>
    public static readonly LocalDate LastOfAll = new(2199, 12, 31);
    private static readonly LocalDate FirstOfAll = new(1900, 1, 1);

    private readonly Mapping map = new(faults);

    /// <summary>Where the faults of one claim are added.</summary>
    /// <param name="nameOf">What a path is called to the user, where it is not called so.</param>
    /// <param name="expectedOf">What a value of a type must be, where it is not written as in JSON.</param>
    public static LineFaults NewFaults(Func<string, string>? nameOf = null, Func<Type, Text>? expectedOf = null)
        => new(nameOf, "id", "facility", "member", "incident", "documents", "claimedOn", "priorClaims") { ExpectedOf = expectedOf ?? Expected.Of };

    /// <summary>Reads a claim by itself; null when something is wrong with it, which is added.</summary>
    public static Claim? Read(ReadOnlySpan<byte> utf8, LineFaults faults)
        => ContractReader.Read(utf8, ContractContext.Default.ClaimDto, faults, OtherKind.OfClaim) is { } dto ? new ClaimMapper(faults).Map(dto) : null;

    /// <summary>Reads a claim into a ledger; what is wrong with it is added, and what contradicts the claims taken before, as far as it can be told.</summary>
    public static void Read(ReadOnlySpan<byte> utf8, IClaimTaker ledger, LineFaults faults)
    {
        if (ContractReader.Read(utf8, ContractContext.Default.ClaimDto, faults, OtherKind.OfClaim) is { } dto)
        {
            Take(dto, ledger, faults);
        }
    }

    /// <summary>Takes a claim as written into a ledger, in the same way.</summary>
    public static void Take(ClaimDto dto, IClaimTaker ledger, LineFaults faults)
    {
        IReadOnlyList<Problem> contradictions = new ClaimMapper(faults).Map(dto) is { } claim ? ledger.Add(claim) : ledger.Contradictions(
            faults.IsNamed("$.id") || !Identifier.IsLawful(dto.Id) ? null : dto.Id,
            faults.IsNamed("$.facility.id") || !Identifier.IsLawful(dto.Facility?.Id) ? null : dto.Facility.Id,
            faults.IsNamed("$.facility.kind") ? null : dto.Facility?.Kind);
        for (int i = 0; i < contradictions.Count; i++)
        {
            faults.Add(contradictions[i].Path, contradictions[i].Message);
        }
    }

    /// <summary>The claim, or null when something is wrong with it.</summary>
    public Claim? Map(ClaimDto dto)
    {
        var draft = new ClaimDraft
        {
            Id = map.Need(dto.Id, "$.id"),
            Facility = Facility(dto.Facility),
            Member = Member(dto.Member),
            Incident = Incident(dto.Incident),
            Documents = DocumentJson.Read(dto.Documents, map),
            ClaimedOn = map.Need(dto.ClaimedOn, "$.claimedOn", LastOfAll),
            PriorClaims = PriorClaims(dto.PriorClaims, map),
        };
        Claim? claim = faults.Count == 0 ? draft.Validate().OrNull() : null;
        if (claim is null)
        {
            ClaimChecks.Tell(draft, faults.Tell);
        }

        return claim;
    }

    private FacilityDraft Facility(FacilityDto? dto)
    {
        dto = map.Need(dto, "$.facility") ?? new FacilityDto();
        return new FacilityDraft(map.Need(dto.Id, "$.facility.id"), map.Need(dto.Kind, "$.facility.kind", default));
    }

    private Member Member(MemberDto? dto)
    {
        dto = map.Need(dto, "$.member") ?? new MemberDto();
        MemberCategory category = map.Need(dto.Category, "$.member.category", MemberCategory.Other);
        MemberRelation relation = map.Need(dto.Relation, "$.member.relation", default);
        bool pending = dto.ProcedurePending ?? false;
        if (category == MemberCategory.A1)
        {
            return new A1Member(map.Need(dto.From, "$.member.from", FirstOfAll.PlusDays(-1)), relation) { Until = dto.Until, ProcedurePending = pending };
        }

        if (pending && dto.Category is not null)
        {
            faults.Add("$.member.procedurePending", KindFault.Applicant);
        }

        return new OtherMember(relation, dto.From) { Until = dto.Until };
    }

    private Incident Incident(IncidentDto? dto)
    {
        dto = map.Need(dto, "$.incident") ?? new IncidentDto();
        IncidentKind kind = map.Need(dto.Kind, "$.incident.kind", IncidentKind.CyberAttack);
        LocalDate occurredOn = map.Need(dto.OccurredOn, "$.incident.occurredOn", FirstOfAll);
        InsiderCrime insider = dto.InsiderCrime ?? InsiderCrime.None;
        bool isAttack = kind == IncidentKind.CyberAttack;
        map.Refuse(!isAttack && dto.Attack is not null, "$.incident", "attack", "cyberAttack");
        map.Refuse(!isAttack && dto.PersonalDataLeaked is not null, "$.incident", "personalDataLeaked", "cyberAttack");
        map.Refuse(!isAttack && dto.Operations is not null, "$.incident", "operations", "cyberAttack");
        return kind switch
        {
            IncidentKind.CyberAttack => new CyberAttack(occurredOn)
            {
                InsiderCrime = insider,
                Attack = dto.Attack ?? AttackKind.Other,
                PersonalDataLeaked = dto.PersonalDataLeaked ?? false,
                Operations = Operations(dto.Operations, map),
            },
            IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
            IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
            IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
        };
    }

    /// <summary>The days of operation; where something is wrong with one, another stands in.</summary>
    public static OperationDay[] Operations(List<OperationDto?>? dtos, Mapping map)
    {
        var days = new OperationDay[dtos?.Count ?? 0];
        for (int i = 0; i < days.Length; i++)
        {
            string path = JsonPath.Item("$.incident.operations", i);
            OperationDto dto = map.NeedItem(dtos![i], path) ?? new OperationDto();

            // An absent day stands in as one that is out of bounds, so that it repeats no other.
            LocalDate date = dto.Date ?? map.Need(dto.Date, path + ".date", LastOfAll.PlusDays(1));
            days[i] = new OperationDay(date, dto.Status ?? map.Need(dto.Status, path + ".status", default));
        }

        return days;
    }

    /// <summary>The earlier claims; where something is wrong with one, another stands in.</summary>
    public static PriorClaim[] PriorClaims(List<PriorClaimDto?>? dtos, Mapping map)
    {
        var priors = new PriorClaim[dtos?.Count ?? 0];
        for (int i = 0; i < priors.Length; i++)
        {
            string path = JsonPath.Item("$.priorClaims", i);
            PriorClaimDto dto = map.NeedItem(dtos![i], path) ?? new PriorClaimDto();
            priors[i] = new PriorClaim(
                dto.ClaimedOn ?? map.Need(dto.ClaimedOn, path + ".claimedOn", LastOfAll),
                dto.OccurredOn ?? map.Need(dto.OccurredOn, path + ".occurredOn", FirstOfAll),
                dto.Outcome ?? map.Need(dto.Outcome, path + ".outcome", Outcome.Incomplete),
                dto.Payment);
        }

        return priors;
    }
}
