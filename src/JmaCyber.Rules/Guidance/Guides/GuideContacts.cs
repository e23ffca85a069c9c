namespace JmaCyber.Rules.Guidance.Guides;

/// <summary>The numbers and addresses that the guide names (section 10 of the register).</summary>
internal static class GuideContacts
{
    public static readonly GuideItem PostTo = new("請求の書類は、次の宛先に郵送します。", "Post the claim's papers to this address.", "MANUAL 2-3(4)")
    {
        Verbatim = $"{PaymentOffice.PostalCode} {PaymentOffice.Address.Ja}",
    };

    public static readonly GuideItem Office = new(
        $"請求についての問い合わせ先は一時支援金事務局です：電話{OfficeTelephone}、電子メール {OfficeMail}。受付時間は平日の9:00～18:00で、土曜、日曜、祝日と年末年始は休みです。",
        $"On claims, the support-payment office: telephone {OfficeTelephone}, e-mail {OfficeMail}. Its hours are 9:00 to 18:00 on weekdays, not on " +
            "Saturdays, Sundays, national holidays and at the year's end.",
        "MANUAL 2-3(6)");

    public static readonly GuideItem Subject = new(
        "事務局への電子メールの件名は次のとおりです。会員の氏名と施設の名称を入れます。",
        "An e-mail to the office carries this subject, with the names of the member and of the facility filled in.",
        "MANUAL 2-3(6)")
    {
        Verbatim = PaymentOffice.MailSubjectTemplate,
    };

    public static readonly GuideItem Mhlw = new(
        $"攻撃の報告先の厚生労働省には、電話{Desk.Mhlw.Contact.Telephone}、電子メール {Desk.Mhlw.Contact.Mail}、または次の宛先への郵送で報告できます。",
        $"To report an attack, the MHLW: telephone {Desk.Mhlw.Contact.Telephone}, e-mail {Desk.Mhlw.Contact.Mail}, or by post to this address.",
        "MANUAL Q4-12; MANUAL Q4-1")
    {
        Verbatim = $"{Desk.Mhlw.Contact.PostalCode} {Desk.Mhlw.Contact.Address!.Ja} {Desk.Mhlw.Name.Ja}",
    };

    public static string OfficeTelephone => Desk.Payments.Contact.Telephone!;

    private static string OfficeMail => Desk.Payments.Contact.Mail!;
}
