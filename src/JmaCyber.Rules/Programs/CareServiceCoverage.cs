using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>care-service-coverage</c>: from which incident date care-service facilities are covered. An edit of the version with id 2022.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum CareServiceCoverage
{
    /// <summary>From the start. The default.</summary>
    FromStart,

    /// <summary>From the revision of 2023-06-01 on.</summary>
    FromRevision,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>care-service-coverage</c>: from which incident date care-service facilities are covered.</summary>
    public static Interpretation CareServiceCoverage { get; } = Edit<CareServiceCoverage>(
        new OpenReading(
            "care-service-coverage",
            new(
                "介護サービス施設・事業所は、どの事由発生日から対象になりますか。",
                "From which incident date are care-service facilities covered?"),
            [
                ("fromStart", new(
                    "制度の開始（2022年6月1日）から",
                    "from the start of the scheme (2022-06-01)")),
                ("fromRevision", new(
                    "改定（2023年6月1日）から",
                    "from the revision (2023-06-01)")),
            ],
            whyDefault: new(
                "MANUAL 2-3は、2022年6月1日以後の事由発生日について、医療機関と並べて介護サービスを挙げています。",
                "MANUAL 2-3 names care services beside medical institutions for incident dates from 2022-06-01 on."),
            against: new(
                "PRESS-2022は医療機関だけを挙げ、MANUAL 2-3(*)はそれより前の事案をQ4-17に委ね、PRESS-2023は緊急相談窓口が介護サービスに開かれたことを伝えています。",
                "PRESS-2022 names medical institutions alone, the (*) of MANUAL 2-3 sends older incidents to Q4-17, and PRESS-2023 " +
                    "tells of the emergency desk being opened to care services."),
            "MANUAL 2-3; MANUAL 2-3(*); MANUAL Q4-17; PRESS-2022; PRESS-2023"),
        static (p, v) => p.With(v),
        static v => v.Covers(FacilityKind.CareService) ? Programs.CareServiceCoverage.FromStart : Programs.CareServiceCoverage.FromRevision);
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>care-service-coverage</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, CareServiceCoverage value)
        => Edited(program, version => version with
        {
            Facilities = Holding(version.Facilities, FacilityKind.CareService, Guard.Defined(value) == CareServiceCoverage.FromStart),
        });
}
