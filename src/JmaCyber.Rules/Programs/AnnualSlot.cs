using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>annual-slot</c>: what uses a program year up (MANUAL 2-3(3), Q4-15).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum AnnualSlot
{
    /// <summary>An earlier payable claim. The default.</summary>
    Payment,

    /// <summary>Every earlier claim of the year, whatever its outcome.</summary>
    Claim,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>annual-slot</c>: what uses a program year up.</summary>
    public static Interpretation AnnualSlot { get; } = Setting(
        new OpenReading(
            "annual-slot",
            new(
                "1年間に1回の枠は、何によって使われますか。",
                "What uses the program year up?"),
            [
                ("payment", new(
                    "支払対象となった先の請求",
                    "an earlier payable claim")),
                ("claim", new(
                    "結果を問わず、その年間の先の請求のすべて",
                    "every earlier claim of the year, whatever its outcome")),
            ],
            whyDefault: new(
                "認められなかった請求や、書類のそろわなかった請求には、何も支払われていません。",
                "A claim refused or never completed has paid nothing."),
            against: new(
                "文言の上では、請求の回数が数えられています。",
                "The literal text counts requests."),
            "MANUAL 2-3(3); MANUAL Q4-15"),
        static (p, v) => p.With(v),
        static p => p.Settings.AnnualSlot);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>What uses a program year up.</summary>
    public AnnualSlot AnnualSlot { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>annual-slot</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, AnnualSlot value)
        => Guard.NotNull(program).With(program.Settings with { AnnualSlot = value });
}
