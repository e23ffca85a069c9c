using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>attack-report-2022</c>: whether a report to the JMA alone does for version 2022. An edit of the version with id 2022.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum AttackReport2022
{
    /// <summary>It does not: only a report to the MHLW does. The default.</summary>
    MhlwOnly,

    /// <summary>Either does.</summary>
    MhlwOrJma,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>attack-report-2022</c>: whether a report to the JMA alone does for version 2022.</summary>
    public static Interpretation AttackReport2022 { get; } = Edit<AttackReport2022>(
        new OpenReading(
            "attack-report-2022",
            new(
                "2022年版では、日本医師会への報告だけで足りますか。",
                "Does a report to the JMA alone do for version 2022?"),
            [
                ("mhlwOnly", new(
                    "足りず、厚生労働省への報告が必要です",
                    "no, a report to MHLW is required")),
                ("mhlwOrJma", new(
                    "足り、厚生労働省と日本医師会のどちらへの報告でもかまいません（日本医師会への報告は、この方法が設けられた2023年6月1日以後に届いたもの）",
                    "yes, a report to MHLW or to the JMA does (one to the JMA received on or after 2023-06-01, when that way was opened)")),
            ],
            whyDefault: new(
                "MANUAL Q4-17は、2023年6月1日より前の事案について厚生労働省への届出を求めています。",
                "MANUAL Q4-17 requires a report to MHLW for incidents before 2023-06-01."),
            against: new(
                "MANUAL Q4-18は、2023年6月1日以後は日本医師会への報告書だけでよいとしており、これは提出の日を基準とするものとも読めます。",
                "MANUAL Q4-18 says that from 2023-06-01 on a report handed in to the JMA alone is enough, which can be read by the " +
                    "date of handing in."),
            "MANUAL Q4-17; MANUAL Q4-18"),
        static (p, v) => p.With(v),
        static v => (v.AcceptsMhlwReport, v.AcceptsJmaReport, v.JmaReportsFrom) switch
        {
            (true, false, null) => Programs.AttackReport2022.MhlwOnly,
            (true, true, { } from) when from == BuiltInVersions.JmaReportsOpened => Programs.AttackReport2022.MhlwOrJma,
            _ => null,
        });
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>attack-report-2022</c> so.</summary>
    /// <exception cref="ArgumentException">The program has no version <c>2022</c>.</exception>
    public static SupportProgram With(this SupportProgram program, AttackReport2022 value)
        => Edited(program, version => version with
        {
            AttackReports = Guard.Defined(value) == AttackReport2022.MhlwOnly ? [AttackReport.Mhlw] : [AttackReport.Mhlw, AttackReport.Jma],
            JmaReportsFrom = value == AttackReport2022.MhlwOnly ? null : BuiltInVersions.JmaReportsOpened,
        });
}
