using NodaTime;

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
        if (days.Count == 0)
        {
            return default;
        }

        var sorted = new (LocalDate Date, OperationStatus Status)[days.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = (days[i].Date, days[i].Status);
        }

        Array.Sort(sorted, static (a, b) => a.Date.CompareTo(b.Date));
        return OfSorted(sorted, sorted.Length);
    }

    /// <summary>Counts the first days of an array, which are in order of date.</summary>
    public static ClosureTally OfSorted((LocalDate Date, OperationStatus Status)[] days, int count)
    {
        int closed = 0;
        int stopped = 0;
        for (int i = 0; i < count; i++)
        {
            closed += days[i].Status == OperationStatus.Closed ? 1 : 0;
            stopped += days[i].Status == OperationStatus.NewPatientsStopped ? 1 : 0;
        }

        return closed + stopped <= 1
            ? new ClosureTally(closed, stopped, closed, stopped, closed + stopped)
            : new ClosureTally(
                closed,
                stopped,
                LongestRun(days, count, countsClosed: true, countsStopped: false),
                LongestRun(days, count, countsClosed: false, countsStopped: true),
                LongestRun(days, count, countsClosed: true, countsStopped: true));
    }

    /// <summary>How many days qualify.</summary>
    public int All(bool countsClosed, bool countsStopped) => (countsClosed ? Closed : 0) + (countsStopped ? Stopped : 0);

    /// <summary>How many days the longest run of consecutive dates has that qualify; any other date breaks it.</summary>
    public int Run(bool countsClosed, bool countsStopped) => (countsClosed, countsStopped) switch
    {
        (true, true) => EitherRun,
        (true, false) => ClosedRun,
        (false, true) => StoppedRun,
        _ => 0,
    };

    private static int LongestRun((LocalDate Date, OperationStatus Status)[] sorted, int count, bool countsClosed, bool countsStopped)
    {
        int longest = 0;
        int run = 0;
        LocalDate next = default;
        for (int i = 0; i < count; i++)
        {
            (LocalDate date, OperationStatus status) = sorted[i];
            bool counts = (status == OperationStatus.Closed && countsClosed) || (status == OperationStatus.NewPatientsStopped && countsStopped);
            run = !counts ? 0 : date == next ? run + 1 : 1;
            next = date.PlusDays(1);
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
