using JmaCyber.Rules.Judging;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>Claims to ask the rules with: nothing is in their way but what is put there.</summary>
internal static class ProbeClaim
{
    private static readonly ClaimId Id = ClaimId.From("probe");

    private static readonly Facility[] Facilities = Array.ConvertAll(
        new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService }, kind => new Facility(FacilityId.From("facility"), kind));

    private static readonly LocalDate Early = new(Utility.DateBounds.MinYear, 1, 1);

    public static Claim Of(
        Incident incident,
        LocalDate claimedOn,
        FacilityKind facility = FacilityKind.Hospital,
        Member? member = null,
        IReadOnlyList<Document>? documents = null) => new(
        new ClaimDraft
        {
            Id = Id.Value,
            Facility = new FacilityDraft(Id.Value, facility),
            Member = member ?? new A1Member(Early, MemberRelation.Opens),
            Incident = incident,
            ClaimedOn = claimedOn,
            Documents = documents ?? [],
        },
        Id,
        Facilities[(int)facility]);

    /// <summary>An incident of a kind.</summary>
    public static Incident Incident(IncidentKind kind, LocalDate occurredOn, InsiderCrime insider = InsiderCrime.None) => kind switch
    {
        IncidentKind.CyberAttack => new CyberAttack(occurredOn) { InsiderCrime = insider },
        IncidentKind.DataLeak => new DataLeak(occurredOn) { InsiderCrime = insider },
        IncidentKind.SuspiciousMessage => new SuspiciousMessage(occurredOn) { InsiderCrime = insider },
        IncidentKind.Undetermined => new UndeterminedIncident(occurredOn) { InsiderCrime = insider },
    };

    /// <summary>What the rules see of such a claim.</summary>
    public static ClaimFacts FactsOf(SupportProgram program, Claim claim, PriorClaimFacts prior = default) => new(program, claim, prior);
}
