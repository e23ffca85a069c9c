using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Rulebook;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>
/// What incident, facility, closure days and documents lead to under one version of a program, or before the first: each answer is asked of the rules once.
/// </summary>
/// <remarks>Safe for use by several threads: an answer may be asked twice, and is the same.</remarks>
internal sealed class VersionTable
{
    private static readonly int AllEvidence = 1 + DocumentSorts.Kinds.Aggregate(0, (all, kind) => all | (int)DocumentSorts.Shown(kind));

    private readonly SupportProgram program;
    private readonly ProgramVersion? version;
    private readonly LocalDate occurredOn;

    /// <summary>A day on which every report that the version accepts counts.</summary>
    private readonly LocalDate counting;
    private readonly ClosureMeter[] meters;
    private readonly Effect?[] effects;

    public VersionTable(SupportProgram program, ProgramVersion? version)
    {
        this.program = program;
        this.version = version;
        occurredOn = version?.From ?? program.Start.PlusDays(-1);
        counting = LocalDate.Max(occurredOn, JmaReportsFrom ?? occurredOn);
        Cap = SpaceSlice.CapOf(version);
        meters = Array.ConvertAll(
            new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService },
            kind => ClosureMeter.Of(Facts(ProbeClaim.Incident(IncidentKind.CyberAttack, occurredOn), kind)));
        effects = new Effect?[4 * meters.Length * (Cap + 1) * AllEvidence];
    }

    /// <summary>Whether it is that of the days before the program.</summary>
    public bool IsBeforeStart => version is null;

    /// <summary>The closure days beyond which nothing more is paid.</summary>
    public int Cap { get; }

    /// <summary>The day from which on a report to the JMA counts, where one does and not always.</summary>
    public LocalDate? JmaReportsFrom => version is { AcceptsJmaReport: true } ? version.JmaReportsFrom : null;

    /// <summary>How closure days are counted at a kind of facility.</summary>
    public ClosureMeter MeterAt(FacilityKind facility) => meters[(int)facility];

    /// <summary>Whether some report of an attack that arrives on or after a day counts.</summary>
    public bool CanCountReport(LocalDate from) => version is not null && (version.AcceptsMhlwReport
        || (version.AcceptsJmaReport && LocalDate.Max(from, version.JmaReportsFrom ?? from) <= Payout.Last));

    /// <summary>The day that stands for all from which on the same reports count as from a given day.</summary>
    public LocalDate ReportEdge(LocalDate from) => CanCountReport(from) ? occurredOn : Payout.Last;

    /// <summary>Whether documents hold a report of an attack that counts.</summary>
    public bool CountsReport(IReadOnlyList<Document> documents)
        => version is not null && default(DocumentAttackReport).MetOn(
            Facts(ProbeClaim.Incident(IncidentKind.CyberAttack, occurredOn), FacilityKind.Hospital, documents)) is not null;

    /// <summary>What given documents meet; a report to the JMA without a day counts. One to the MHLW stands for any report that counts.</summary>
    public Evidence MetBy(IReadOnlyList<PartialDocument> documents)
    {
        Document[] dated = documents.Select(one => one.On(counting)).ToArray();
        Evidence shown = dated.Aggregate(Evidence.None, (all, one) => all | one.Shows);
        return (shown & ~DocumentSorts.Reports) | (CountsReport(dated) ? Evidence.MhlwReport : Evidence.None);
    }

    /// <summary>The closure days that given days of operation come to.</summary>
    public int DaysOf(IReadOnlyList<OperationDay> operations, FacilityKind facility)
        => Math.Min(Cap, Facts(new CyberAttack(occurredOn) { Operations = operations }, facility).ClosureDays);

    /// <summary>What a claim comes to.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="facility">Where.</param>
    /// <param name="days">The closure days of an attack, to the cap.</param>
    /// <param name="met">What the documents meet.</param>
    public Effect Of(IncidentKind kind, FacilityKind facility, int days, Evidence met)
        => effects[((((((int)kind * meters.Length) + (int)facility) * (Cap + 1)) + days) * AllEvidence) + (int)met] ??= Ask(kind, facility, days, met);

    private Effect Ask(IncidentKind kind, FacilityKind facility, int days, Evidence met)
    {
        ClosureMeter meter = MeterAt(facility);
        OperationStatus status = meter.CountsClosed ? OperationStatus.Closed : OperationStatus.NewPatientsStopped;
        Incident incident = ProbeClaim.Incident(
            kind, occurredOn, operations: [.. Enumerable.Range(0, days).Select(day => new OperationDay(occurredOn.PlusDays(day), status))]);
        bool isToJma = (met & DocumentSorts.Reports) != 0 && version is { AcceptsMhlwReport: false };
        Evidence shown = isToJma ? (met & ~DocumentSorts.Reports) | Evidence.JmaReport : met;
        return Effect.Of(Facts(incident, facility, [.. DocumentSorts.Kinds.SelectMany(sort => DocumentSorts.Of(sort, counting)
            .Where(one => one.Shows == (shown & DocumentSorts.Shown(sort))))]));
    }

    private ClaimFacts Facts(Incident incident, FacilityKind facility, IReadOnlyList<Document>? documents = null)
        => new(program, ProbeClaim.Of(incident, occurredOn, facility, documents: documents), prior: default);
}
