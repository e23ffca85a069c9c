using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>One timing at one kind of facility, and everything that a claim can be there: the product of these lists.</summary>
internal sealed class SpaceSlice
{
    /// <summary>An incident or a payment by its kind; the two kinds without a payment share a place.</summary>
    private const int Kinds = 3;

    private static readonly ClaimId SomeId = ClaimId.From("claim");

    private static readonly Facility[] Facilities = Array.ConvertAll(
        new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService }, kind => new Facility(FacilityId.From("facility"), kind));

    /// <summary>Every answer to whether an insider did it.</summary>
    public static readonly InsiderCrime[] InsiderCrimes = [InsiderCrime.None, InsiderCrime.Confirmed, InsiderCrime.UnderInvestigation];

    private readonly DocumentsDimension documents;
    private readonly PriorClaimsClass[][] priors;

    public SpaceSlice(
        SupportProgram before,
        SupportProgram after,
        ClaimTiming timing,
        FacilityKind kind,
        ClosureReadings readings,
        PriorClaimsClass[][] priors,
        DocumentsDimension documents)
    {
        Before = before;
        After = after;
        Timing = timing;
        Kind = kind;
        this.priors = priors;
        this.documents = documents;
        VersionBefore = before.VersionOn(timing.OccurredOn);
        VersionAfter = after.VersionOn(timing.OccurredOn);
        Claim probe = Probe(timing, kind, PaymentKind.CyberAttack);
        CapBefore = CapOf(VersionBefore);
        CapAfter = CapOf(VersionAfter);
        MeterBefore = ClosureMeter.Of(new ClaimFacts(before, probe, prior: default));
        MeterAfter = ClosureMeter.Of(new ClaimFacts(after, probe, prior: default));
        Claimants = ClaimantClass.All(timing).ToArray();
        Incidents = IncidentClass.All(timing, readings.Of(MeterBefore, MeterAfter, CapBefore, CapAfter)).ToArray();
    }

    public SupportProgram Before { get; }

    public SupportProgram After { get; }

    public ClaimTiming Timing { get; }

    public FacilityKind Kind { get; }

    public ProgramVersion? VersionBefore { get; }

    public ProgramVersion? VersionAfter { get; }

    /// <summary>The closure days beyond which nothing more is paid.</summary>
    public int CapBefore { get; }

    public int CapAfter { get; }

    public ClosureMeter MeterBefore { get; }

    public ClosureMeter MeterAfter { get; }

    public ClaimantClass[] Claimants { get; }

    public IncidentClass[] Incidents { get; }

    /// <summary>How many cells there are.</summary>
    public long Count => Claimants.Length * InsiderCrimes.Length * Incidents.Sum(one => (long)DocumentsFor(one).Count * PriorClaimsFor(one).Length);

    /// <summary>The classes of claimant, insider crime and incident, in the order of the cells; each comes with its documents and prior claims.</summary>
    public IEnumerable<(ClaimantClass Claimant, InsiderCrime InsiderCrime, IncidentClass Incident)> Outer
        => from claimant in Claimants
           from insider in InsiderCrimes
           from incident in Incidents
           select (claimant, insider, incident);

    public IReadOnlyCollection<DocumentsClass> DocumentsFor(IncidentClass incident) => documents.ClassesOf(this, incident).Values;

    public IReadOnlyDictionary<DocumentsKey, DocumentsClass> DocumentClassesFor(IncidentClass incident) => documents.ClassesOf(this, incident);

    /// <summary>The class of the documents of a claim.</summary>
    public DocumentsClass DocumentsOf(IncidentClass incident, in ClaimFacts before, in ClaimFacts after)
        => documents.ClassesOf(this, incident)[DocumentsKey.Of(before, after, documents.IsCounted)];

    public PriorClaimsClass[] PriorClaimsFor(IncidentClass incident) => priors[Place(incident.Payment)];

    /// <summary>The priors of a timing, by payment; the same for every kind of facility.</summary>
    public static PriorClaimsClass[][] AllPriorClaims(SupportProgram before, SupportProgram after, ClaimTiming timing)
        => Array.ConvertAll(
            new PaymentKind?[] { PaymentKind.CyberAttack, PaymentKind.DataLeak, null },
            payment => PriorClaimsClass.All(before, after, Probe(timing, FacilityKind.Hospital, payment)));

    /// <summary>A claim of this slice; without earlier claims, which are judged beside it.</summary>
    public Claim Build(ClaimantClass claimant, IncidentClass incident, InsiderCrime insiderCrime, IReadOnlyList<Document> documents)
        => Build(SomeId, claimant, incident, insiderCrime, documents, ValueList<PriorClaim>.Empty);

    /// <summary>A claim of this slice.</summary>
    public Claim Build(
        ClaimId id,
        ClaimantClass claimant,
        IncidentClass incident,
        InsiderCrime insiderCrime,
        IReadOnlyList<Document> received,
        IReadOnlyList<PriorClaim> priors)
    {
        var draft = new ClaimDraft
        {
            Id = null,
            Facility = NoFacility,
            Member = claimant.Build(Timing.OccurredOn, Timing.ClaimedOn),
            Incident = incident.Build(Timing, insiderCrime),
            Documents = received,
            ClaimedOn = Timing.ClaimedOn,
            PriorClaims = priors,
        };
        return new Claim(draft, id, Facilities[(int)Kind]);
    }

    private static FacilityDraft NoFacility { get; } = new(id: null, FacilityKind.Hospital);

    private static int Place(PaymentKind? payment) => payment is { } kind ? (int)kind : Kinds - 1;

    /// <summary>The closure days beyond which a version pays nothing more.</summary>
    public static int CapOf(ProgramVersion? version) => version?.Closure is PerClosureDay perDay ? perDay.MaxDays : 1;

    private static Claim Probe(ClaimTiming timing, FacilityKind kind, PaymentKind? payment)
    {
        var draft = new ClaimDraft
        {
            Id = null,
            Facility = NoFacility,
            Member = new OtherMember(MemberRelation.Opens),
            Incident = payment switch
            {
                PaymentKind.CyberAttack => new CyberAttack(timing.OccurredOn),
                PaymentKind.DataLeak => new DataLeak(timing.OccurredOn),
                null => new UndeterminedIncident(timing.OccurredOn),
            },
            ClaimedOn = timing.ClaimedOn,
        };
        return new Claim(draft, SomeId, Facilities[(int)kind]);
    }
}
