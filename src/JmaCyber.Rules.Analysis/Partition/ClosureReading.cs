using System.Collections.Concurrent;
using JmaCyber.Rules.Judging;
using JmaCyber.Rules.Programs;
using NodaTime;

namespace JmaCyber.Rules.Analysis.Partition;

/// <summary>Which days a program counts as closure days of a claim, and whether it takes all of them or the longest run.</summary>
internal readonly record struct ClosureMeter(bool CountsClosed, bool CountsStopped, bool LongestRun)
{
    /// <summary>The meter that a program reads for claims like the given one.</summary>
    public static ClosureMeter Of(in ClaimFacts facts)
    {
        bool closed = facts.Qualifies(OperationStatus.Closed);
        bool stopped = facts.Qualifies(OperationStatus.NewPatientsStopped);
        return new ClosureMeter(closed, stopped, (closed || stopped) && facts.Program.Settings.ClosureDayCount == ClosureDayCount.LongestRun);
    }

    /// <summary>How many closure days it reads.</summary>
    public int Read(ClosureTally days) => LongestRun ? days.LongestRun(CountsClosed, CountsStopped) : days.All(CountsClosed, CountsStopped);
}

/// <summary>Days of operation that can follow any incident.</summary>
internal sealed class OperationPlan
{
    private static readonly LocalDate First = new(2024, 1, 1);
    private readonly List<OperationDay> days = [];

    private OperationPlan()
    {
    }

    /// <summary>A day, but only one that was open as usual.</summary>
    public static OperationPlan OpenDay { get; } = new OperationPlan().Add(1, OperationStatus.Open, run: 1);

    /// <summary>Whether there is any day.</summary>
    public bool HasDays => days.Count > 0;

    /// <summary>How many dates it spans, from the first to the last.</summary>
    public int Span => HasDays ? Period.DaysBetween(First, days[days.Count - 1].Date) + 1 : 0;

    /// <summary>The days as rules count them.</summary>
    public ClosureTally Tally => ClosureTally.Of(days);

    /// <summary>The days from a date on.</summary>
    public OperationDay[] Build(LocalDate first)
        => [.. days.Select(day => new OperationDay(first.PlusDays(Period.DaysBetween(First, day.Date)), day.Status))];

    /// <summary>The shapes of some days: two runs, joined or apart, or days of one kind, a run and more apart.</summary>
    /// <param name="longest">The most days.</param>
    /// <param name="most">The most of each run.</param>
    public static IEnumerable<OperationPlan> All(int longest, int most)
    {
        for (int length = 0; length <= longest; length++)
        {
            for (int one = Math.Max(0, length - most); one <= Math.Min(length, most); one++)
            {
                int other = length - one;
                yield return Closed(one).Add(other, OperationStatus.NewPatientsStopped, other, isJoined: one > 0);
                yield return Closed(one).Add(other, OperationStatus.NewPatientsStopped, other);
                yield return Closed(one).Add(other, OperationStatus.Closed, one);
                yield return new OperationPlan().Add(one, OperationStatus.NewPatientsStopped, one).Add(other, OperationStatus.NewPatientsStopped, one);
            }
        }
    }

    private static OperationPlan Closed(int run) => new OperationPlan().Add(run, OperationStatus.Closed, run);

    /// <summary>Adds days in runs that are apart, from the second date on after those that are there, or from the next where they are joined.</summary>
    private OperationPlan Add(int count, OperationStatus status, int run, bool isJoined = false)
    {
        for (int i = 0; i < count; i++)
        {
            bool follows = i == 0 ? isJoined : i % Math.Max(1, run) != 0;
            days.Add(new OperationDay(HasDays ? days[days.Count - 1].Date.PlusDays(follows ? 1 : 2) : First, status));
        }

        return this;
    }
}

/// <summary>What two meters read of one claim's operation days: exactly, up to one day beyond what the program at hand pays.</summary>
/// <remarks>Whether the readings are equal is kept beyond that, since a decision shows them uncapped.</remarks>
internal readonly record struct ClosureReading(int Before, int After, bool AreEqual)
{
    public static ClosureReading Of(int before, int after, int capBefore, int capAfter)
    {
        if (before == after)
        {
            int both = Math.Min(before, Math.Max(capBefore, capAfter) + 1);
            return new ClosureReading(both, both, AreEqual: true);
        }

        return new ClosureReading(Math.Min(before, capBefore + 1), Math.Min(after, capAfter + 1), AreEqual: false);
    }

    /// <summary>Every reading that some operation days have, each with the plan for it that spans the fewest dates.</summary>
    /// <remarks>
    /// Among the shapes of plans is one for every pair of readings that the six meters (closed, stopped, either; all days or the longest run) can have
    /// of the same days, within as many dates.
    /// </remarks>
    public static Dictionary<ClosureReading, ClosureClass> All(ClosureMeter before, ClosureMeter after, int capBefore, int capAfter)
    {
        int most = Math.Max(capBefore, capAfter) + 2;
        return OperationPlan.All(before == after ? most : 2 * most, most)
            .Select(plan => new { Plan = plan, Days = plan.Tally })
            .Select(one => new ClosureClass(Of(before.Read(one.Days), after.Read(one.Days), capBefore, capAfter), one.Plan))
            .ByClass(one => one.Reading, one => one.Plan.Span);
    }
}

/// <summary>A class of closure days.</summary>
/// <param name="Reading">What two meters read.</param>
/// <param name="Plan">Days of which they do.</param>
internal sealed record ClosureClass(ClosureReading Reading, OperationPlan Plan);

/// <summary>The classes of closure days that two meters tell apart, each found once.</summary>
internal sealed class ClosureReadings
{
    private readonly ConcurrentDictionary<(ClosureMeter, ClosureMeter, int, int), ClosureClass[]> known = new();

    public ClosureClass[] Of(ClosureMeter before, ClosureMeter after, int capBefore, int capAfter)
        => known.GetOrAdd((before, after, capBefore, capAfter), _ => ClosureReading.All(before, after, capBefore, capAfter).Values
            .OrderBy(one => one.Reading.Before).ThenBy(one => one.Reading.After).ThenByDescending(one => one.Reading.AreEqual).ToArray());
}
