using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Analysis.Spaces;

/// <summary>One moment at one kind of facility, and everything that a claim can be there: the product of these lists.</summary>
internal sealed class Scene
{
    /// <summary>An incident or a payment by its kind; the two kinds without a payment share a place.</summary>
    private const int Kinds = 3;

    private static readonly ClaimId SomeId = ClaimId.From("claim");

    private static readonly Facility[] Facilities = Array.ConvertAll(
        new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService }, kind => new Facility(FacilityId.From("facility"), kind));

    private readonly DocumentsDimension documents;
    private readonly Past[][] pasts;

    public Scene(SupportProgram before, SupportProgram after, Moment moment, FacilityKind kind, ClosureReadings readings, Past[][] pasts, DocumentsDimension documents)
    {
        Before = before;
        After = after;
        Moment = moment;
        Kind = kind;
        this.pasts = pasts;
        this.documents = documents;
        VersionBefore = before.VersionOn(moment.OccurredOn);
        VersionAfter = after.VersionOn(moment.OccurredOn);
        Claim probe = Probe(moment, kind, PaymentKind.CyberAttack);
        CapBefore = CapOf(VersionBefore);
        CapAfter = CapOf(VersionAfter);
        MeterBefore = ClosureMeter.Of(new ClaimFacts(before, probe, prior: default));
        MeterAfter = ClosureMeter.Of(new ClaimFacts(after, probe, prior: default));
        Claimants = Claimant.All(moment).ToArray();
        Happenings = Happening.All(moment, readings.Of(MeterBefore, MeterAfter, CapBefore, CapAfter)).ToArray();
    }

    public SupportProgram Before { get; }

    public SupportProgram After { get; }

    public Moment Moment { get; }

    public FacilityKind Kind { get; }

    public ProgramVersion? VersionBefore { get; }

    public ProgramVersion? VersionAfter { get; }

    /// <summary>The closure days beyond which nothing more is paid.</summary>
    public int CapBefore { get; }

    public int CapAfter { get; }

    public ClosureMeter MeterBefore { get; }

    public ClosureMeter MeterAfter { get; }

    public Claimant[] Claimants { get; }

    public Happening[] Happenings { get; }

    /// <summary>How many cells there are.</summary>
    public long Count
    {
        get
        {
            long incidents = 0;
            foreach (Happening one in Happenings)
            {
                incidents += (long)DocumentsFor(one).Count * PastsFor(one).Length;
            }

            return Claimants.Length * 3L * incidents;
        }
    }

    /// <summary>The cell at a place, from 0 to one below <see cref="Count"/>, in the order of the cells.</summary>
    public Spot At(long place)
    {
        long each = Count / (Claimants.Length * 3L);
        long rest = place % each;
        foreach (Happening one in Happenings)
        {
            (IReadOnlyCollection<DocumentsClass> received, Past[] earlier) = (DocumentsFor(one), PastsFor(one));
            if (rest < (long)received.Count * earlier.Length)
            {
                long outer = place / each;
                return new Spot(this, Claimants[outer / 3], (InsiderCrime)(outer % 3), one, received.ElementAt((int)(rest / earlier.Length)), earlier[rest % earlier.Length]);
            }

            rest -= (long)received.Count * earlier.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }

    public IReadOnlyCollection<DocumentsClass> DocumentsFor(Happening happening) => documents.ClassesOf(this, happening).Values;

    /// <summary>The class of the documents of a claim.</summary>
    public DocumentsClass DocumentsOf(Happening happening, in ClaimFacts before, in ClaimFacts after)
        => documents.ClassesOf(this, happening)[DocumentsKey.Of(before, after, documents.IsCounted)];

    public Past[] PastsFor(Happening happening) => pasts[Place(happening.Payment)];

    /// <summary>The pasts of a moment, by payment; the same for every kind of facility.</summary>
    public static Past[][] AllPasts(SupportProgram before, SupportProgram after, Moment moment)
        => Array.ConvertAll(
            new PaymentKind?[] { PaymentKind.CyberAttack, PaymentKind.DataLeak, null },
            payment => Past.All(before, after, Probe(moment, FacilityKind.Hospital, payment)));

    /// <summary>A claim of this scene; without earlier claims, which are judged beside it.</summary>
    public Claim Build(Claimant claimant, Happening happening, InsiderCrime insiderCrime, IReadOnlyList<Document> documents)
        => Build(SomeId, claimant, happening, insiderCrime, documents, ValueList<PriorClaim>.Empty);

    /// <summary>A claim of this scene.</summary>
    public Claim Build(ClaimId id, Claimant claimant, Happening happening, InsiderCrime insiderCrime, IReadOnlyList<Document> received, IReadOnlyList<PriorClaim> priors)
    {
        var draft = new ClaimDraft
        {
            Id = null,
            Facility = NoFacility,
            Member = claimant.Build(Moment),
            Incident = happening.Build(Moment, insiderCrime),
            Documents = received,
            ClaimedOn = Moment.ClaimedOn,
            PriorClaims = priors,
        };
        return new Claim(draft, id, Facilities[(int)Kind]);
    }

    private static FacilityDraft NoFacility { get; } = new(id: null, FacilityKind.Hospital);

    private static int Place(PaymentKind? payment) => payment is { } kind ? (int)kind : Kinds - 1;

    private static int CapOf(ProgramVersion? version) => version?.Closure is PerClosureDay perDay ? perDay.MaxDays : 1;

    private static Claim Probe(Moment moment, FacilityKind kind, PaymentKind? payment)
    {
        var draft = new ClaimDraft
        {
            Id = null,
            Facility = NoFacility,
            Member = new OtherMember(MemberRelation.Opens),
            Incident = payment switch
            {
                PaymentKind.CyberAttack => new CyberAttack(moment.OccurredOn),
                PaymentKind.DataLeak => new DataLeak(moment.OccurredOn),
                null => new UndeterminedIncident(moment.OccurredOn),
            },
            ClaimedOn = moment.ClaimedOn,
        };
        return new Claim(draft, SomeId, Facilities[(int)kind]);
    }
}
