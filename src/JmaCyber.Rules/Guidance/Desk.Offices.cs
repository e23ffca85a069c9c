using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <content>The desks with office hours: guidelines and payments.</content>
public sealed partial class Desk
{
    /// <summary>The guideline consultation desk (セキュリティガイドライン相談窓口), whose start two documents state differently (NOTICE; MANUAL 2-5; LEAFLET p2 4).</summary>
    public static Desk Guideline { get; } = new(
        DeskId.Guideline,
        new Text(ja: "日本医師会セキュリティガイドライン相談窓口", en: "JMA security guideline consultation desk"),
        new DeskContact { Telephone = "0120-339-199" },
        "NOTICE",
        who: new CitedText(
            ja: "A①会員、およびその会員が開設または管理する施設の職員が利用できます。",
            en: "A① members and the staff of the facilities that they open or manage.",
            "NOTICE; MANUAL 1-2"),
        reach: new CitedText(
            ja: "電話で、何度でも相談できます。",
            en: "By telephone, any number of times.",
            "NOTICE"),
        new CitedText(
            ja: "厚生労働省の「医療情報システムの安全管理に関するガイドライン」第6.0版、医療機関のサイバーセキュリティ対策チェックリスト、およびこれらに伴う対策の相談に応じます。",
            en: "It advises on the MHLW guidelines for the safe management of medical information systems, version 6.0, on the checklist of security " +
                "measures for medical institutions, and on the measures that follow from them.",
            "NOTICE; MANUAL 2-5"))
    {
        Cost = new CitedText(ja: "無料です。", en: "Free.", "NOTICE; MANUAL Q1-5"),
        DoesNot = Several(new CitedText(
            ja: "攻撃を受けた直後の相談や、一時支援金の請求についての窓口ではありません。",
            en: "It is no desk for help right after an attack, nor for claims of support payments.",
            "MANUAL 2-1; MANUAL 2-3(6); READING")),
        Caveats = Several(
            new CitedText(
                ja: "開始の時期は、2023年9月以降とする資料と同年10月以降とする資料があり、日は示されていません。2023年9月に開設されていたか否かは明らかではありません。",
                en: "One document plans its start from September 2023 on, another from October 2023 on, and none names a day: whether it was open in " +
                    "September 2023 nobody can tell.",
                "MANUAL 1-3; MANUAL 2-5; LEAFLET p2 4; READING"),
            new CitedText(
                ja: "チェックリストの実践ガイドやセミナー動画、役割分担の解説動画について分からないことも、この窓口に尋ねることができます。",
                en: "Questions on the practice guide to the checklist, the seminar videos and the video on the division of roles go to this desk as well.",
                "NOTICE")),
        Hours = new ValueList<DeskHours>(
            [new(SchemeDates.Guidelines, new LocalTime(9, 0), new LocalTime(18, 0), weekdaysOnly: true, "NOTICE; READING; LEAFLET p2 4")]),
        PlannedStarts = PlannedStart.Guideline,
    };

    /// <summary>The support-payment office (一時支援金事務局; MANUAL 2-3(6)).</summary>
    public static Desk Payments { get; } = new(
        DeskId.Payments,
        new Text(ja: "サイバー攻撃一時支援金・個人情報漏えい一時支援金制度事務局", en: "Support-payment office"),
        new DeskContact { Telephone = "0120-411-250", Mail = "jma-cyber@qag.jp" },
        "MANUAL 2-3(6)",
        who: new CitedText(
            ja: "一時支援金を請求する会員、または請求しようとする会員が利用できます。",
            en: "Whoever claims, or means to claim, a support payment.",
            "MANUAL 2-3(6); MANUAL Q4-6"),
        reach: new CitedText(
            ja: "電話または電子メールで問い合わせることができます。電子メールには所定の件名を付けます。",
            en: "By telephone or e-mail; an e-mail carries a given subject.",
            "MANUAL 2-3(6)"),
        new CitedText(
            ja: "一時支援金の請求についての問い合わせに応じます。支払いの対象となる事案か迷うときも、ここに問い合わせます。",
            en: "It answers questions on claims, and is to be asked where it is unclear whether an incident is covered.",
            "MANUAL 2-3(6); MANUAL Q4-6"))
    {
        Cost = new CitedText(
            ja: "制度の利用に費用はかかりません。請求書類の送料は会員の負担です。",
            en: "Using the scheme costs nothing; the postage of the claim's papers is the member's.",
            "MANUAL Q1-5; MANUAL 2-3(4)"),
        DoesNot = Several(new CitedText(
            ja: "攻撃を受けた直後の技術的な相談には、この窓口ではなく緊急相談窓口が応じます。",
            en: "Technical advice right after an attack is given by the emergency desk, not by this office.",
            "MANUAL 2-1; READING")),
        MailSubject = PaymentOffice.MailSubjectTemplate,
        Hours = new ValueList<DeskHours>(
            [new(SchemeDates.Start, new LocalTime(9, 0), new LocalTime(18, 0), weekdaysOnly: true, "MANUAL 2-3(6); READING")]),
    };
}
