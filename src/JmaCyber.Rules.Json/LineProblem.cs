namespace JmaCyber.Rules.Json;

/// <summary>A fault of one line of a file.</summary>
public sealed record LineProblem
{
    internal LineProblem(int line, Problem problem)
    {
        Line = line;
        Problem = problem;
    }

    /// <summary>The number of the line, from 1; every line counts, blank ones included.</summary>
    public int Line { get; }

    /// <summary>What is wrong, and where in the line.</summary>
    public Problem Problem { get; }

    /// <summary>Line, path and message in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}: {Problem}");
}
