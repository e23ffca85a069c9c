using JmaCyber.Rules.Calendars;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Assessments;

/// <summary>
/// The incident and claim dates that stand for all that agree with what is known. Whatever depends on a date changes on a critical day: the first of a
/// version, of a program year, the edge of what is known of another date. So both sides of each, and the edges of the dates themselves, are enough.
/// </summary>
internal sealed class Timeline
{
    private readonly Assessor assessor;
    private readonly SortedSet<LocalDate> critical = [];

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
            AddEdges(facts);
            AddPrior(prior);
        }
    }

    /// <summary>The days that the incident date may be.</summary>
    public DateWindow OccurredOn { get; }

    /// <summary>The days that the claim date may be.</summary>
    public DateWindow ClaimedOn { get; }

    /// <summary>For each incident date, in order, the claim dates that go with it, in order.</summary>
    public static List<(LocalDate OccurredOn, LocalDate[] ClaimedOn)> Of(Assessor assessor, PartialFacts facts)
    {
        var line = new Timeline(assessor, facts);
        return [.. line.Days(line.OccurredOn, line.OccurredOn.First)
            .Select(day => (day, line.Days(line.ClaimedOn.From(day), NextYear(day)).ToArray()))];
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

    /// <summary>The ends of a window, one day more, and the critical days between.</summary>
    private IEnumerable<LocalDate> Days(DateWindow window, LocalDate more)
        => critical.GetViewBetween(window.First, window.Last).Concat([window.First, window.Last]).Concat(window.Holds(more) ? [more] : [])
            .Distinct().OrderBy(day => day);

    private void AddEdges(PartialFacts facts)
    {
        foreach (LocalDate day in assessor.CriticalDays)
        {
            Add(day);
        }

        foreach (LocalDate day in new[] { OccurredOn.First, OccurredOn.Last, ClaimedOn.First, ClaimedOn.Last })
        {
            Add(day);
            Add(ProgramYear.Containing(day).Start);
            Add(NextYear(day));
        }

        foreach (PartialDate? date in new[] { facts.From.Value, facts.Until.Value })
        {
            if (date is not null)
            {
                Add(date.First);
                Add(date.Last);
            }
        }
    }

    /// <summary>The years of earlier claims, and between any two critical days one day on which an incident was paid, and the next.</summary>
    private void AddPrior(IReadOnlyList<PriorClaim> prior)
    {
        foreach (PriorClaim one in prior)
        {
            foreach (ProgramYear year in new[] { ProgramYear.Containing(one.ClaimedOn), ProgramYear.Containing(one.OccurredOn) })
            {
                Add(year.Start);
                Add(year.End.PlusDays(1));
            }
        }

        LocalDate[] edges = [.. critical];
        var seen = new HashSet<int>();
        foreach (PriorClaim one in prior)
        {
            int place = Array.BinarySearch(edges, one.OccurredOn);
            if (one.Outcome == Outcome.Payable && (place >= 0 || seen.Add(~place)))
            {
                critical.Add(one.OccurredOn);
                Add(one.OccurredOn.PlusDays(1));
            }
        }
    }

    /// <summary>A day from which on something may differ, and the day before it.</summary>
    private void Add(LocalDate day)
    {
        critical.Add(day);
        critical.Add(day.PlusDays(-1));
    }
}
