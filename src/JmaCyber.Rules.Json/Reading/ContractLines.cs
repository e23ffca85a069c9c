using System.Text;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Reading;

/// <summary>Reads one of a line of the contract's files; what is wrong with it is returned.</summary>
internal delegate IReadOnlyList<Problem> TakeLine(ReadOnlySpan<byte> line);

/// <summary>The lines of the contract's files: blank ones are passed over, over-long ones refused, every line counts.</summary>
internal static class ContractLines
{
    private static readonly Text TooLong = new(
        ja: "1行が1 MiBを超えています。1,048,576バイト以下の行が必要です",
        en: "is a line over 1 MiB; expected at most 1,048,576 bytes");

    /// <summary>Hands every line over and collects what is wrong with them.</summary>
    public static IReadOnlyList<LineProblem> Read(Stream stream, IProgress<long>? progress, TakeLine take)
    {
        var lines = new LineReader(Guard.NotNull(stream));
        var problems = new List<LineProblem>();
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.IsTooLong)
            {
                problems.Add(new LineProblem(lines.Number, new Problem("$", TooLong)));
            }
            else if (!IsBlank(line))
            {
                IReadOnlyList<Problem> faults = take(line);
                for (int i = 0; i < faults.Count; i++)
                {
                    problems.Add(new LineProblem(lines.Number, faults[i]));
                }
            }

            progress?.Report(lines.BytesRead);
        }

        return problems;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        // Nearly every line says at once that it is not: a brace is no white space.
        return line.Length == 0
            || (line[0] is <= (byte)' ' or >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line.ToArray())));
    }
}
