using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 5: what must be reported and handed in.</content>
public sealed partial class Rule
{
    /// <summary><c>document.application-form</c>: the application form, for either payment (MANUAL 2-3(2)).</summary>
    public static Rule DocumentApplicationForm { get; } = new(5, "document.application-form", 17,
        new Text(ja: "給付申請兼振込依頼書", en: "application form"),
        new Text(
            ja: "給付申請兼振込依頼書は、サイバー攻撃と個人情報漏えいのいずれの請求にも要する。",
            en: "The application form is required for every claim, for a cyber attack and for a data leak alike."),
        "MANUAL 2-3(2)");

    /// <summary><c>document.attack-report</c>: the attack was reported (MANUAL 2-3(2), Q4-1, Q4-17, Q4-18, steps; LEAFLET p2 ①; NOTICE).</summary>
    public static Rule DocumentAttackReport { get; } = new(5, "document.attack-report", 18,
        new Text(ja: "攻撃被害の報告", en: "report of the attack"),
        new Text(
            ja: "サイバー攻撃の請求には、事由発生日が2023年6月1日以後の場合は厚生労働省への報告を示す書類または日本医師会への報告書のいずれかを、" +
                "2022年6月1日から2023年5月31日までの場合は厚生労働省への報告を示す書類を要する（後者は解釈 attack-report-2022 による）。" +
                "厚生労働省への報告を示す書類とは、書面で報告したときはその写し、電話で報告したときは記入済みの「報告内容」の様式、電子メールで報告したときはその印刷をいう。" +
                "日本医師会への報告書は、あらかじめ提出しておくことを要しない。",
            en: "A claim for a cyber attack requires, for an incident date from 2023-06-01 on, either evidence of a report to the Ministry of Health, " +
                "Labour and Welfare (MHLW) or a report to the JMA; for one from 2022-06-01 to 2023-05-31, evidence of a report to MHLW (the latter by " +
                "interpretation attack-report-2022). Evidence of a report to MHLW is a copy of the written report; after a report by telephone, the " +
                "completed \"report content\" form; after a report by e-mail, the printed e-mail. A report to the JMA needs no filing beforehand."),
        "MANUAL 2-3(2); MANUAL Q4-1; MANUAL Q4-17; MANUAL Q4-18; MANUAL steps; LEAFLET p2 ①; NOTICE");

    /// <summary><c>document.closure-certificate</c>: closure is certified by a medical association (MANUAL 2-3(2), Q4-9).</summary>
    public static Rule DocumentClosureCertificate { get; } = new(5, "document.closure-certificate", 19,
        new Text(ja: "休業証明書", en: "closure certificate"),
        new Text(
            ja: "サイバー攻撃の請求で休業日数が1日以上のときは、都道府県医師会または郡市区等医師会の発行する休業証明書を要する。会員が記入し、医師会が押印する。",
            en: "A claim for a cyber attack with 1 closure day or more requires a closure certificate issued by the prefectural or by the county, " +
                "city or ward medical association. The member fills it in; the association sets its seal."),
        "MANUAL 2-3(2); MANUAL Q4-9");

    /// <summary><c>document.ppc-report</c>: a copy of the report to the Personal Information Protection Commission (MANUAL 2-3(2), Q4-11, Q4-13).</summary>
    public static Rule DocumentPpcReport { get; } = new(5, "document.ppc-report", 20,
        new Text(ja: "個人情報保護委員会への報告", en: "report to the PPC"),
        new Text(
            ja: "個人情報漏えいの請求には、個人情報保護委員会に対して行った報告の写しを要する。",
            en: "A claim for a data leak requires a copy of the report made to the Personal Information Protection Commission (PPC)."),
        "MANUAL 2-3(2); MANUAL Q4-11; MANUAL Q4-13");

    /// <summary><c>document.recurrence-prevention</c>: that report states the measures against recurrence (MANUAL 2-3(1)②, Q4-11).</summary>
    public static Rule DocumentRecurrencePrevention { get; } = new(5, "document.recurrence-prevention", 21,
        new Text(ja: "再発防止策", en: "measures against recurrence"),
        new Text(
            ja: "個人情報漏えいの請求では、個人情報保護委員会への報告に再発防止策が記載されていることを要する。",
            en: "For a data leak, the report to the PPC must state the measures against recurrence."),
        "MANUAL 2-3(1)②; MANUAL Q4-11");

    /// <summary><c>document.individuals-notified</c>: that report states that the persons concerned were notified (MANUAL 2-3(1)②, Q4-11).</summary>
    public static Rule DocumentIndividualsNotified { get; } = new(5, "document.individuals-notified", 22,
        new Text(ja: "本人への通知", en: "notification of the persons concerned"),
        new Text(
            ja: "個人情報漏えいの請求では、個人情報保護委員会への報告に、本人への通知を済ませた旨が記載されていることを要する。",
            en: "For a data leak, the report to the PPC must state that the persons concerned were notified."),
        "MANUAL 2-3(1)②; MANUAL Q4-11");

    /// <summary><c>document.mhlw-recommended</c>: MHLW should hear of it even where the JMA report does; a note (MANUAL Q4-18).</summary>
    public static Rule DocumentMhlwRecommended { get; } = new(5, "document.mhlw-recommended", 23,
        new Text(ja: "厚生労働省への報告を推奨", en: "report to the MHLW recommended"),
        new Text(
            ja: "日本医師会への報告書で足りる場合も、厚生労働省への報告が推奨される。日本医師会への報告書のみに基づく判定には、その旨を付記する。",
            en: "Where a report to the JMA is enough, reporting to MHLW is recommended all the same. A decision that rests on a JMA report alone " +
                "carries this note."),
        "MANUAL Q4-18");

    /// <summary><c>document.ignored</c>: a document of the other payment changes nothing; a note (READING).</summary>
    public static Rule DocumentIgnored { get; } = new(5, "document.ignored", 24,
        new Text(ja: "もう一方の支援金の書類", en: "document of the other payment"),
        new Text(
            ja: "もう一方の一時支援金のみに要する書類は、提出されていても差し支えなく、判定に影響しない。判定にはその旨を付記する。",
            en: "A document that only the other payment needs is allowed and changes nothing; the decision notes it."),
        "READING");
}
