namespace JmaCyber.Rules.Json;

/// <summary>Settlements in the JSON contract, version 1.</summary>
public static class SettlementJson
{
    /// <summary>Writes settlements as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Settlement> settlements)
        => ContractWriter.Lines(output, Guard.NotNull(settlements), ToDto, ContractContext.Default.SettlementDto);

    /// <summary>Writes a settlement as one line, without its end.</summary>
    public static string Write(Settlement settlement) => ContractWriter.Line(ToDto(Guard.NotNull(settlement)), ContractContext.Default.SettlementDto);

    private static SettlementDto ToDto(Settlement settlement) => new()
    {
        Claim = settlement.Claim.Id.Value,
        Settled = settlement.IsSettled,
        TurnsOn = settlement.TurnsOn.Select(one => one.Id).ToArray(),
        Outcomes = settlement.Outcomes
            .Select(one => new SettledOutcomeDto { Outcome = one.Outcome, Amount = one.Amount.Amount, Settings = one.Settings }).ToArray(),
    };
}
