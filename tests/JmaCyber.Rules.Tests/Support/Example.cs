using NodaTime;
using NodaTime.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// A claim in order, to be changed fact by fact: an A① member since 2015 claims for a clinic, and everything happens and arrives on one day.
/// </summary>
internal sealed record Example
{
    private static readonly LocalDate Joined = Day("2015-04-01");

    private Example(Incident incident, params Document[] documents)
    {
        Incident = incident;
        Documents = documents;
        Claimed = incident.OccurredOn;
    }

    private string Id { get; init; } = "claim";

    private string FacilityId { get; init; } = "facility";

    private FacilityKind FacilityKind { get; init; } = FacilityKind.Clinic;

    private MemberCategory Category { get; init; } = MemberCategory.A1;

    private MemberRelation Relation { get; init; } = MemberRelation.Opens;

    private LocalDate From { get; init; } = Joined;

    private LocalDate? Until { get; init; }

    private bool IsPending { get; init; }

    private Incident Incident { get; init; }

    private IReadOnlyList<Document> Documents { get; init; }

    private LocalDate Claimed { get; init; }

    private IReadOnlyList<PriorClaim> Priors { get; init; } = [];

    /// <summary>An attack without closure; the certificate, which nothing asks for yet, is there as well, so that closure changes one fact only.</summary>
    public static Example Attack(string occurredOn = "2024-02-10") => new(
        new CyberAttack(Day(occurredOn)),
        new ApplicationForm(Day(occurredOn)),
        new MhlwReport(Day(occurredOn), MhlwEvidence.WrittenReport),
        new ClosureCertificate(Day(occurredOn), CertificateIssuer.LocalAssociation));

    /// <summary>A leak of personal data without an attack.</summary>
    public static Example Leak(string occurredOn = "2024-02-10") => new(
        new DataLeak(Day(occurredOn)),
        new ApplicationForm(Day(occurredOn)),
        new PpcReport(Day(occurredOn)) { RecurrencePrevention = true, IndividualsNotified = true });

    /// <summary>A suspicious message and no more, with the documents of an attack.</summary>
    public static Example Message(string occurredOn = "2024-02-10") => Attack(occurredOn) with { Incident = new SuspiciousMessage(Day(occurredOn)) };

    /// <summary>An incident of which nobody knows what it was, with the documents of an attack.</summary>
    public static Example Unclear(string occurredOn = "2024-02-10") => Attack(occurredOn) with { Incident = new UndeterminedIncident(Day(occurredOn)) };

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public Example Named(string id) => this with { Id = id };

    public Example At(string facility) => this with { FacilityId = facility };

    public Example At(FacilityKind kind) => this with { FacilityKind = kind };

    public Example ByOtherCategory() => this with { Category = MemberCategory.Other };

    public Example Member(string from, string? until = null) => this with { From = Day(from), Until = until is null ? null : Day(until) };

    public Example Pending() => this with { IsPending = true };

    public Example Who(MemberRelation relation) => this with { Relation = relation };

    public Example By(InsiderCrime crime) => this with { Incident = Incident with { InsiderCrime = crime } };

    public Example Of(AttackKind kind) => this with { Incident = Hit with { Attack = kind } };

    public Example Leaking() => this with { Incident = Hit with { PersonalDataLeaked = true } };

    /// <summary>The operation on so many days in a row, from the day of the incident on.</summary>
    public Example Days(params OperationStatus[] statuses)
        => this with { Incident = Hit with { Operations = [.. statuses.Select((status, i) => new OperationDay(Incident.OccurredOn.PlusDays(i), status))] } };

    /// <summary>Closed on so many days in a row, from the day of the incident on.</summary>
    public Example Closed(int days) => Days([.. Enumerable.Repeat(OperationStatus.Closed, days)]);

    /// <summary>Closed on these days.</summary>
    public Example ClosedOn(params string[] days)
        => this with { Incident = Hit with { Operations = [.. days.Select(day => new OperationDay(Day(day), OperationStatus.Closed))] } };

    public Example ClaimedOn(string date) => this with { Claimed = Day(date) };

    public Example With(Document document) => this with { Documents = [.. Documents, document] };

    public Example Without<TDocument>()
        where TDocument : Document
        => this with { Documents = [.. Documents.Where(document => document is not TDocument)] };

    /// <summary>Another document in the place of the one of its kind.</summary>
    public Example Instead<TDocument>(TDocument document)
        where TDocument : Document
        => Without<TDocument>().With(document);

    /// <summary>A report to the JMA, received on the day of the incident or on another, in the place of the one to the MHLW.</summary>
    public Example ReportedToJma(string? receivedOn = null)
        => Without<MhlwReport>().With(new JmaReport(receivedOn is null ? Incident.OccurredOn : Day(receivedOn)));

    /// <summary>An earlier claim of the facility that this one lists.</summary>
    public Example After(string claimedOn, PaymentKind? payment = PaymentKind.CyberAttack, Outcome outcome = Outcome.Payable, string? occurredOn = null)
        => this with { Priors = [.. Priors, new PriorClaim(Day(claimedOn), Day(occurredOn ?? claimedOn), outcome, payment)] };

    public ClaimDraft ToDraft() => new()
    {
        Id = Id,
        Facility = new FacilityDraft(FacilityId, FacilityKind),
        Member = Category == MemberCategory.A1
            ? new A1Member(From, Relation) { Until = Until, ProcedurePending = IsPending }
            : new OtherMember(Relation, From) { Until = Until },
        Incident = Incident,
        Documents = Documents,
        ClaimedOn = Claimed,
        PriorClaims = Priors,
    };

    public Claim ToClaim() => ToDraft().Validate().OrThrow();

    public Decision Decide(SupportProgram? program = null) => (program ?? Programs.Of2023).Decide(ToClaim());

    private CyberAttack Hit => (CyberAttack)Incident;
}
