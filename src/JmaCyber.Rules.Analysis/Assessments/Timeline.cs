using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>
/// The incident and claim dates that stand for all that agree with what is known. Whatever depends on a date changes on a critical day: the first of a
/// version, of a program year, the edge of what is known of another date. So both sides of each, and the edges of the dates themselves, are enough.
/// A claim date by itself is seen only from memberships and earlier claims: the first that goes with an incident is in its year if any is, and the last in
/// a later one.
/// </summary>
internal sealed class Timeline
{
    private readonly Assessor assessor;
    private readonly HashSet<LocalDate> ofIncidents = [];
    private readonly HashSet<LocalDate> ofClaims = [];

    private Timeline(Assessor assessor, PartialFacts facts)
    {
        this.assessor = assessor;
        IReadOnlyList<PriorClaim> prior = facts.PriorClaims.Value ?? [];
        OccurredOn = OccurrencesOf(facts);
        ClaimedOn = DateWindow.Of(facts.ClaimedOn).From(OccurredOn.First);
        foreach (PriorClaim one in prior)
        {
            ClaimedOn = ClaimedOn.From(one.ClaimedOn);
        }

        OccurredOn = OccurredOn.To(ClaimedOn.Last);
        if (OccurredOn.IsOpen || ClaimedOn.IsOpen)
        {
            AddMembership(facts);
            AddPrior(prior);
        }

        if (OccurredOn.IsOpen)
        {
            AddEdges();
            AddPaid(prior);
        }
    }

    /// <summary>The days that the incident date may be.</summary>
    public DateWindow OccurredOn { get; }

    /// <summary>The days that the claim date may be.</summary>
    public DateWindow ClaimedOn { get; }

    /// <summary>For each incident date, in order, the claim dates that go with it, in order. </summary>
    public static Timing[][] Of(Assessor assessor, PartialFacts facts)
    {
        var line = new Timeline(assessor, facts);
        LocalDate[] claims = Sorted(line.ofClaims, line.ClaimedOn);
        return Array.ConvertAll(Sorted(line.ofIncidents, line.OccurredOn), day =>
        {
            LocalDate first = LocalDate.Max(day, line.ClaimedOn.First);
            return claims.SkipWhile(claim => claim <= first).Prepend(first).Select(claim => new Timing(assessor, day, claim)).ToArray();
        });
    }

    private static DateWindow OccurrencesOf(PartialFacts facts)
    {
        DateWindow window = DateWindow.Of(facts.OccurredOn);
        foreach (OperationDay day in facts.Operations.Value ?? [])
        {
            window = window.To(day.Date);
        }

        foreach (PartialDocument document in facts.Documents.Value ?? [])
        {
            window = window.To(document.ReceivedOn ?? Payout.Last);
        }

        return window;
    }

    private static LocalDate NextYear(LocalDate day) => ProgramYear.Containing(day).End.PlusDays(1);

    /// <summary>The ends of a window, and the critical days between.</summary>
    private static LocalDate[] Sorted(HashSet<LocalDate> critical, DateWindow window)
    {
        var days = new List<LocalDate>(critical.Count + 2) { window.First };
        days.AddRange(critical.Where(day => window.First < day && day < window.Last));
        if (window.IsOpen)
        {
            days.Add(window.Last);
        }

        days.Sort();
        return [.. days];
    }

    /// <summary>A day from which on something may differ, and the day before it.</summary>
    private static void Add(HashSet<LocalDate> critical, LocalDate day)
    {
        critical.Add(day);
        critical.Add(day.PlusDays(-1));
    }

    private void AddEdges()
    {
        foreach (LocalDate day in assessor.CriticalDays)
        {
            Add(ofIncidents, day);
        }

        foreach (LocalDate day in new[] { OccurredOn.First, OccurredOn.Last, ClaimedOn.First, ClaimedOn.Last })
        {
            Add(ofIncidents, day);
            Add(ofIncidents, ProgramYear.Containing(day).Start);
            Add(ofIncidents, NextYear(day));
        }
    }

    private void AddMembership(PartialFacts facts)
    {
        foreach (PartialDate? date in new[] { facts.From.Value, facts.Until.Value })
        {
            if (date is not null)
            {
                foreach (LocalDate day in new[] { date.First, date.Last })
                {
                    Add(ofIncidents, day);
                    Add(ofClaims, day);
                }
            }
        }
    }

    private void AddPrior(IReadOnlyList<PriorClaim> prior)
    {
        foreach (PriorClaim one in prior)
        {
            foreach (ProgramYear year in new[] { ProgramYear.Containing(one.ClaimedOn), ProgramYear.Containing(one.OccurredOn) })
            {
                foreach (LocalDate day in new[] { year.Start, year.End.PlusDays(1) })
                {
                    Add(ofIncidents, day);
                    Add(ofClaims, day);
                }
            }
        }
    }

    /// <summary>Between any two critical days one day on which an incident was paid, and the next.</summary>
    private void AddPaid(IReadOnlyList<PriorClaim> prior)
    {
        LocalDate[] edges = [.. ofIncidents.OrderBy(day => day)];
        var seen = new HashSet<int>();
        foreach (PriorClaim one in prior)
        {
            int place = Array.BinarySearch(edges, one.OccurredOn);
            if (one.Outcome == Outcome.Payable && (place >= 0 || seen.Add(~place)))
            {
                ofIncidents.Add(one.OccurredOn);
                Add(ofIncidents, one.OccurredOn.PlusDays(1));
            }
        }
    }
}
