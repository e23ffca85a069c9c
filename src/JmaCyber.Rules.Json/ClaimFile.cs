using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Streams;
using JmaCyber.Rules.Json.Tables;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>A file of claims: the ledger of those that are sound, and what is wrong with the others.</summary>
/// <remarks>
/// In JSON a file holds one claim a line, or claims over several lines, or one array of claims; a table has one in a row. A claim is at most 1 MiB long, over
/// however many lines. A line of white space is blank and counts as a line. A faulty claim reserves no id and no facility's kind, and enters no ledger.
/// </remarks>
public sealed class ClaimFile
{
    private ClaimFile(Ledger ledger, LineProblems problems)
    {
        Ledger = ledger;
        Problems = problems;
    }

    /// <summary>The sound claims, in their order.</summary>
    public Ledger Ledger { get; }

    /// <summary>The faults of the others, in their order.</summary>
    public LineProblems Problems { get; }

    /// <summary>Reads a file of JSON to its end: UTF-8, a byte order mark at the start allowed, lines ended by LF or CRLF.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimFile Read(Stream stream, IProgress<long>? progress = null) => Read(stream, ClaimFormat.Json, progress);

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="form">How claims are written in it.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimFile Read(Stream stream, ClaimFormat form, IProgress<long>? progress = null)
    {
        var ledger = new LedgerBuilder();
        LineProblems problems = ReadInto(ledger, stream, form, progress);
        return new ClaimFile(ledger.Build(), problems);
    }

    /// <summary>Reads a file of JSON to its end without blocking, as the body of a request; its bytes are held until all are there.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static Task<ClaimFile> ReadAsync(Stream stream, CancellationToken cancellation = default) => ReadAsync(stream, ClaimFormat.Json, cancellation);

    /// <summary>Reads a file to its end without blocking; its bytes are held until all are there.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="form">How claims are written in it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static async Task<ClaimFile> ReadAsync(Stream stream, ClaimFormat form, CancellationToken cancellation = default)
    {
        Guard.Defined(form);
        return Read(await WholeStream.ReadAsync(stream, cancellation).ConfigureAwait(false), form);
    }

    /// <summary>Reads one of several files that make up one ledger, to its end.</summary>
    /// <param name="ledger">Takes the sound claims, behind those that it has.</param>
    /// <param name="stream">The file.</param>
    /// <param name="form">How claims are written in it.</param>
    /// <param name="progress">Told now and then how many bytes were read.</param>
    /// <returns>What is wrong with the other claims of this file.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LineProblems ReadInto(LedgerBuilder ledger, Stream stream, ClaimFormat form, IProgress<long>? progress = null)
    {
        Guard.NotNull(ledger);
        return Guard.Defined(form) == ClaimFormat.Table
            ? ClaimTable.Read(stream, progress, ledger)
            : ContractLines.Read(stream, progress, ClaimMapper.NewFaults(), (line, faults) => ClaimMapper.Read(line, ledger, faults));
    }
}
