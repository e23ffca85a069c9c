using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Compact;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Payout dates in the JSON contract, version 1.</summary>
public static class PayoutJson
{
    /// <summary>Writes payout dates as one line, without its end.</summary>
    public static string Write(Payout payout)
    {
        using var lines = new Utf8Lines(Stream.Null);
        RulingWriter.Put(lines, Guard.NotNull(payout));
        return lines.ToString();
    }

    internal static PayoutDto ToDto(Payout payout) => new()
    {
        CompleteOn = payout.CompleteOn,
        RemittedBy = payout.RemittedBy,
        CreditedBy = payout.CreditedBy,
        Provisional = payout.IsProvisional,
    };
}
