using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>
/// The flowchart of the scheme as data: three questions that lead to one of three patterns or to none, with the amounts of one version
/// (MANUAL chart; section 2 of the register).
/// </summary>
/// <remarks>
/// Immutable. It tells the pattern of the incident and no more: whether a claim is paid is for all the rules to say. The questions are the same in every
/// version; the amounts are the version's.
/// </remarks>
public sealed class Flowchart
{
    private Flowchart(SupportProgram program, ProgramVersion version)
    {
        Program = program;
        Version = version;
        Until = program.Versions.SkipWhile(one => !ReferenceEquals(one, version)).Skip(1).FirstOrDefault()?.From.PlusDays(-1);
        FlowchartOutcome[] outcomes =
        [
            FlowchartOutcome.Pattern1(version), FlowchartOutcome.Pattern2(version), FlowchartOutcome.Pattern3(version), FlowchartOutcome.NotCovered(),
        ];
        FlowchartQuestion closed = FlowchartQuestions.Closed(outcomes[0], outcomes[1]);
        FlowchartQuestion leaked = FlowchartQuestions.Leaked(outcomes[2], outcomes[3]);
        Start = FlowchartQuestions.Attacked(closed, leaked);
        Questions = new ValueList<FlowchartQuestion>([Start, closed, leaked]);
        Outcomes = new ValueList<FlowchartOutcome>(outcomes);
    }

    /// <summary>The program to which the version belongs, and by which closure days are counted.</summary>
    public SupportProgram Program { get; }

    /// <summary>The version whose amounts it shows.</summary>
    public ProgramVersion Version { get; }

    /// <summary>The last incident date of the version, inclusive; null for the version that begins last.</summary>
    public LocalDate? Until { get; }

    /// <summary>The first question.</summary>
    public FlowchartQuestion Start { get; }

    /// <summary>The questions in the order of their numbers.</summary>
    public IReadOnlyList<FlowchartQuestion> Questions { get; }

    /// <summary>The outcomes: patterns 1 to 3, then not covered.</summary>
    public IReadOnlyList<FlowchartOutcome> Outcomes { get; }

    /// <summary>What the chart tells.</summary>
    public Text Title { get; } = new("どの一時支援金に当たるか", "Which support payment an incident falls under");

    /// <summary>For which incidents its amounts are.</summary>
    public Text Period => Until is { } until
        ? new($"事由発生日が{DateText.Ja(Version.From)}から{DateText.Ja(until)}までの事案", $"Incidents from {DateText.En(Version.From)} to {DateText.En(until)}")
        : new($"事由発生日が{DateText.Ja(Version.From)}以後の事案", $"Incidents from {DateText.En(Version.From)} on");

    /// <summary>The flowchart of the version that begins last.</summary>
    public static Flowchart For(SupportProgram program) => new(Guard.NotNull(program), program.LastVersion);

    /// <summary>The flowchart of the version for an incident date; before the start, when there is none, that of the version that begins last.</summary>
    public static Flowchart For(SupportProgram program, LocalDate occurredOn)
        => new(Guard.NotNull(program), program.VersionOn(occurredOn) ?? program.LastVersion);

    /// <summary>The flowchart for a decision: that of its program and incident date.</summary>
    public static Flowchart For(Decision decision) => For(Guard.NotNull(decision).Program, decision.Claim.Incident.OccurredOn);

    /// <summary>The way of a claim through the chart, its closure days counted by <see cref="Program"/>.</summary>
    /// <exception cref="ArgumentException">The incident date belongs to another version than <see cref="Version"/>.</exception>
    public FlowchartPath Walk(Claim claim)
        => Walk(Guard.NotNull(claim).Incident, new ClaimFacts(Program, claim, prior: default).ClosureDays, Program, nameof(claim));

    /// <summary>The way of a decided claim through the chart, its closure days as the decision has them.</summary>
    /// <remarks>It ends in the decision's <see cref="Decision.Pattern"/>, whatever the outcome.</remarks>
    /// <exception cref="ArgumentException">The decision is under another version than <see cref="Version"/>.</exception>
    public FlowchartPath Walk(Decision decision)
        => Walk(Guard.NotNull(decision).Claim.Incident, decision.ClosureDays, decision.Program, nameof(decision));

    /// <summary>The way of an incident of which not everything is known, as far as that goes: it stops at the first question that is open.</summary>
    /// <param name="kind">What happened; null where that is not known.</param>
    /// <param name="isClosed">Whether an attack closed the facility for a day or more; null where that is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind of incident.</exception>
    public FlowchartPath Walk(IncidentKind? kind, bool? isClosed)
    {
        if (kind is not { } known)
        {
            return Walk(_ => null, hasAmounts: true, isOpen: true);
        }

        Incident incident = Guard.Defined(known) switch
        {
            IncidentKind.CyberAttack => new CyberAttack(Version.From),
            IncidentKind.DataLeak => new DataLeak(Version.From),
            IncidentKind.SuspiciousMessage => new SuspiciousMessage(Version.From),
            IncidentKind.Undetermined => new UndeterminedIncident(Version.From),
        };
        int? closureDays = isClosed switch { true => 1, false => 0, null => null };
        return Walk(question => question.Ask(incident, closureDays), hasAmounts: true, isOpen: known != IncidentKind.Undetermined);
    }

    private FlowchartPath Walk(Incident incident, int closureDays, SupportProgram program, string name)
    {
        ProgramVersion? version = program.VersionOn(incident.OccurredOn);
        if ((version ?? program.LastVersion) != Version)
        {
            throw new ArgumentException($"the incident of {DateText.En(incident.OccurredOn)} is not under version {Version.Id} of the flowchart", name);
        }

        return Walk(question => question.Ask(incident, closureDays), version is not null);
    }

    private FlowchartPath Walk(Func<FlowchartQuestion, FlowchartAnswer?> ask, bool hasAmounts, bool isOpen = false)
    {
        var steps = new List<FlowchartStep>();
        FlowchartNode? node = Start;
        while (node is FlowchartQuestion question)
        {
            FlowchartBranch? branch = ask(question) is { } answer ? question[answer] : null;
            steps.Add(new FlowchartStep(question, branch));
            node = branch?.Next;
        }

        return new FlowchartPath(this, steps, (FlowchartOutcome?)node, hasAmounts, isOpen);
    }
}
