using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>annual-window-basis</c>: which date places a claim in a program year (MANUAL 2-3(3), Q4-16).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum AnnualWindowBasis
{
    /// <summary>The date on which the claim reached the office. The default.</summary>
    ClaimDate,

    /// <summary>The incident date.</summary>
    IncidentDate,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>annual-window-basis</c>: which date places a claim in a program year.</summary>
    public static Interpretation AnnualWindowBasis { get; } = Setting(
        new OpenReading(
            "annual-window-basis",
            new(
                "請求がどの年間に属するかは、どの日付で決まりますか。",
                "Which date places a claim in a program year?"),
            [
                ("claimDate", new(
                    "請求が一時支援金事務局に届いた日",
                    "the date on which the claim reached the support-payment office")),
                ("incidentDate", new(
                    "事由発生日",
                    "the incident date")),
            ],
            whyDefault: new(
                "MANUAL 2-3(3)とQ4-16は、年間の「請求」の回数を限っています。",
                "MANUAL 2-3(3) and Q4-16 limit claims (請求) per year."),
            against: null,
            "MANUAL 2-3(3); MANUAL Q4-16"),
        static (p, v) => p.With(v),
        static p => p.Settings.AnnualWindowBasis);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>Which date places a claim in a program year.</summary>
    public AnnualWindowBasis AnnualWindowBasis { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>annual-window-basis</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, AnnualWindowBasis value)
        => Guard.NotNull(program).With(program.Settings with { AnnualWindowBasis = value });
}
