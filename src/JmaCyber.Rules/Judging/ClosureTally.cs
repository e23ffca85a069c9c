using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Judging;

/// <summary>
/// The operation days of an attack, counted in every way in which a program may count closure days: all of them or the longest run of
/// consecutive dates, of closed days, of days without new patients, or of both. The default is that of no days.
/// </summary>
/// <remarks>Days are distinct, as in every valid claim.</remarks>
internal readonly record struct ClosureTally
{
    private ClosureTally(int closed, int stopped, int closedRun, int stoppedRun, int eitherRun)
    {
        Closed = closed;
        Stopped = stopped;
        ClosedRun = closedRun;
        StoppedRun = stoppedRun;
        EitherRun = eitherRun;
    }

    /// <summary>Whether no day can be a closure day, whatever the program.</summary>
    public bool IsEmpty => Closed + Stopped == 0;

    private int Closed { get; }

    private int Stopped { get; }

    private int ClosedRun { get; }

    private int StoppedRun { get; }

    private int EitherRun { get; }

    public static ClosureTally Of(IReadOnlyList<OperationDay> days)
    {
        (Day, OperationStatus)[] sorted = InOrder(days);
        return OfSorted(sorted, sorted.Length);
    }

    /// <summary>Days in order of date.</summary>
    public static (Day Date, OperationStatus Status)[] InOrder(IReadOnlyList<OperationDay> days)
    {
        if (days.Count == 0)
        {
            return [];
        }

        var sorted = new (Day Date, OperationStatus Status)[days.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = (days[i].Date, days[i].Status);
        }

        Array.Sort(sorted, static (a, b) => a.Date.CompareTo(b.Date));
        return sorted;
    }

    /// <summary>Counts the first days of an array, which are in order of date.</summary>
    public static ClosureTally OfSorted((Day Date, OperationStatus Status)[] days, int count)
    {
        (int closed, int stopped) = (0, 0);
        (Run closedRun, Run stoppedRun, Run eitherRun) = (default, default, default);
        for (int i = 0; i < count; i++)
        {
            (Day date, OperationStatus status) = days[i];
            bool isClosed = status == OperationStatus.Closed;
            bool isStopped = status == OperationStatus.NewPatientsStopped;
            bool follows = i > 0 && date.Follows(days[i - 1].Date);
            closed += isClosed ? 1 : 0;
            stopped += isStopped ? 1 : 0;
            closedRun.Add(isClosed, follows);
            stoppedRun.Add(isStopped, follows);
            eitherRun.Add(isClosed || isStopped, follows);
        }

        return new ClosureTally(closed, stopped, closedRun.Longest, stoppedRun.Longest, eitherRun.Longest);
    }

    /// <summary>How many days qualify.</summary>
    public int All(bool countsClosed, bool countsStopped) => (countsClosed ? Closed : 0) + (countsStopped ? Stopped : 0);

    /// <summary>How many days the longest run of consecutive dates has that qualify; any other date breaks it.</summary>
    public int LongestRun(bool countsClosed, bool countsStopped) => (countsClosed, countsStopped) switch
    {
        (true, true) => EitherRun,
        (true, false) => ClosedRun,
        (false, true) => StoppedRun,
        _ => 0,
    };

    /// <summary>Consecutive dates of a kind, and the most of them that came together.</summary>
    private struct Run
    {
        private int length;

        public int Longest { get; private set; }

        public void Add(bool counts, bool follows)
        {
            length = !counts ? 0 : follows ? length + 1 : 1;
            Longest = Math.Max(Longest, length);
        }
    }
}
