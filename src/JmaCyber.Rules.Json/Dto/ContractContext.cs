using System.Text.Json.Serialization;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json.Serialization;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Json.Dto;

/// <summary>The contract for System.Text.Json, generated from the types of this folder: camelCase, strict, nothing guessed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(LocalDateConverter), typeof(PartialDateConverter), typeof(RuleSetConverter),
        typeof(ClaimIdConverter), typeof(YenConverter), typeof(ProgramYearConverter), typeof(RuleConverter), typeof(InterpretationConverter),
        typeof(EnumConverter<FacilityKind>), typeof(EnumConverter<MemberCategory>), typeof(EnumConverter<MemberRelation>),
        typeof(EnumConverter<IncidentKind>), typeof(EnumConverter<InsiderCrime>), typeof(EnumConverter<AttackKind>), typeof(EnumConverter<OperationStatus>),
        typeof(EnumConverter<DocumentKind>), typeof(EnumConverter<MhlwEvidence>), typeof(EnumConverter<CertificateIssuer>),
        typeof(EnumConverter<PaymentKind>), typeof(EnumConverter<Outcome>),
        typeof(SettingsConverter), typeof(EnumConverter<AttackReport>), typeof(EnumConverter<ClosureKind>), typeof(EnumConverter<ClosureStatus>),
        typeof(EnumConverter<FindingResult>), typeof(EnumConverter<RemedyKind>), typeof(EnumConverter<DeskId>),
    ])]
[JsonSerializable(typeof(ClaimDto))]
[JsonSerializable(typeof(PartialClaimDto))]
[JsonSerializable(typeof(ProgramDto))]
[JsonSerializable(typeof(DecisionDto))]
[JsonSerializable(typeof(PayoutDto))]
[JsonSerializable(typeof(HolidayDto))]
[JsonSerializable(typeof(SensitivityDto))]
[JsonSerializable(typeof(RuleDto))]
[JsonSerializable(typeof(DeskDto))]
internal sealed partial class ContractContext : JsonSerializerContext;
