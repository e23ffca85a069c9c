using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;
using OneOf;

namespace JmaCyber.Rules.Json;

/// <summary>Partial claims in the JSON contract, version 1: what is absent is unknown, a null says that there is none.</summary>
public static class PartialClaimJson
{
    /// <summary>Reads one partial claim from UTF-8, without a byte order mark.</summary>
    /// <returns>The partial claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<PartialClaim, Problems> Read(ReadOnlySpan<byte> utf8)
    {
        LineFaults faults = ClaimMapper.NewFaults();
        PartialClaim? claim = PartialClaimMapper.Read(utf8, faults);
        return claim is null ? new Problems(faults.Told) : claim;
    }

    /// <summary>Reads one partial claim from text.</summary>
    /// <returns>The partial claim, or its faults with their paths, the first 20 and at <c>$</c> how many more there are; nothing is guessed.</returns>
    public static OneOf<PartialClaim, Problems> Read(string json)
        => Encodings.Utf8Of(Guard.NotNull(json)) is { } utf8 ? Read(utf8.AsSpan()) : new Problems(new Problem("$", Expected.NotText));

    /// <summary>Writes a partial claim as one line, without its end; what is unknown is left out.</summary>
    public static string Write(PartialClaim claim) => PartialClaimWriter.Line(Guard.NotNull(claim));
}
