using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Streams;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>A file of partial claims, in the forms that <see cref="ClaimFile"/> has in JSON, and what is wrong with its other lines.</summary>
/// <remarks>Each stands alone: there is no ledger. The first of an id keeps it; a later one is a fault.</remarks>
public sealed class PartialClaimFile
{
    private PartialClaimFile(IReadOnlyList<PartialClaim> claims, LineProblems problems)
    {
        Claims = claims;
        Problems = problems;
    }

    /// <summary>The partial claims of the sound lines, in their order.</summary>
    public IReadOnlyList<PartialClaim> Claims { get; }

    /// <summary>The faults of the other lines, in their order.</summary>
    public LineProblems Problems { get; }

    /// <summary>Reads a file to its end, under the same rules as <see cref="ClaimFile.Read(Stream, IProgress{long})"/>.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PartialClaimFile Read(Stream stream)
    {
        var claims = new List<PartialClaim>();
        LineProblems problems = ReadInto(claims, stream);
        return new PartialClaimFile(claims, problems);
    }

    /// <summary>Reads a file to its end without blocking; its bytes are held until all are there.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static async Task<PartialClaimFile> ReadAsync(Stream stream, CancellationToken cancellation = default)
        => Read(await WholeStream.ReadAsync(stream, cancellation).ConfigureAwait(false));

    /// <summary>Reads one of several files to its end.</summary>
    /// <param name="claims">Takes the partial claims, behind those that it has, whose ids are taken.</param>
    /// <param name="stream">The file.</param>
    /// <returns>What is wrong with the other lines of this file.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LineProblems ReadInto(ICollection<PartialClaim> claims, Stream stream)
    {
        var ids = new HashSet<ClaimId>(Guard.NotNull(claims).Select(claim => claim.Id));
        return ContractLines.Read(stream, progress: null, ClaimMapper.NewFaults(), (line, faults) =>
        {
            if (PartialClaimMapper.Read(line, faults) is not { } claim)
            {
                return;
            }

            if (ids.Add(claim.Id))
            {
                claims.Add(claim);
                return;
            }

            faults.Add("$.id", new Text(
                $"「{Printable.Of(claim.Id.Value)}」は前の行で使われています。ファイルの中で重複しない番号が必要です",
                $"'{Printable.Of(claim.Id.Value)}' stands on an earlier line; expected an id that is unique in the file"));
        });
    }
}
