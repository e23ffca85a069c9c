using System.Runtime.CompilerServices;
using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What a program makes of each fact by itself: the classes of the partition, each asked of the rules once.</summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class Assessor
{
    // Wholly determined by its program; kept because asking the rules costs more than assessing many claims.
    private static readonly ConditionalWeakTable<SupportProgram, Assessor> Known = new();

    /// <summary>Long before any program, so that rules of membership and insider crime are asked and those of a version are not.</summary>
    private static readonly LocalDate Before = new(2000, 1, 10);

    private static readonly ulong ProgramStart = RuleSet.Of(Rule.IncidentProgramStart).Bits;

    private readonly Dictionary<string, VersionTable> versions;
    private readonly VersionTable beforeStart;

    private Assessor(SupportProgram program)
    {
        Program = program;
        versions = program.Versions.ToDictionary(version => version.Id, version => new VersionTable(program, version), StringComparer.Ordinal);
        beforeStart = new VersionTable(program, version: null);
        Memberships = [.. Enumerable.Range(0, (int)MembershipClass.None + 1)
            .Select(standing => Of(new ClaimantClass((MembershipClass)standing, Pending: false, Related: true), InsiderCrime.None))];
        Unrelated = Of(new ClaimantClass(MembershipClass.Throughout, Pending: false, Related: false), InsiderCrime.None);
        Insiders = [.. Enumerable.Range(0, (int)InsiderCrime.UnderInvestigation + 1).Select(insider => Of(ClaimantClass.Untroubled, (InsiderCrime)insider))];
        var paid = new PriorClaim(program.Start, program.Start, Outcome.Payable, PaymentKind.CyberAttack);
        YearUsed = OfPrior(new PriorClaimFacts(new YearUse(program.FirstYear, paid), sameIncident: null));
        SameIncident = OfPrior(new PriorClaimFacts(year: null, paid));
        CriticalDays = [.. program.Versions.SelectMany(version => new[] { version.From, ProgramYear.Containing(version.From).End.PlusDays(1) })
            .Append(program.FirstYear.Start).Append(Payout.Last.PlusDays(1))];
    }

    public SupportProgram Program { get; }

    /// <summary>What each standing of a membership leads to.</summary>
    public Effect[] Memberships { get; }

    /// <summary>What it leads to when the member neither opens nor manages the facility.</summary>
    public Effect Unrelated { get; }

    /// <summary>What each answer to the question of insider crime leads to.</summary>
    public Effect[] Insiders { get; }

    /// <summary>What it leads to when the program year is used up.</summary>
    public Effect YearUsed { get; }

    /// <summary>What it leads to when the same incident was paid.</summary>
    public Effect SameIncident { get; }

    /// <summary>The days from which on incidents or claims are judged otherwise, whatever is known.</summary>
    public IReadOnlyList<LocalDate> CriticalDays { get; }

    /// <summary>The closure days that two ways of counting find in the same days of operation.</summary>
    public ClosureReadings Readings { get; } = new();

    public static Assessor Of(SupportProgram program) => Known.GetValue(program, static one => new Assessor(one));

    public VersionTable VersionOn(LocalDate occurredOn) => Program.VersionOn(occurredOn) is { } version ? versions[version.Id] : beforeStart;

    private Effect Of(ClaimantClass claimant, InsiderCrime insider)
    {
        LocalDate claimedOn = Before.PlusDays(10);
        Claim claim = ProbeClaim.Of(
            ProbeClaim.Incident(IncidentKind.CyberAttack, Before, insider), claimedOn, member: claimant.Build(Before, claimedOn));
        return Effect.Of(new ClaimFacts(Program, claim, prior: default), ~ProgramStart);
    }

    private Effect OfPrior(PriorClaimFacts prior)
    {
        Claim claim = ProbeClaim.Of(ProbeClaim.Incident(IncidentKind.CyberAttack, Program.Start), Program.Start);
        return Effect.Of(new ClaimFacts(Program, claim, prior), Assessing.Limits);
    }
}
