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
            ja: "制度全般について問い合わせたい人が利用できます。",
            en: "Whoever has a question on the scheme as a whole.",
            "LEAFLET p2; NOTICE"),
        reach: new CitedText(
            ja: "電話、FAXまたは電子メールで問い合わせることができます。",
            en: "By telephone, fax or e-mail.",
            "LEAFLET p2; NOTICE"),
        new CitedText(
            ja: "制度全般についての問い合わせに応じます。",
            en: "It answers questions on the scheme as a whole.",
            "LEAFLET p2; NOTICE"))
    {
        DoesNot = Several(new CitedText(
            ja: "緊急の相談には緊急相談窓口が、一時支援金の請求には一時支援金事務局が応じます。",
            en: "For emergencies there is the emergency desk, for claims the support-payment office.",
            "MANUAL 2-1; MANUAL 2-3(6)")),
    };

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
            ja: "サイバー攻撃を受けた施設が利用できます。",
            en: "Facilities that suffered a cyber attack.",
            "MANUAL Q4-12"),
        reach: new CitedText(
            ja: "電話、電子メールまたは郵便で報告できます。",
            en: "By telephone, e-mail or post.",
            "MANUAL Q4-1; MANUAL Q4-12"),
        new CitedText(
            ja: "サイバー攻撃の報告を受け付けます。",
            en: "It takes reports of cyber attacks.",
            "MANUAL Q4-12; MANUAL Q4-18"))
    {
        DoesNot = Several(new CitedText(
            ja: "一時支援金の請求は受け付けません。請求の書類は一時支援金事務局に郵送します。",
            en: "It takes no claims: their papers are posted to the support-payment office.",
            "MANUAL 2-3(4)")),
        Caveats = Several(
            new CitedText(
                ja: "一時支援金の請求に添えるため、報告を示す書類を残してください。書面で報告したときはその写し、電話のときは記入した様式「サイバー攻撃被害に関する厚生労働省への報告内容」、電子メールのときは印刷したものです。",
                en: "Keep evidence of the report for a claim: a copy of a written one, the completed form after a telephone call, the print of an e-mail.",
                "MANUAL 2-3(2); MANUAL Q4-1"),
            new CitedText(
                ja: "報告書は、すべての項目をできる限り詳しく記入してください。",
                en: "Fill in every item as fully as possible.",
                "MANUAL Q4-10")),
    };

    /// <summary>The portal Tokio Cyber Port, which never closes (MANUAL 2-2, Q1-1, Q3-1, Q3-2; LEAFLET p2 2).</summary>
    public static Desk Portal { get; } = new(
        DeskId.Portal,
        new Text(ja: "情報発信ポータルサイト Tokio Cyber Port", en: "Information portal Tokio Cyber Port"),
        new DeskContact { Url = new Uri("https://tokiocyberport.tokiomarine-nichido.co.jp/cybersecurity/s/") },
        "MANUAL 2-2(1); LEAFLET p2 2; NOTICE",
        who: new CitedText(
            ja: "誰でも利用できます。A①会員でなくてもかまいません。",
            en: "Anyone, A① member or not.",
            "MANUAL 2-2(1); MANUAL Q1-1; LEAFLET p2 2"),
        reach: new CitedText(
            ja: "インターネットで利用します。一部は登録なしで見られますが、すべてを利用するには利用者本人の登録が必要です。",
            en: "On the web. Some of it can be seen without registration; all of it needs one's own registration.",
            "MANUAL 2-2(1); MANUAL Q3-1; MANUAL Q3-2"),
        new CitedText(
            ja: "最新の記事、機関紙「Cyber Risk Journal」、標的型攻撃メールの訓練、従業員向けの教材などを提供します。",
            en: "It offers current articles, the Cyber Risk Journal, drills against targeted e-mail attacks, teaching material for staff and more.",
            "MANUAL 2-2(4); LEAFLET p2 2"))
    {
        Cost = new CitedText(ja: "無料です。ただし、一部のサービスは有料です。", en: "Free, but some services cost money.", "MANUAL 2-2(3); MANUAL Q1-5; LEAFLET p2 2"),
        DoesNot = Several(
            new CitedText(
                ja: "緊急の相談の窓口ではありません。",
                en: "It is no desk for emergencies.",
                "MANUAL 2-2; READING"),
            new CitedText(
                ja: "日本医師会が会員に代わって登録することはありません。",
                en: "The JMA does not register members on their behalf.",
                "MANUAL Q3-2")),
        Caveats = Several(new CitedText(
            ja: "運営者は東京海上日動火災保険株式会社です。",
            en: "It is run by Tokio Marine & Nichido Fire Insurance.",
            "MANUAL 2-2(2)")),
        Hours = new ValueList<DeskHours>(
            [new(SchemeDates.Start, LocalTime.Midnight, closes: null, weekdaysOnly: false, "MANUAL 2-2; PRESS-2022; READING")]),
    };
}
