using System.Collections;
using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json;

/// <summary>What is wrong with the lines of a file, in their order: the first faults, and how many more there are.</summary>
/// <remarks>
/// Faults are capped while they are found, so a file of nothing but faults takes no more room than a sound one. They are all counted:
/// <see cref="Total"/> is what is listed, and <see cref="LineProblem.More"/> of each, and <see cref="More"/>.
/// </remarks>
public sealed class LineProblems : IReadOnlyList<LineProblem>
{
    private readonly LineProblem[] listed;

    internal LineProblems(LineProblem[] listed, long total, int misplaced)
    {
        this.listed = listed;
        Total = total;
        Misplaced = misplaced;
    }

    /// <summary>The most faults that are listed of one line.</summary>
    public static int MostOfLine => LineFaults.MostKept;

    /// <summary>The most faults that are listed of one file.</summary>
    public static int MostOfFile => FileFaults.MostKept;

    /// <summary>How many are listed; 0 only when nothing is wrong.</summary>
    public int Count => listed.Length;

    /// <summary>How many faults the file has, listed or not.</summary>
    public long Total { get; }

    /// <summary>How many faults the file has beyond those that are listed and those that <see cref="LineProblem.More"/> counts.</summary>
    public long More => Total - listed.Sum(one => 1L + one.More);

    /// <summary>How many lines hold a decision where a claim is wanted, or a claim where a decision is.</summary>
    public int Misplaced { get; }

    /// <summary>The fault at a place of the list, from 0.</summary>
    public LineProblem this[int index] => listed[index];

    /// <inheritdoc/>
    public IEnumerator<LineProblem> GetEnumerator() => ((IEnumerable<LineProblem>)listed).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
