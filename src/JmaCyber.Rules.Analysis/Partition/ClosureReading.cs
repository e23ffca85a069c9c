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
}

/// <summary>
/// A plan of operation days: a run of closed days, a run of days without new patients (joined to the first or apart), then more days of each,
/// in runs that are apart and no longer than the first.
/// </summary>
internal readonly record struct OperationPlan(int ClosedRun, int StoppedRun, bool Joined, int ClosedApart, int StoppedApart)
{
    /// <summary>Whether there is a day, but only one that was open as usual.</summary>
    public bool NoGround { get; init; }

    /// <summary>What a meter reads of it.</summary>
    public int Read(ClosureMeter meter)
    {
        if (!meter.LongestRun)
        {
            return (meter.CountsClosed ? ClosedRun + ClosedApart : 0) + (meter.CountsStopped ? StoppedRun + StoppedApart : 0);
        }

        int closed = meter.CountsClosed ? Math.Max(ClosedRun, Math.Min(ClosedApart, 1)) : 0;
        int stopped = meter.CountsStopped ? Math.Max(StoppedRun, Math.Min(StoppedApart, 1)) : 0;
        int joined = Joined && meter is { CountsClosed: true, CountsStopped: true } ? ClosedRun + StoppedRun : 0;
        return Math.Max(joined, Math.Max(closed, stopped));
    }

    /// <summary>How many dates it spans, from the first to the last.</summary>
    public int Span
    {
        get
        {
            OperationDay[] days = Build(new LocalDate(2024, 1, 1));
            return days.Length == 0 ? 0 : Period.DaysBetween(days[0].Date, days[days.Length - 1].Date) + 1;
        }
    }

    /// <summary>The days from a date on.</summary>
    public OperationDay[] Build(LocalDate first)
    {
        var days = new List<OperationDay>();
        LocalDate next = first;
        Add(NoGround ? 1 : 0, OperationStatus.Open, run: 1);
        Add(ClosedRun, OperationStatus.Closed, ClosedRun);
        next = Joined ? next.PlusDays(-1) : next;
        Add(StoppedRun, OperationStatus.NewPatientsStopped, StoppedRun);
        Add(ClosedApart, OperationStatus.Closed, Math.Max(1, ClosedRun));
        Add(StoppedApart, OperationStatus.NewPatientsStopped, Math.Max(1, StoppedRun));
        return days.ToArray();

        void Add(int count, OperationStatus status, int run)
        {
            for (int i = 1; i <= count; i++)
            {
                days.Add(new OperationDay(next, status));
                next = next.PlusDays(i % run == 0 || i == count ? 2 : 1);
            }
        }
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
    /// Two runs, joined or not, or one kind of days alone: among these shapes is one for every pair of readings that the six meters (closed,
    /// stopped, either; all days or the longest run) can have of the same days, within as many dates.
    /// </remarks>
    public static Dictionary<ClosureReading, OperationPlan> All(ClosureMeter before, ClosureMeter after, int capBefore, int capAfter)
    {
        var plans = new Dictionary<ClosureReading, OperationPlan>();
        int most = Math.Max(capBefore, capAfter) + 2;
        int longest = before == after ? most : 2 * most;
        for (int length = 0; length <= longest; length++)
        {
            for (int one = Math.Max(0, length - most); one <= Math.Min(length, most); one++)
            {
                int other = length - one;
                Try(new OperationPlan(one, other, Joined: one > 0 && other > 0, 0, 0));
                Try(new OperationPlan(one, other, Joined: false, 0, 0));
                Try(new OperationPlan(one, 0, Joined: false, other, 0));
                Try(new OperationPlan(0, one, Joined: false, 0, other));
            }
        }

        return plans;

        void Try(OperationPlan plan)
        {
            ClosureReading reading = Of(plan.Read(before), plan.Read(after), capBefore, capAfter);
            if (!plans.TryGetValue(reading, out OperationPlan known) || plan.Span < known.Span)
            {
                plans[reading] = plan;
            }
        }
    }
}

/// <summary>The closure readings of two meters, each computed once.</summary>
internal sealed class ClosureReadings
{
    private readonly ConcurrentDictionary<(ClosureMeter, ClosureMeter, int, int), KeyValuePair<ClosureReading, OperationPlan>[]> known = new();

    public KeyValuePair<ClosureReading, OperationPlan>[] Of(ClosureMeter before, ClosureMeter after, int capBefore, int capAfter)
        => known.GetOrAdd((before, after, capBefore, capAfter), _ => ClosureReading.All(before, after, capBefore, capAfter)
            .OrderBy(one => one.Key.Before).ThenBy(one => one.Key.After).ThenByDescending(one => one.Key.AreEqual).ToArray());
}
