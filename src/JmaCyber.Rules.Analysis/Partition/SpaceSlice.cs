using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>One timing at one kind of facility, and everything that a claim can be there: the product of these lists.</summary>
internal sealed class SpaceSlice
{
    /// <summary>An incident of each payment, and one of the two kinds without, which share a place.</summary>
    private static readonly IncidentKind[] Kinds = [IncidentKind.CyberAttack, IncidentKind.DataLeak, IncidentKind.Undetermined];

    /// <summary>Every answer to whether an insider did it.</summary>
    public static readonly InsiderCrime[] InsiderCrimes = [InsiderCrime.None, InsiderCrime.Confirmed, InsiderCrime.UnderInvestigation];

    private readonly DocumentsDimension documents;
    private readonly PriorClaimsClass[][] priors;

    public SpaceSlice(
        DecisionSpace space,
        ClaimTiming timing,
        FacilityKind kind,
        ClosureReadings readings,
        PriorClaimsClass[][] priors,
        DocumentsDimension documents)
    {
        Space = space;
        Timing = timing;
        Kind = kind;
        this.priors = priors;
        this.documents = documents;
        Claim probe = Probe(timing, kind, IncidentKind.CyberAttack);
        var before = new ClaimFacts(Before, probe, prior: default);
        var after = new ClaimFacts(After, probe, prior: default);
        (VersionBefore, VersionAfter) = (before.Version, after.Version);
        (CapBefore, CapAfter) = (CapOf(VersionBefore), CapOf(VersionAfter));
        Claimants = [.. ClaimantClass.All(timing)];
        Incidents = [.. IncidentClass.All(timing, readings.Of(ClosureMeter.Of(before), ClosureMeter.Of(after), CapBefore, CapAfter))];
    }

    public DecisionSpace Space { get; }

    public SupportProgram Before => Space.Before;

    public SupportProgram After => Space.After;

    public ClaimTiming Timing { get; }

    public FacilityKind Kind { get; }

    public ProgramVersion? VersionBefore { get; }

    public ProgramVersion? VersionAfter { get; }

    /// <summary>The closure days beyond which nothing more is paid.</summary>
    public int CapBefore { get; }

    public int CapAfter { get; }

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

    public Dictionary<DocumentsKey, DocumentsClass> DocumentsFor(IncidentClass incident) => documents.ClassesOf(this, incident);

    /// <summary>The class of the documents of a claim.</summary>
    public DocumentsClass DocumentsOf(IncidentClass incident, in ClaimFacts before, in ClaimFacts after)
        => DocumentsFor(incident)[DocumentsKey.Of(before, after, documents.IsCounted)];

    public PriorClaimsClass[] PriorClaimsFor(IncidentClass incident) => priors[incident.Payment is { } payment ? (int)payment : Kinds.Length - 1];

    /// <summary>The priors of a timing, by payment; the same for every kind of facility.</summary>
    public static PriorClaimsClass[][] AllPriorClaims(SupportProgram before, SupportProgram after, ClaimTiming timing)
        => Array.ConvertAll(Kinds, incident => PriorClaimsClass.All(before, after, Probe(timing, FacilityKind.Hospital, incident)));

    /// <summary>A claim of this slice; without earlier claims where they are judged beside it.</summary>
    public Claim Build(
        ClaimantClass claimant,
        IncidentClass incident,
        InsiderCrime insiderCrime,
        IReadOnlyList<Document> documents,
        IReadOnlyList<PriorClaim>? priorClaims = null,
        ClaimId? id = null) => ProbeClaim.Of(
            incident.Build(Timing, insiderCrime),
            Timing.ClaimedOn,
            Kind,
            claimant.Build(Timing.OccurredOn, Timing.ClaimedOn),
            documents,
            priorClaims,
            id);

    /// <summary>The closure days beyond which a version pays nothing more.</summary>
    public static int CapOf(ProgramVersion? version) => version?.Closure is PerClosureDay perDay ? perDay.MaxDays : 1;

    private static Claim Probe(ClaimTiming timing, FacilityKind kind, IncidentKind incident)
        => ProbeClaim.Of(ProbeClaim.Incident(incident, timing.OccurredOn), timing.ClaimedOn, kind);
}
