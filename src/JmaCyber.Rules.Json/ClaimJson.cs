using System.Buffers;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Streams;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json;

/// <summary>Claims in the JSON contract, version 1.</summary>
public static class ClaimJson
{
    /// <summary>Reads one claim from UTF-8, without a byte order mark.</summary>
    /// <returns>The claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<Claim, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = ClaimMapper.NewFaults();
        return ClaimMapper.Read(utf8, faults) is { } claim ? claim : new Problems(faults.Told);
    }

    /// <summary>Reads one claim from text.</summary>
    /// <returns>The claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<Claim, Problems> Read(string json)
        => Encodings.Utf8Of(Guard.NotNull(json)) is { } utf8 ? Read(utf8.AsSpan()) : new Problems(new Problem("$", Expected.NotText));

    /// <summary>Reads one claim from a stream in UTF-8, as the body of a request, without blocking; a byte order mark is passed over.</summary>
    /// <param name="stream">The stream; it is read to its end, or a little beyond 1 MiB, which is the most that a claim may have.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static Task<OneOf<Claim, Problems>> ReadAsync(Stream stream, CancellationToken cancellation = default)
        => WholeStream.ReadValueAsync(stream, (bytes, length) => Read(ByteOrderMark.Skip(bytes.AsSpan(0, length))), cancellation);

    /// <summary>
    /// Reads the claims of a file as they come, without blocking and without holding more than it takes to come to the next: each sound one, and each fault
    /// of the others, the first 20 of a claim.
    /// </summary>
    /// <param name="stream">
    /// The file, in the forms that <see cref="ClaimFile"/> has in JSON. Where 16 MiB come without another claim, that is a fault and nothing more is read.
    /// </param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>In the order of the file. Each claim stands alone: whether it contradicts another, a <see cref="LedgerBuilder"/> tells.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static IAsyncEnumerable<OneOf<Claim, LineProblem>> ReadLinesAsync(Stream stream, CancellationToken cancellation = default)
        => ClaimStream.ReadAsync(Guard.NotNull(stream), cancellation);

    /// <summary>Writes a claim as <see cref="Write(Claim)"/> does, in UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, Claim claim)
        => ContractWriter.Value(output, ClaimWriter.ToDto(Guard.NotNull(claim)), ContractContext.Default.ClaimDto);

    /// <summary>Writes a claim as one line, without its end; members that only another kind has are left out.</summary>
    public static string Write(Claim claim) => ContractWriter.Line(ClaimWriter.ToDto(Guard.NotNull(claim)), ContractContext.Default.ClaimDto);

    /// <summary>Writes claims as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Claim> claims)
        => ContractWriter.Lines(output, Guard.NotNull(claims), ClaimWriter.ToDto, ContractContext.Default.ClaimDto);

    /// <summary>Writes claims as JSON Lines in UTF-8, without blocking.</summary>
    /// <exception cref="OperationCanceledException">The writing was ended; what was written so far may end anywhere.</exception>
    public static Task WriteLinesAsync(Stream output, IEnumerable<Claim> claims, CancellationToken cancellation = default)
        => ContractWriter.LinesAsync(output, Guard.NotNull(claims), ClaimWriter.ToDto, ContractContext.Default.ClaimDto, cancellation);

    /// <summary>Writes claims as JSON Lines in UTF-8 as they come, without blocking.</summary>
    /// <exception cref="OperationCanceledException">The writing was ended; what was written so far may end anywhere.</exception>
    public static Task WriteLinesAsync(Stream output, IAsyncEnumerable<Claim> claims, CancellationToken cancellation = default)
        => ContractWriter.LinesAsync(output, Guard.NotNull(claims), ClaimWriter.ToDto, ContractContext.Default.ClaimDto, cancellation);
}
