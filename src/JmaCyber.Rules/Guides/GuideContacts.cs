namespace JmaCyber.Rules;

/// <summary>The numbers and addresses that the guide names (section 10 of the register).</summary>
internal static class GuideContacts
{
    public const string OfficeTelephone = "0120-411-250";
    public const string OfficeMail = "jma-cyber@qag.jp";
    public const string OfficeSubject = "【日本医師会】【会員様名(医療機関名・介護サービス事業所名)】一時支援金手続き希望";
    public const string OfficeAddress = "〒980-8799 日本郵便株式会社 仙台中央郵便局留め 日本医師会 サイバー攻撃一時支援金事務局 宛";
    public const string MhlwTelephone = "03-6812-7837";
    public const string MhlwMail = "igishitsu@mhlw.go.jp";
    public const string MhlwAddress = "〒100-8916 東京都千代田区霞が関1-2-2 中央合同庁舎第5号館 厚生労働省 医政局 特定医薬品開発支援・医療情報担当参事官室";

    public static readonly GuideItem PostTo = new("請求の書類は、次の宛先に郵送してください。", "Post the claim's papers to this address.", "MANUAL 2-3(4)")
    {
        Verbatim = OfficeAddress,
    };

    public static readonly GuideItem Office = new(
        $"請求については一時支援金事務局: 電話{OfficeTelephone}（平日9時から18時まで。土曜、日曜、祝日と年末年始を除く）、電子メール{OfficeMail}。",
        $"On claims, the support-payment office: telephone {OfficeTelephone} (weekdays 9 to 18, not on Saturdays, Sundays, national holidays " +
            $"and at the year's end), e-mail {OfficeMail}.",
        "MANUAL 2-3(6)");

    public static readonly GuideItem Subject = new(
        "事務局への電子メールの件名は、次のとおりとし、会員の氏名と施設の名称を入れてください。",
        "An e-mail to the office carries this subject, with the names of the member and of the facility filled in.",
        "MANUAL 2-3(6)")
    {
        Verbatim = OfficeSubject,
    };

    public static readonly GuideItem Mhlw = new(
        $"攻撃の報告先の厚生労働省: 電話{MhlwTelephone}、電子メール{MhlwMail}、または次の宛先への郵送。",
        $"To report an attack, the MHLW: telephone {MhlwTelephone}, e-mail {MhlwMail}, or by post to this address.",
        "MANUAL Q4-12; MANUAL Q4-1")
    {
        Verbatim = MhlwAddress,
    };
}
