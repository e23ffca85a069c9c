using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
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
        ClaimDto? dto = ContractReader.Read(utf8, ContractContext.Default.ClaimDto, faults, OtherKind.OfClaim);
        Claim? claim = dto is null ? null : new ClaimMapper(faults).Map(dto);
        return claim is null ? new Problems(faults.Told) : claim;
    }

    /// <summary>Reads one claim from text.</summary>
    /// <returns>The claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<Claim, Problems> Read(string json)
        => Encodings.Utf8Of(Guard.NotNull(json)) is { } utf8 ? Read(utf8.AsSpan()) : new Problems(new Problem("$", Expected.NotText));

    /// <summary>Writes a claim as one line, without its end; members that only another kind has are left out.</summary>
    public static string Write(Claim claim) => ContractWriter.Line(ClaimWriter.ToDto(Guard.NotNull(claim)), ContractContext.Default.ClaimDto);

    /// <summary>Writes claims as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Claim> claims)
        => ContractWriter.Lines(output, Guard.NotNull(claims), ClaimWriter.ToDto, ContractContext.Default.ClaimDto);
}
