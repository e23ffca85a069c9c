using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json.Dto;
using JmaCyber.Rules.Json.Reading;
using JmaCyber.Rules.Programs;
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
        new ClaimIdConverter(), new FacilityIdConverter(), new ProgramYearConverter(), new RuleConverter(), new InterpretationConverter(),
        new PartialClaimConverter(), new AssessmentConverter(), new SensitivityConverter(), new SensitivityRecordConverter(), new DecisionRecordConverter(),
        new DecisionConverter<Decision>(explain), new DecisionConverter<Payable>(explain), new DecisionConverter<Incomplete>(explain),
        new DecisionConverter<Referred>(explain), new DecisionConverter<NotPayable>(explain),
        new EnumConverter<FacilityKind>(), new EnumConverter<MemberCategory>(), new EnumConverter<MemberRelation>(), new EnumConverter<IncidentKind>(),
        new EnumConverter<InsiderCrime>(), new EnumConverter<AttackKind>(), new EnumConverter<OperationStatus>(), new EnumConverter<DocumentKind>(),
        new EnumConverter<MhlwEvidence>(), new EnumConverter<CertificateIssuer>(), new EnumConverter<PaymentKind>(), new EnumConverter<Outcome>(),
        new EnumConverter<FindingResult>(), new EnumConverter<RemedyKind>(), new EnumConverter<DeskId>(), new EnumConverter<AttackReport>(),
        new EnumConverter<AnnualWindowBasis>(), new EnumConverter<MembershipTest>(), new EnumConverter<CareServiceCoverage>(),
        new EnumConverter<NewPatientStop2022>(), new EnumConverter<AttackReport2022>(), new EnumConverter<CareServiceClosure>(),
        new EnumConverter<ClosureDayCount>(), new EnumConverter<AnnualSlot>(), new EnumConverter<MissingClosureCertificate>(),
        new EnumConverter<YearEndClosure>(),
    ];

    /// <summary>Reads the value at which the reader stands, by the contract's own reader.</summary>
    /// <exception cref="ContractException">It is none.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, ReadValue<T> read)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return read(JsonMarshal.GetRawUtf8Value(document.RootElement)).Match(value => value, problems => throw new ContractException(problems));
    }

    /// <summary>That the reader stands at a value, or a name, that is none of those expected.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="fault">What is wrong with what was found there.</param>
    public static ContractException Refusal(ref Utf8JsonReader reader, Func<JsonElement, Text> fault)
    {
        byte[] name = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
        using JsonDocument document = reader.TokenType == JsonTokenType.PropertyName
            ? JsonDocument.Parse((byte[])[(byte)'"', .. name, (byte)'"'])
            : JsonDocument.ParseValue(ref reader);
        JsonElement found = document.RootElement;
        return new ContractException(new Problems(new Problem("$", JsonText.IsText(found) ? fault(found) : Expected.NotText)));
    }

    /// <summary>The whole number that an element is, written in digits alone.</summary>
    public static bool TryNumber(JsonElement element, out long number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out number);
    }
}
