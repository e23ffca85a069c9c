using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>closure-day-count</c>: which closure days add up (MANUAL 2-3(1)①).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum ClosureDayCount
{
    /// <summary>All of them. The default.</summary>
    AllDays,

    /// <summary>The longest run of consecutive dates that qualify; any other date breaks it.</summary>
    LongestRun,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>closure-day-count</c>: which closure days add up.</summary>
    public static Interpretation ClosureDayCount { get; } = Setting(
        new OpenReading(
            "closure-day-count",
            new(
                "休業日数には、どの休業の日を数えますか。",
                "Which closure days add up?"),
            [
                ("allDays", new(
                    "すべての休業の日",
                    "all of them")),
                ("longestRun", new(
                    "休業の日が連続する最も長い期間だけ（ほかの日が1日でも入れば途切れます）",
                    "the longest run of consecutive dates that qualify (any other date breaks it)")),
            ],
            whyDefault: new(
                "MANUALは日数を乗じており、連続については何も述べていません。",
                "MANUAL multiplies by the number of days and says nothing of a run."),
            against: null,
            "MANUAL 2-3(1)①"),
        static (p, v) => p.With(v),
        static p => p.Settings.ClosureDayCount);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>Which closure days add up.</summary>
    public ClosureDayCount ClosureDayCount { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>closure-day-count</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, ClosureDayCount value)
        => Guard.NotNull(program).With(program.Settings with { ClosureDayCount = value });
}
