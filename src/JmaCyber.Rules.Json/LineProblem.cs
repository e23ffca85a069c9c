namespace JmaCyber.Rules.Json;

/// <summary>A fault of one line of a file.</summary>
public sealed record LineProblem
{
    internal LineProblem(int line, Problem problem, int more)
    {
        Line = line;
        Problem = problem;
        More = more;
    }

    /// <summary>The number of the line, from 1; every line counts, blank ones included. What runs over several lines has the number of its first.</summary>
    public int Line { get; }

    /// <summary>What is wrong, and where in the line.</summary>
    public Problem Problem { get; }

    /// <summary>How many more faults the line has; they were counted and not kept. 0 but on the last that was kept of a line.</summary>
    public int More { get; }

    /// <summary>Line, path and message in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}: {Problem}");
}
