namespace JmaCyber.Rules.Json.Reading;

/// <summary>What is wrong with the lines of a file: the first faults, and how many more there are.</summary>
/// <param name="tell">Told of each fault that is kept of a line, as they come; null to collect them.</param>
internal sealed class FileFaults(Action<LineProblem>? tell = null)
{
    /// <summary>How many faults of a file are kept.</summary>
    public const int MostKept = 200;

    private readonly List<LineProblem> kept = [];
    private long count;
    private int misplaced;

    /// <summary>Takes the faults of a value that begins on the given line.</summary>
    public void Take(int line, LineFaults faults)
    {
        if (tell is not null)
        {
            Problem[] told = faults.Kept.ToArray();
            for (int i = 0; i < told.Length; i++)
            {
                tell(new LineProblem(line, told[i], i == told.Length - 1 ? faults.Count - told.Length : 0));
            }

            return;
        }

        count += faults.Count;
        misplaced += faults.IsMisplaced ? 1 : 0;
        Problem[] all = kept.Count < MostKept ? faults.Kept.ToArray() : [];
        int taken = Math.Min(all.Length, MostKept - kept.Count);
        for (int i = 0; i < taken; i++)
        {
            // What the file has no room for is counted with the file, not with the line.
            bool isLast = i == all.Length - 1;
            kept.Add(new LineProblem(line, all[i], isLast ? faults.Count - all.Length : 0));
        }
    }

    /// <summary>Takes the one fault of a line as a whole.</summary>
    public void Take(int line, Text message)
    {
        tell?.Invoke(new LineProblem(line, new Problem("$", message), more: 0));
        count++;
        if (kept.Count < MostKept)
        {
            kept.Add(new LineProblem(line, new Problem("$", message), more: 0));
        }
    }

    public LineProblems Build() => new(kept.ToArray(), count, misplaced);
}
