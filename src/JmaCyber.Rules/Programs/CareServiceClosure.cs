using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>care-service-closure</c>: whether a stop of new patients is closure at a care-service facility (MANUAL 2-3(1)(*)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum CareServiceClosure
{
    /// <summary>No: only full closure counts. The default.</summary>
    FullClosureOnly,

    /// <summary>Yes, as at a hospital or clinic.</summary>
    SameAsMedical,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>care-service-closure</c>: whether a stop of new patients is closure at a care-service facility.</summary>
    public static Interpretation CareServiceClosure { get; } = Setting(
        new OpenReading(
            "care-service-closure",
            new(
                "新規患者の停止（newPatientsStopped）は、介護サービス施設・事業所でも休業に当たりますか。",
                "Does a stop of new patients (newPatientsStopped) count at a care-service facility?"),
            [
                ("fullClosureOnly", new(
                    "当たらず、全面的な休業だけを数えます",
                    "no, only full closure counts")),
                ("sameAsMedical", new(
                    "医療機関と同じく当たります",
                    "yes, as at a medical institution")),
            ],
            whyDefault: new(
                "休業の定義は初診料を基にしていますが、介護サービスは初診料を算定しません。",
                "The definition rests on the initial-consultation fee, which care services do not charge."),
            against: null,
            "MANUAL 2-3(1)(*)"),
        static (p, v) => p.With(v),
        static p => p.Settings.CareServiceClosure);
}

/// <content>The setting.</content>
[JsonConverter(typeof(ContractOnly))]
public sealed partial record ProgramSettings
{
    /// <summary>Whether a stop of new patients is closure at a care-service facility.</summary>
    public CareServiceClosure CareServiceClosure { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>care-service-closure</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, CareServiceClosure value)
        => Guard.NotNull(program).With(program.Settings with { CareServiceClosure = value });
}
