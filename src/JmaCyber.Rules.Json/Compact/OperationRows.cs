using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Compact;

/// <summary>The operation days of claims, row by row, in few large arrays.</summary>
internal sealed class OperationRows
{
    private const int BlockLength = 1 << 13;

    private readonly List<ArraySegment<(Day Date, OperationStatus Status)>> rows = [];
    private (Day Date, OperationStatus Status)[] block = [];
    private int count;

    /// <summary>The days of a row, in order of date.</summary>
    public ArraySegment<(Day Date, OperationStatus Status)> this[int row] => rows[row];

    /// <summary>Adds the days of the next row.</summary>
    public void Add(ReadOnlySpan<(Day Date, OperationStatus Status)> days)
    {
        if (block.Length - count < days.Length)
        {
            block = new (Day, OperationStatus)[Math.Max(BlockLength, days.Length)];
            count = 0;
        }

        days.CopyTo(block.AsSpan(count));
        rows.Add(new(block, count, days.Length));
        count += days.Length;
    }
}
