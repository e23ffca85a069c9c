using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>year-end-closure</c>: which days the desks mean by 年末年始. Affects desk hours only, never the bank calendar.</summary>
[JsonConverter(typeof(ContractOnly))]
public enum YearEndClosure
{
    /// <summary>29 December to 3 January, both included. The default.</summary>
    December29,

    /// <summary>31 December to 3 January, both included.</summary>
    December31,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>year-end-closure</c>: which days the desks mean by the year's end.</summary>
    public static Interpretation YearEndClosure { get; } = Setting(
        new OpenReading(
            "year-end-closure",
            new(
                "窓口の「年末年始」は、どの日ですか。",
                "Which days are 年末年始 (the year's end) for the desks?"),
            [
                ("december29", new(
                    "12月29日から1月3日まで",
                    "29 December to 3 January")),
                ("december31", new(
                    "12月31日から1月3日まで",
                    "31 December to 3 January")),
            ],
            whyDefault: new(
                "日本の事務所の通例です。窓口の時間だけに関わり、銀行の休日には関わりません。",
                "The usual office practice in Japan. It affects desk hours only, never the bank calendar."),
            against: null,
            "MANUAL 2-3(6); NOTICE; PRACTICE"),
        static (p, v) => p.With(v),
        static p => p.Settings.YearEndClosure);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>Which days the desks mean by the year's end.</summary>
    public YearEndClosure YearEndClosure { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>year-end-closure</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, YearEndClosure value)
        => Guard.NotNull(program).With(program.Settings with { YearEndClosure = value });
}
