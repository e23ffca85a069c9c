using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>membership-test</c>: on which dates the membership must hold (MANUAL Q1-2, Q1-3).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum MembershipTest
{
    /// <summary>On the incident date and on the claim date. The default.</summary>
    IncidentAndClaim,

    /// <summary>On the incident date alone.</summary>
    IncidentOnly,

    /// <summary>On the claim date alone.</summary>
    ClaimOnly,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>membership-test</c>: on which dates the membership must hold.</summary>
    public static Interpretation MembershipTest { get; } = Setting(
        new OpenReading(
            "membership-test",
            new(
                "A①会員の資格は、どの日に必要ですか。",
                "On which dates must membership hold?"),
            [
                ("incidentAndClaim", new(
                    "事由発生日と請求日の両方",
                    "the incident date and the claim date")),
                ("incidentOnly", new(
                    "事由発生日だけ",
                    "the incident date only")),
                ("claimOnly", new(
                    "請求日だけ",
                    "the claim date only")),
            ],
            whyDefault: new(
                "MANUAL Q1-2は退会などの後の利用を一切認めず、Q1-3は入会などの時からの利用だけを認めています。事案も請求も利用に当たります。",
                "MANUAL Q1-2 bars any use after leaving; Q1-3 allows use only from joining: both the event and the claim are uses."),
            against: null,
            "MANUAL Q1-2; MANUAL Q1-3"),
        static (p, v) => p.With(v),
        static p => p.Settings.MembershipTest);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>On which dates the membership must hold.</summary>
    public MembershipTest MembershipTest { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>membership-test</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, MembershipTest value)
        => Guard.NotNull(program).With(program.Settings with { MembershipTest = value });
}
