using JmaCyber.Rules.Analysis;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Sensitivities to open readings in the JSON contract, version 1.</summary>
public static class SensitivityJson
{
    /// <summary>Writes sensitivities as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<ReadingSensitivity> sensitivities)
        => ContractWriter.Lines(output, Guard.NotNull(sensitivities), ToDto, ContractContext.Default.SensitivityDto);

    /// <summary>Writes a sensitivity as one line, without its end.</summary>
    public static string Write(ReadingSensitivity sensitivity)
        => ContractWriter.Line(ToDto(Guard.NotNull(sensitivity)), ContractContext.Default.SensitivityDto);

    internal static SensitivityDto ToDto(ReadingSensitivity sensitivity) => new()
    {
        Claim = sensitivity.Claim.Id,
        Settled = sensitivity.IsSettled,
        TurnsOn = [.. sensitivity.TurnsOn],
        Outcomes =
        [
            .. sensitivity.Outcomes.Select(one => new PossibleOutcomeDto { Outcome = one.Outcome, Amount = one.Amount, Settings = (uint)one.Settings }),
        ],
    };
}
