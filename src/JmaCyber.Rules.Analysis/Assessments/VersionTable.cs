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
    private const int AllPapers = 1 << 6;

    private readonly SupportProgram program;
    private readonly ProgramVersion? version;
    private readonly LocalDate occurredOn;
    private readonly ClosureMeter[] meters;
    private readonly Ending?[] endings;

    public VersionTable(SupportProgram program, ProgramVersion? version)
    {
        this.program = program;
        this.version = version;
        occurredOn = version?.From ?? program.Start.PlusDays(-1);
        Cap = SpaceSlice.CapOf(version);
        meters = Array.ConvertAll(
            new[] { FacilityKind.Hospital, FacilityKind.Clinic, FacilityKind.CareService },
            kind => ClosureMeter.Of(Facts(ProbeClaim.Incident(IncidentKind.CyberAttack, occurredOn), kind)));
        endings = new Ending?[4 * meters.Length * (Cap + 1) * AllPapers];
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

    /// <summary>What given documents meet; a report to the JMA without a day counts.</summary>
    public Papers PapersOf(IReadOnlyList<PartialDocument> documents)
    {
        LocalDate counting = LocalDate.Max(occurredOn, JmaReportsFrom ?? occurredOn);
        Document[] dated = documents.Select(one => one.On(counting)).ToArray();
        Evidence shown = dated.Aggregate(Evidence.None, (all, one) => all | one.Shows);
        return (CountsReport(dated) ? Papers.Report : 0)
            | On(Evidence.ApplicationForm, Papers.Form) | On(Evidence.ClosureCertificate, Papers.Certificate) | On(Evidence.PpcReport, Papers.PpcReport)
            | On(Evidence.RecurrencePrevention, Papers.RecurrencePrevention) | On(Evidence.IndividualsNotified, Papers.IndividualsNotified);

        Papers On(Evidence one, Papers paper) => (shown & one) != 0 ? paper : Papers.None;
    }

    /// <summary>The closure days that given days of operation come to.</summary>
    public int DaysOf(IReadOnlyList<OperationDay> operations, FacilityKind facility)
        => Math.Min(Cap, Facts(new CyberAttack(occurredOn) { Operations = operations }, facility).ClosureDays);

    /// <summary>What a claim comes to.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="facility">Where.</param>
    /// <param name="days">The closure days of an attack, to the cap.</param>
    /// <param name="papers">What the documents meet.</param>
    public Ending Of(IncidentKind kind, FacilityKind facility, int days, Papers papers)
        => endings[((((((int)kind * meters.Length) + (int)facility) * (Cap + 1)) + days) * AllPapers) + (int)papers] ??= Ask(kind, facility, days, papers);

    private Ending Ask(IncidentKind kind, FacilityKind facility, int days, Papers papers)
    {
        ClosureMeter meter = MeterAt(facility);
        OperationStatus status = meter.CountsClosed ? OperationStatus.Closed : OperationStatus.NewPatientsStopped;
        Incident incident = kind == IncidentKind.CyberAttack
            ? new CyberAttack(occurredOn) { Operations = [.. Enumerable.Range(0, days).Select(day => new OperationDay(occurredOn.PlusDays(day), status))] }
            : ProbeClaim.Incident(kind, occurredOn);
        return Ending.Of(Facts(incident, facility, [.. Documents(papers)]));
    }

    private IEnumerable<Document> Documents(Papers papers)
    {
        if ((papers & Papers.Form) != 0)
        {
            yield return new ApplicationForm(occurredOn);
        }

        if ((papers & Papers.Report) != 0)
        {
            yield return version is { AcceptsMhlwReport: true }
                ? new MhlwReport(occurredOn, MhlwEvidence.WrittenReport)
                : new JmaReport(LocalDate.Max(occurredOn, version?.JmaReportsFrom ?? occurredOn));
        }

        if ((papers & Papers.Certificate) != 0)
        {
            yield return new ClosureCertificate(occurredOn, CertificateIssuer.LocalAssociation);
        }

        if ((papers & Papers.PpcReport) != 0)
        {
            yield return new PpcReport(occurredOn)
            {
                RecurrencePrevention = (papers & Papers.RecurrencePrevention) != 0,
                IndividualsNotified = (papers & Papers.IndividualsNotified) != 0,
            };
        }
    }

    private ClaimFacts Facts(Incident incident, FacilityKind facility, IReadOnlyList<Document>? documents = null)
        => ProbeClaim.FactsOf(program, ProbeClaim.Of(incident, occurredOn, facility, documents: documents));
}
