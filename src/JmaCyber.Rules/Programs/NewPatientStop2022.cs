using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>new-patient-stop-2022</c>: whether a stop of new patients is closure in version 2022. An edit of the version with id 2022.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum NewPatientStop2022
{
    /// <summary>It counts. The default.</summary>
    Counts,

    /// <summary>It does not.</summary>
    DoesNotCount,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>new-patient-stop-2022</c>: whether a stop of new patients is closure in version 2022.</summary>
    public static Interpretation NewPatientStop2022 { get; } = Edit<NewPatientStop2022>(
        new OpenReading(
            "new-patient-stop-2022",
            new(
                "2022年版では、新規患者の診察の停止は休業に当たりますか。",
                "Does stopping new patients count as closure for version 2022?"),
            [
                ("counts", new(
                    "休業に当たります",
                    "it counts as closure")),
                ("doesNotCount", new(
                    "休業に当たりません",
                    "it does not count as closure")),
            ],
            whyDefault: new(
                "LEAFLETが時期を限っているのは金額の注（※2）で、休業の定義の注（※1）ではありません。",
                "LEAFLET dates its footnote on amounts (※2), not its footnote on the definition (※1)."),
            against: new(
                "定義は、2023年6月1日以後の事案について述べるMANUAL 2-3(*)の下にあり、Q4-17はこれを繰り返していません。",
                "The definition stands under the (*) of MANUAL 2-3, which describes incidents from 2023-06-01 on, and Q4-17 does not " +
                    "repeat it."),
            "LEAFLET p2 ※1; LEAFLET p2 ※2; MANUAL 2-3(*); MANUAL Q4-17"),
        static (p, v) => p.With(v),
        static v => v.CountsNewPatientsStopped ? Programs.NewPatientStop2022.Counts : Programs.NewPatientStop2022.DoesNotCount);
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>new-patient-stop-2022</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, NewPatientStop2022 value)
        => Edited(program, version => version with
        {
            ClosureStatuses = Holding(version.ClosureStatuses, OperationStatus.NewPatientsStopped, Guard.Defined(value) == NewPatientStop2022.Counts),
        });
}
