using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>Claims to ask the rules with, and that stand for others: made of parts that agree, with nothing in their way but what is put there.</summary>
internal static class ProbeClaim
{
    private static readonly ClaimId SomeId = ClaimId.From("claim");
    private static readonly Member SomeMember = new A1Member(IncidentPeriod.Earliest, MemberRelation.Opens);

    private static readonly Facility[] Facilities = Array.ConvertAll(
        new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService }, kind => new Facility(FacilityId.From("facility"), kind));

    private static readonly FacilityDraft NoFacility = new(id: null, FacilityKind.Hospital);

    public static Claim Of(
        Incident incident,
        LocalDate claimedOn,
        FacilityKind facility = FacilityKind.Hospital,
        Member? member = null,
        IReadOnlyList<Document>? documents = null,
        IReadOnlyList<PriorClaim>? priorClaims = null,
        ClaimId? id = null)
    {
        var draft = new ClaimDraft
        {
            Id = null,
            Facility = NoFacility,
            Member = member ?? SomeMember,
            Incident = incident,
            Documents = documents ?? [],
            ClaimedOn = claimedOn,
            PriorClaims = priorClaims ?? [],
        };
        return new Claim(draft, id ?? SomeId, Facilities[(int)facility]);
    }

    /// <summary>An incident of a kind; an attack with days of operation.</summary>
    public static Incident Incident(
        IncidentKind kind,
        LocalDate occurredOn,
        InsiderCrime insider = InsiderCrime.None,
        IReadOnlyList<OperationDay>? operations = null,
        bool leaked = false) => kind switch
        {
            IncidentKind.CyberAttack => new CyberAttack(occurredOn) { InsiderCrime = insider, PersonalDataLeaked = leaked, Operations = operations ?? [] },
            IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
            IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
            IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
        };
}
