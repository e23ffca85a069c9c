using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Streams;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json;

/// <summary>Programs in the JSON contract, version 1: a proposed revision is an edited copy.</summary>
public static class ProgramJson
{
    /// <summary>Reads a program from UTF-8, with or without a byte order mark.</summary>
    /// <returns>The program, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<SupportProgram, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = ProgramMapper.NewFaults();
        ProgramDto? dto = null;
        if (ForeignFile.Of(utf8) is { } foreign)
        {
            faults.Add("$", foreign.Message);
        }
        else
        {
            dto = ContractReader.Read(ByteOrderMark.Skip(utf8), ContractContext.Default.ProgramDto, faults);
        }

        SupportProgram? program = dto is null ? null : new ProgramMapper(faults).Map(dto);
        return program is null ? new Problems(faults.Told) : program;
    }

    /// <summary>Reads a program from text.</summary>
    /// <returns>The program, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<SupportProgram, Problems> Read(string json)
        => Encodings.Utf8Of(Guard.NotNull(json)) is { } utf8 ? Read(utf8.AsSpan()) : new Problems(new Problem("$", Expected.NotText));

    /// <summary>Reads a program from a stream in UTF-8 without blocking, as the body of a request.</summary>
    /// <param name="stream">The stream; it is read to its end, or a little beyond 1 MiB, which is the most that a program may have here.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The program, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static Task<OneOf<SupportProgram, Problems>> ReadAsync(Stream stream, CancellationToken cancellation = default)
        => WholeStream.ReadValueAsync(stream, (bytes, length) => Read(bytes.AsSpan(0, length)), cancellation);

    /// <summary>Writes a program over several lines, without the end of the last.</summary>
    public static string Write(SupportProgram program) => ProgramWriter.Page(Guard.NotNull(program));
}
