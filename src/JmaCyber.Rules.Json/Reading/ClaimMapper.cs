using JmaCyber.Rules.Json.Dto;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>From a claim as written to a claim: which members must be there, and which belong to which kind.</summary>
internal sealed class ClaimMapper(List<Problem> problems)
{
    /// <summary>Dates that no other date is before, or after: they stand in for absent ones without giving rise to a problem elsewhere.</summary>
    private static readonly LocalDate FirstOfAll = new(1900, 1, 1);
    private static readonly LocalDate LastOfAll = new(2199, 12, 31);

    private static readonly string[] Order = ["id", "facility", "member", "incident", "documents", "claimedOn", "priorClaims"];

    private readonly Mapping map = new(problems, Order);

    /// <summary>Reads a claim into a ledger.</summary>
    /// <returns>What is wrong with it, and what of it contradicts the claims taken before, as far as it can be told.</returns>
    public static IReadOnlyList<Problem> Read(ReadOnlySpan<byte> utf8, LedgerBuilder ledger)
    {
        var problems = new List<Problem>();
        return ContractReader.Read(utf8, ContractContext.Default.ClaimDto, problems) is { } dto
            ? new ClaimMapper(problems).Map(dto).Match(ledger.Add, invalid => WithContradictions(invalid, dto, ledger))
            : problems;
    }

    public OneOf<Claim, Problems> Map(ClaimDto dto)
    {
        var draft = new ClaimDraft
        {
            Id = map.Need(dto.Id, "$.id"),
            Facility = Facility(dto.Facility),
            Member = Member(dto.Member),
            Incident = Incident(dto.Incident),
            Documents = Documents(dto.Documents),
            ClaimedOn = map.Need(dto.ClaimedOn, "$.claimedOn", LastOfAll),
            PriorClaims = PriorClaims(dto.PriorClaims),
        };
        return map.Conclude(draft.Validate());
    }

    private static IReadOnlyList<Problem> WithContradictions(IReadOnlyList<Problem> invalid, ClaimDto dto, LedgerBuilder ledger)
    {
        bool IsFaulty(string path) => invalid.Any(problem => string.Equals(problem.Path, path, StringComparison.Ordinal));
        IReadOnlyList<Problem> contradictions = ledger.Contradictions(
            IsFaulty("$.id") ? null : dto.Id,
            IsFaulty("$.facility.id") ? null : dto.Facility?.Id,
            IsFaulty("$.facility.kind") ? null : dto.Facility?.Kind);
        return contradictions.Count == 0 ? invalid : Mapping.InOrder(invalid.Concat(contradictions), Order).ToArray();
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
        return category == MemberCategory.A1
            ? new A1Member(map.Need(dto.From, "$.member.from", FirstOfAll.PlusDays(-1)), relation) { Until = dto.Until, ProcedurePending = pending }
            : new OtherMember(relation, dto.From) { Until = dto.Until, ProcedurePending = pending };
    }

    private Incident Incident(IncidentDto? dto)
    {
        dto = map.Need(dto, "$.incident") ?? new IncidentDto();
        IncidentKind kind = map.Need(dto.Kind, "$.incident.kind", IncidentKind.CyberAttack);
        LocalDate occurredOn = map.Need(dto.OccurredOn, "$.incident.occurredOn", FirstOfAll);
        InsiderCrime insider = dto.InsiderCrime ?? InsiderCrime.None;
        bool isAttack = kind == IncidentKind.CyberAttack;
        map.Refuse(!isAttack && dto.Attack is not null, "$.incident.attack", "cyberAttack");
        map.Refuse(!isAttack && dto.PersonalDataLeaked is not null, "$.incident.personalDataLeaked", "cyberAttack");
        map.Refuse(!isAttack && dto.Operations is not null, "$.incident.operations", "cyberAttack");
        return kind switch
        {
            IncidentKind.CyberAttack => new CyberAttack(occurredOn)
            {
                InsiderCrime = insider,
                Attack = dto.Attack ?? AttackKind.Other,
                PersonalDataLeaked = dto.PersonalDataLeaked ?? false,
                Operations = Operations(dto.Operations),
            },
            IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
            IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
            IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
        };
    }

    private OperationDay[] Operations(List<OperationDto?>? dtos)
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

    private Document[] Documents(List<DocumentDto?>? dtos)
    {
        var documents = new Document[dtos?.Count ?? 0];
        for (int i = 0; i < documents.Length; i++)
        {
            string path = JsonPath.Item("$.documents", i);
            documents[i] = Document(map.NeedItem(dtos![i], path) ?? new DocumentDto(), path);
        }

        return documents;
    }

    private Document Document(DocumentDto dto, string path)
    {
        LocalDate receivedOn = dto.ReceivedOn ?? map.Need(dto.ReceivedOn, path + ".receivedOn", LastOfAll);
        if (dto.Kind is not { } kind)
        {
            map.Need(dto.Kind, path + ".kind", default);
            return new ApplicationForm(receivedOn);
        }

        map.Refuse(kind != DocumentKind.MhlwReport && dto.Evidence is not null, path + ".evidence", "mhlwReport");
        map.Refuse(kind != DocumentKind.ClosureCertificate && dto.Issuer is not null, path + ".issuer", "closureCertificate");
        map.Refuse(kind != DocumentKind.PpcReport && dto.RecurrencePrevention is not null, path + ".recurrencePrevention", "ppcReport");
        map.Refuse(kind != DocumentKind.PpcReport && dto.IndividualsNotified is not null, path + ".individualsNotified", "ppcReport");
        return kind switch
        {
            DocumentKind.ApplicationForm => new ApplicationForm(receivedOn),
            DocumentKind.MhlwReport => new MhlwReport(receivedOn, map.Need(dto.Evidence, path + ".evidence", default)),
            DocumentKind.JmaReport => new JmaReport(receivedOn),
            DocumentKind.ClosureCertificate => new ClosureCertificate(receivedOn, map.Need(dto.Issuer, path + ".issuer", default)),
            DocumentKind.PpcReport => new PpcReport(receivedOn)
            {
                RecurrencePrevention = dto.RecurrencePrevention ?? false,
                IndividualsNotified = dto.IndividualsNotified ?? false,
            },
        };
    }

    private PriorClaim[] PriorClaims(List<PriorClaimDto?>? dtos)
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
