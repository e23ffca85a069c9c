using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Json.Dto;
using OneOf;

namespace JmaCyber.Rules.Json.Serialization;

/// <summary>A converter of the contract.</summary>
internal interface IContractConverter;

/// <summary>Reads a value of the contract.</summary>
internal delegate OneOf<T, Problems> ReadValue<T>(ReadOnlySpan<byte> utf8);

/// <summary>The converters of the contract.</summary>
internal static class ContractConverters
{
    public static IEnumerable<JsonConverter> All(bool explain) =>
    [
        new ClaimConverter(), new ProgramConverter(), new YenConverter(), new PayoutConverter(), new RuleSetConverter(),
        new ClaimIdConverter(), new FacilityIdConverter(), new ProgramYearConverter(), new SensitivityConverter(),
        new PartialClaimConverter(), new AssessmentConverter(),
        new DecisionConverter<Decision>(explain), new DecisionConverter<Payable>(explain), new DecisionConverter<Incomplete>(explain),
        new DecisionConverter<Referred>(explain), new DecisionConverter<NotPayable>(explain),
    ];

    /// <summary>Reads the value at which the reader stands, by the contract's own reader.</summary>
    /// <exception cref="ContractException">It is none.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, ReadValue<T> read)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return read(JsonMarshal.GetRawUtf8Value(document.RootElement)).Match(value => value, problems => throw new ContractException(problems));
    }

    /// <summary>The whole number that an element is, written in digits alone.</summary>
    public static bool TryNumber(JsonElement element, out long number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out number);
    }
}
