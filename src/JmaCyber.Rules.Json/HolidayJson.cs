using JmaCyber.Rules.Calendars;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Writing;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Json;

/// <summary>Holidays in the JSON contract, version 1.</summary>
public static class HolidayJson
{
    /// <summary>Writes holidays as JSON Lines in UTF-8.</summary>
    public static void WriteLines(Stream output, IEnumerable<Holiday> holidays)
        => ContractWriter.Lines(output, Guard.NotNull(holidays), ToDto, ContractContext.Default.HolidayDto);

    private static HolidayDto ToDto(Holiday holiday) => new()
    {
        Date = holiday.Date,
        Ja = holiday.Name.Ja,
        En = holiday.Name.En,
        BankOnly = holiday.IsBankOnly,
        Provisional = holiday.IsProvisional,
    };
}
