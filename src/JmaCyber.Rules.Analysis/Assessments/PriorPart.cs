using JmaCyber.Rules.Analysis.Partition;
using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>What the facility's earlier claims come to.</summary>
internal sealed class PriorPart
{
    private readonly Assessor assessor;
    private readonly PriorClaimLog? log;
    private readonly bool isNone;
    private readonly bool basedOnClaims;
    private readonly LocalDate[] days = new LocalDate[8];
    private readonly ProgramYear?[] years = new ProgramYear?[8];

    public PriorPart(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        basedOnClaims = assessor.Program.Settings.AnnualWindowBasis == AnnualWindowBasis.ClaimDate;
        if (facts.PriorClaims.IsKnown)
        {
            isNone = facts.PriorClaims.Value is not { Count: > 0 };
            log = new PriorClaimLog(assessor.Program);
            log.Add(facts.PriorClaims.Value ?? []);
        }
    }

    /// <summary>The outcomes of two completions that differ in a fact, or of one where it is null.</summary>
    public OutcomePairs Pairs(ClaimFact? fact, Timing one, Timing other, IncidentKind kind, IncidentKind second)
    {
        if (isNone)
        {
            return OutcomePairs.Neutral;
        }

        if (log is not null)
        {
            return OutcomePairs.Of(Known(one, kind).Outcome, Known(other, second).Outcome);
        }

        OutcomePairs pairs = Open(one, other, HasPayment(kind), HasPayment(second));
        return fact == ClaimFact.PriorClaims ? OutcomePairs.AllOf(pairs) : pairs;
    }

    /// <summary>What stands in the way of every completion at a timing; nothing where there may be no earlier claim.</summary>
    public Effect Common(Timing timing, IncidentKind kind) => isNone || log is null ? Effect.Neutral : Known(timing, kind);

    private static bool HasPayment(IncidentKind kind) => kind switch
    {
        IncidentKind.CyberAttack or IncidentKind.DataLeak => true,
        IncidentKind.SuspiciousMessage or IncidentKind.Undetermined => false,
    };

    private Effect Known(Timing timing, IncidentKind kind)
    {
        Claim claim = ProbeClaim.Of(ProbeClaim.Incident(kind, timing.OccurredOn), timing.ClaimedOn);
        return Effect.Of(new ClaimFacts(assessor.Program, claim, log!.For(claim.Particulars)), Assessing.Limits);
    }

    /// <summary>
    /// One earlier claim is told apart by its two dates, each on the days of the claim or at the edge of their years, and by whether it was paid; several
    /// come to the worst of each.
    /// </summary>
    private OutcomePairs Open(Timing one, Timing other, bool first, bool second)
    {
        LocalDate last = LocalDate.Min(one.ClaimedOn, other.ClaimedOn);
        int count = 0;
        Add(one.ClaimedOn);
        Add(one.OccurredOn);
        if (one != other)
        {
            Add(other.ClaimedOn);
            Add(other.OccurredOn);
        }

        OutcomePairs pairs = OutcomePairs.Neutral;
        for (int claimed = 0; claimed < count; claimed++)
        {
            for (int occurred = 0; occurred < count; occurred++)
            {
                if (days[occurred] <= days[claimed])
                {
                    ProgramYear? year = basedOnClaims ? years[claimed] : years[occurred];
                    for (Outcome ended = Outcome.Payable; ended <= Outcome.NotPayable; ended += (int)Outcome.NotPayable)
                    {
                        ProgramYear? used = PriorClaimLog.UsesTheYear(assessor.Program, ended) ? year : null;
                        pairs |= pairs.WorseOf(OutcomePairs.Of(
                            Open(used, ended, days[occurred], one, first), Open(used, ended, days[occurred], other, second)));
                    }
                }
            }
        }

        return pairs;

        void Add(LocalDate day)
        {
            foreach (LocalDate candidate in new[] { day, ProgramYear.Containing(day).Start.PlusDays(-1) })
            {
                if (candidate <= last && DateWindow.All.Holds(candidate) && Array.IndexOf(days, candidate, 0, count) < 0)
                {
                    years[count] = assessor.Program.YearOf(candidate);
                    days[count++] = candidate;
                }
            }
        }
    }

    private Outcome Open(ProgramYear? used, Outcome ended, LocalDate occurredOn, Timing timing, bool hasPayment)
    {
        bool isSame = hasPayment && ended == Outcome.Payable && occurredOn == timing.OccurredOn;
        return OutcomePairs.Worse(
            used is not null && used == timing.Year ? assessor.YearUsed.Outcome : Outcome.Payable,
            isSame ? assessor.SameIncident.Outcome : Outcome.Payable);
    }
}
