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

    public PriorPart(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        if (facts.PriorClaims.IsKnown)
        {
            isNone = facts.PriorClaims.Value is not { Count: > 0 };
            log = new PriorClaimLog(assessor.Program);
            log.Add(facts.PriorClaims.Value ?? []);
        }
    }

    /// <summary>The outcomes of two completions that differ in a fact, or of one where it is null.</summary>
    public OutcomePairs Pairs(ClaimFact? fact, in Timing one, in Timing other, IncidentKind kind, IncidentKind second)
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
    public Ending Common(in Timing timing, IncidentKind kind) => isNone || log is null ? Ending.Neutral : Known(timing, kind);

    private static bool HasPayment(IncidentKind kind) => kind switch
    {
        IncidentKind.CyberAttack or IncidentKind.DataLeak => true,
        IncidentKind.SuspiciousMessage or IncidentKind.Undetermined => false,
    };

    private Ending Known(in Timing timing, IncidentKind kind)
    {
        Claim claim = ProbeClaim.Of(ProbeClaim.Incident(kind, timing.OccurredOn), timing.ClaimedOn);
        return Ending.Of(ProbeClaim.FactsOf(assessor.Program, claim, log!.For(claim)), Assessing.Limits);
    }

    /// <summary>
    /// One earlier claim is told apart by its two dates, each on the days of the claim or at the edge of their years, and by whether it was paid; several
    /// come to the worst of each.
    /// </summary>
    private OutcomePairs Open(in Timing one, in Timing other, bool first, bool second)
    {
        Span<LocalDate> days = stackalloc LocalDate[8];
        int count = 0;
        LocalDate last = LocalDate.Min(one.ClaimedOn, other.ClaimedOn);
        foreach (LocalDate day in (ReadOnlySpan<LocalDate>)[one.ClaimedOn, other.ClaimedOn, one.OccurredOn, other.OccurredOn])
        {
            LocalDate start = ProgramYear.Containing(day).Start;
            foreach (LocalDate candidate in (ReadOnlySpan<LocalDate>)[day, start.PlusDays(-1)])
            {
                if (candidate <= last && DateWindow.All.Holds(candidate) && !days.Slice(0, count).Contains(candidate))
                {
                    days[count++] = candidate;
                }
            }
        }

        OutcomePairs pairs = OutcomePairs.Neutral;
        for (int claimed = 0; claimed < count; claimed++)
        {
            for (int occurred = 0; occurred < count; occurred++)
            {
                if (days[occurred] <= days[claimed])
                {
                    for (Outcome ended = Outcome.Payable; ended <= Outcome.NotPayable; ended += (int)Outcome.NotPayable)
                    {
                        var earlier = (days[claimed], days[occurred], ended);
                        pairs |= pairs.WorseOf(OutcomePairs.Of(Open(earlier, one, first), Open(earlier, other, second)));
                    }
                }
            }
        }

        return pairs;
    }

    private Outcome Open((LocalDate ClaimedOn, LocalDate OccurredOn, Outcome Outcome) earlier, in Timing timing, bool hasPayment)
    {
        SupportProgram program = assessor.Program;
        bool usesYear = PriorClaimLog.UsesTheYear(program, earlier.Outcome)
            && program.YearOf(earlier.ClaimedOn, earlier.OccurredOn) is { } year && year == program.YearOf(timing.ClaimedOn, timing.OccurredOn);
        bool isSame = hasPayment && earlier.Outcome == Outcome.Payable && earlier.OccurredOn == timing.OccurredOn;
        return OutcomePairs.Worse(
            usesYear ? assessor.YearUsed.Outcome : Outcome.Payable,
            isSame ? assessor.SameIncident.Outcome : Outcome.Payable);
    }
}
