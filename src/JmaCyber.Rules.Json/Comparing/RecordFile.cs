using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Streams;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json.Comparing;

/// <summary>A file of recorded decisions, in the forms that <see cref="ClaimFile"/> has in JSON, and what is wrong with its other lines.</summary>
/// <remarks>The first record of a claim keeps it; a later one is a fault.</remarks>
public sealed class RecordFile
{
    private RecordFile(IReadOnlyList<DecisionRecord> records, LineProblems problems)
    {
        Records = records;
        Problems = problems;
    }

    /// <summary>The records of the sound lines, in their order.</summary>
    public IReadOnlyList<DecisionRecord> Records { get; }

    /// <summary>The faults of the other lines, in their order.</summary>
    public LineProblems Problems { get; }

    /// <summary>Reads a file to its end without blocking; its bytes are held until all are there.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static async Task<RecordFile> ReadAsync(Stream stream, CancellationToken cancellation = default)
        => Read(await WholeStream.ReadAsync(stream, cancellation).ConfigureAwait(false));

    /// <summary>Reads a file to its end, under the same rules as <see cref="ClaimFile.Read(Stream, IProgress{long})"/>.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RecordFile Read(Stream stream)
    {
        var records = new List<DecisionRecord>();
        var claims = new HashSet<string>(StringComparer.Ordinal);
        LineProblems problems = ContractLines.Read(stream, progress: null, DecisionRecord.NewFaults(), (line, faults) =>
        {
            if (DecisionRecord.Read(line, faults) is not { } record)
            {
                return;
            }

            if (claims.Add(record.Claim))
            {
                records.Add(record);
                return;
            }

            faults.Add("$.claim", new Text(
                $"「{Printable.Of(record.Claim)}」の判定は既にあります。請求ごとに1件が必要です",
                $"'{Printable.Of(record.Claim)}' was recorded on an earlier line; expected one decision a claim"));
        });
        return new RecordFile(records, problems);
    }
}
