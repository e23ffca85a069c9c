using System.Text;

namespace JmaCyber.Rules.Json;

/// <summary>A file of claims as JSON Lines: the ledger of its sound lines, and what is wrong with the others.</summary>
/// <remarks>A line of white space is blank and counts as a line. A faulty line reserves no id and no facility's kind, and enters no ledger.</remarks>
public sealed class ClaimFile
{
    private static readonly Text TooLong = new(
        ja: "1行が1 MiBを超えています。1,048,576バイト以下の行が必要です",
        en: "is a line over 1 MiB; expected at most 1,048,576 bytes");

    private ClaimFile(Ledger ledger, IReadOnlyList<LineProblem> problems)
    {
        Ledger = ledger;
        Problems = problems;
    }

    /// <summary>The claims of the sound lines, in their order.</summary>
    public Ledger Ledger { get; }

    /// <summary>Every fault of the other lines, in their order.</summary>
    public IReadOnlyList<LineProblem> Problems { get; }

    /// <summary>Reads a file to its end: UTF-8, a byte order mark at the start allowed, lines ended by LF or CRLF.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimFile Read(Stream stream, IProgress<long>? progress = null)
    {
        var lines = new LineReader(Guard.NotNull(stream));
        var ledger = new LedgerBuilder();
        var problems = new List<LineProblem>();
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.IsTooLong)
            {
                problems.Add(new LineProblem(lines.Number, new Problem("$", TooLong)));
            }
            else if (!IsBlank(line))
            {
                IReadOnlyList<Problem> faults = ClaimJson.Read(line).Match(ledger.Add, invalid => invalid);
                for (int i = 0; i < faults.Count; i++)
                {
                    problems.Add(new LineProblem(lines.Number, faults[i]));
                }
            }

            progress?.Report(lines.BytesRead);
        }

        return new ClaimFile(ledger.Build(), problems);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        // Nearly every line says at once that it is not: a brace is no white space.
        return line.Length == 0
            || (line[0] is <= (byte)' ' or >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line.ToArray())));
    }
}
