using JmaCyber.Rules.Json.Reading;

namespace JmaCyber.Rules.Json;

/// <summary>A file of claims as JSON Lines: the ledger of its sound lines, and what is wrong with the others.</summary>
/// <remarks>A line of white space is blank and counts as a line. A faulty line reserves no id and no facility's kind, and enters no ledger.</remarks>
public sealed class ClaimFile
{
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
    /// <param name="ledger">Takes the claims, after those that it has already; without one, the file is a ledger of its own.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimFile Read(Stream stream, IProgress<long>? progress = null, LedgerBuilder? ledger = null)
    {
        ledger ??= new LedgerBuilder();
        IReadOnlyList<LineProblem> problems = ContractLines.Read(stream, progress, line => ClaimMapper.Read(line, ledger));
        return new ClaimFile(ledger.Build(), problems);
    }
}
