using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <content>The offices of which no hours are given, and the portal, which never closes.</content>
public sealed partial class Desk
{
    /// <summary>The information systems section of the JMA (情報システム課), for the scheme as a whole; no hours are given (LEAFLET p2; NOTICE).</summary>
    public static Desk Jma { get; } = new(
        DeskId.Jma,
        new Text(ja: "日本医師会情報システム課", en: "JMA, information systems section"),
        new DeskContact { Telephone = "03-3942-6135", Fax = "03-3946-6295", Mail = "josys@po.med.or.jp" },
        "LEAFLET p2; NOTICE",
        who: new CitedText(
            ja: "制度全般について尋ねたい者。",
            en: "Whoever has a question on the scheme as a whole.",
            "LEAFLET p2; NOTICE"),
        reach: new CitedText(
            ja: "電話、ファクシミリまたは電子メール。受付時間は示されていない。",
            en: "By telephone, fax or e-mail; no hours are given.",
            "LEAFLET p2; NOTICE"),
        new CitedText(
            ja: "制度全般についての問合せに応じる。",
            en: "It answers questions on the scheme as a whole.",
            "LEAFLET p2; NOTICE"));

    /// <summary>The office of the MHLW that takes reports of an attack; no hours are given (MANUAL Q4-12).</summary>
    public static Desk Mhlw { get; } = new(
        DeskId.Mhlw,
        new Text(
            ja: "厚生労働省 医政局 特定医薬品開発支援・医療情報担当参事官室",
            en: "MHLW, Health Policy Bureau, office for specified medicines and medical information (name translated by us)"),
        new DeskContact
        {
            Telephone = "03-6812-7837",
            Mail = "igishitsu@mhlw.go.jp",
            PostalCode = "〒100-8916",
            Address = new Text(
                ja: "東京都千代田区霞が関1-2-2 中央合同庁舎第5号館",
                en: "Central Government Building No. 5, 1-2-2 Kasumigaseki, Chiyoda-ku, Tokyo, Japan"),
        },
        "MANUAL Q4-12",
        who: new CitedText(
            ja: "サイバー攻撃を受けた施設。",
            en: "Facilities that suffered a cyber attack.",
            "MANUAL Q4-12"),
        reach: new CitedText(
            ja: "電話、電子メールまたは郵便。受付時間は示されていない。",
            en: "By telephone, e-mail or post; no hours are given.",
            "MANUAL Q4-1; MANUAL Q4-12"),
        new CitedText(
            ja: "サイバー攻撃の報告を受ける。",
            en: "It takes reports of cyber attacks.",
            "MANUAL Q4-12; MANUAL Q4-18"))
    {
        Caveats = Several(
            new CitedText(
                ja: "一時支援金の請求に添えるため、報告の控えを残す。書面なら写し、電話なら所定の様式への記入、電子メールなら印刷したもの。",
                en: "Keep evidence of the report for a claim: a copy of a written one, the completed form after a telephone call, the print of an e-mail.",
                "MANUAL 2-3(2); MANUAL Q4-1"),
            new CitedText(
                ja: "すべての項目をできる限り詳しく記入する。",
                en: "Fill in every item as fully as possible.",
                "MANUAL Q4-10")),
    };

    /// <summary>The portal Tokio Cyber Port, which never closes (MANUAL 2-2, Q1-1, Q3-1, Q3-2; LEAFLET p2).</summary>
    public static Desk Portal { get; } = new(
        DeskId.Portal,
        new Text(ja: "情報発信ポータルサイト Tokio Cyber Port", en: "Information portal Tokio Cyber Port"),
        new DeskContact { Url = new Uri("https://tokiocyberport.tokiomarine-nichido.co.jp/cybersecurity/s/") },
        "MANUAL 2-2(1); LEAFLET p2; NOTICE",
        who: new CitedText(
            ja: "誰でも。A①会員でなくてもよい。",
            en: "Anyone, A① member or not.",
            "MANUAL 2-2(1); MANUAL Q1-1; LEAFLET p2"),
        reach: new CitedText(
            ja: "インターネット。一部は登録なしで見られるが、すべてを利用するには登録を要し、登録は本人が行う。",
            en: "On the web. Some of it can be seen without registration; all of it needs one's own registration.",
            "MANUAL 2-2(1); MANUAL Q3-1; MANUAL Q3-2"),
        new CitedText(
            ja: "最新の記事、機関紙「Cyber Risk Journal」、標的型攻撃メールの訓練、従業員向けの教材などを提供する。",
            en: "It offers current articles, the Cyber Risk Journal, drills against targeted e-mail attacks, teaching material for staff and more.",
            "MANUAL 2-2(4); LEAFLET p2"))
    {
        Cost = new CitedText(ja: "無料。ただし、一部のサービスは有料である。", en: "Free, but some services cost money.", "MANUAL 2-2(3); MANUAL Q1-5; LEAFLET p2"),
        DoesNot = Several(new CitedText(
            ja: "日本医師会が会員に代わって登録することはない。",
            en: "The JMA does not register members on their behalf.",
            "MANUAL Q3-2")),
        Caveats = Several(new CitedText(
            ja: "運営者は東京海上日動火災保険株式会社である。緊急の相談の窓口ではない。",
            en: "It is run by Tokio Marine & Nichido Fire Insurance. It is no desk for emergencies.",
            "MANUAL 2-2(2); READING")),
        Hours = new ValueList<DeskHours>(
            [new(SchemeDates.Start, LocalTime.Midnight, closes: null, weekdaysOnly: false, "MANUAL 2-2; PRESS-2022; READING")]),
    };
}
