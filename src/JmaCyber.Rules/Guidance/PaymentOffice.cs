using System.Runtime.CompilerServices;
using JmaCyber.Rules.Utility;

namespace JmaCyber.Rules.Guidance;

/// <summary>How to write to the support-payment office: the address of a claim's papers and the subject of an e-mail (MANUAL 2-3(4), 2-3(6)).</summary>
/// <remarks>Telephone and e-mail address are those of <see cref="Desk.Payments"/>.</remarks>
public static class PaymentOffice
{
    /// <summary>The subject that an e-mail carries, with <c>会員様名</c> and <c>医療機関名・介護サービス事業所名</c> where the names go (MANUAL 2-3(6)).</summary>
    public static string MailSubjectTemplate => "【日本医師会】【会員様名(医療機関名・介護サービス事業所名)】一時支援金手続き希望";

    /// <summary>The postal code of the address to which a claim's papers are posted.</summary>
    public static string PostalCode => "〒980-8799";

    /// <summary>The address to which a claim's papers are posted; post in Japan is addressed in Japanese. The postage is the member's.</summary>
    public static Text Address { get; } = new(
        ja: "日本郵便株式会社 仙台中央郵便局留め 日本医師会 サイバー攻撃一時支援金事務局 宛",
        en: "Support-payment office of the JMA, to be called for at Sendai Central Post Office, Japan Post Co., Ltd.");

    /// <summary>Where that is written.</summary>
    public static IReadOnlyList<Source> Sources { get; } = Source.ParseAll("MANUAL 2-3(4); MANUAL 2-3(6)");

    /// <summary>The subject of an e-mail, filled in.</summary>
    /// <param name="memberName">The name of the A① member.</param>
    /// <param name="facilityName">The name of the facility.</param>
    /// <exception cref="ArgumentException">A name is blank or has control characters, which no subject can carry.</exception>
    public static string MailSubject(string memberName, string facilityName)
        => $"【日本医師会】【{OneLine(memberName)}({OneLine(facilityName)})】一時支援金手続き希望";

    private static string OneLine(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => Guard.NotBlank(value, name).Any(char.IsControl) ? throw new ArgumentException("must not have control characters", name) : value.Trim();
}
