using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Programs;

/// <summary><c>missing-closure-certificate</c>: what closure days without a certificate come to (MANUAL 2-3(2)).</summary>
[JsonConverter(typeof(ContractOnly))]
public enum MissingClosureCertificate
{
    /// <summary>The claim is incomplete. The default.</summary>
    Incomplete,

    /// <summary>The certificate is not required and the closure amount is left out.</summary>
    PayBaseOnly,
}

/// <content>What is open, and why it is read so.</content>
public sealed partial class Interpretation
{
    /// <summary><c>missing-closure-certificate</c>: what closure days without a certificate come to.</summary>
    public static Interpretation MissingClosureCertificate { get; } = Setting(
        new OpenReading(
            "missing-closure-certificate",
            new(
                "休業証明書のない休業の日は、どう扱いますか。",
                "How are closure days without a certificate treated?"),
            [
                ("incomplete", new(
                    "書類が不足する請求とします",
                    "the claim is incomplete")),
                ("payBaseOnly", new(
                    "1通も届いていないときは休業証明書を求めず、休業の額を除きます（パターンと休業日数は変わりません）。届いているときは incomplete と同じに扱い、その到着日を書類がそろった日の計算に入れます",
                    "when none was received it is not required and the closure amount is left out (pattern and closure days stay); one " +
                        "that was received is treated as under incomplete, and its arrival counts for the completion date")),
            ],
            whyDefault: new(
                "休業証明書は、提出書類の1つに挙げられています。",
                "The certificate is listed among the documents to hand in."),
            against: null,
            "MANUAL 2-3(2)"),
        static (p, v) => p.With(v),
        static p => p.Settings.MissingClosureCertificate);
}

/// <content>The setting.</content>
public sealed partial record ProgramSettings
{
    /// <summary>What closure days without a certificate come to.</summary>
    public MissingClosureCertificate MissingClosureCertificate { get; init => field = Guard.Defined(value); }
}

/// <content>The program that reads it one way or another.</content>
public static partial class SupportProgramExtensions
{
    /// <summary>The program that reads <c>missing-closure-certificate</c> so.</summary>
    public static SupportProgram With(this SupportProgram program, MissingClosureCertificate value)
        => Guard.NotNull(program).With(program.Settings with { MissingClosureCertificate = value });
}
