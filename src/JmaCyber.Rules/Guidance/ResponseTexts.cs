namespace JmaCyber.Rules.Guidance;

/// <summary>The steps and the conditions of the first response, in both languages.</summary>
internal static class ResponseTexts
{
    public static readonly CitedText NeverCall = new(
        ja: "警告の画面に表示された番号には、決して電話しないでください。表示された連絡先は偽物です。",
        en: "Never call the number on the screen: it is a fake.",
        "NOTICE");

    public static readonly Text IfUnsure = new(ja: "判断に迷うとき", en: "if you are unsure");

    public static readonly Text IfFromASystem = new(ja: "データがシステムから漏れた可能性があるとき", en: "if the data may have leaked from a system");

    public static readonly Text OnceItIsAnAttack = new(ja: "サイバー攻撃であると分かったとき", en: "once it turns out to be a cyber attack");

    public static readonly Text IfByAttack = new(
        ja: "サイバー攻撃によるとき、またはその可能性があるとき",
        en: "if a cyber attack is, or may be, the cause");

    public static readonly CitedText WhyDesk = new(
        ja: "攻撃か否か分からなくても、最初の助言が得られます。",
        en: "It gives first advice, even to those who cannot tell whether it is an attack.",
        "MANUAL 2-1(1); MANUAL Q2-1");

    public static readonly CitedText WhyScam = new(
        ja: "偽の警告画面の消し方などを教えてもらえます。",
        en: "It helps to get rid of the fake warning.",
        "NOTICE");

    public static readonly CitedText WhyExperts = new(
        ja: "重大な事案には専門的な助言があり、求めればフォレンジック事業者または弁護士が紹介されます。",
        en: "It has expert advice on grave incidents and, on request, introduces forensic firms or lawyers.",
        "MANUAL 2-1(1); MANUAL Q1-5");

    public static readonly ResponseStep Ppc = new(
        Rule.ResponsePpc,
        new Text(ja: "個人情報保護委員会", en: "Personal Information Protection Commission (PPC)"),
        new Text(
            ja: "同委員会のホームページの専用フォーム（アドレスは資料に示されていません）",
            en: "the form on the PPC's own site; the documents give no address"),
        new Text(ja: "漏れたデータに個人情報が含まれるとき", en: "if the data that leaked holds personal data"),
        new CitedText(
            ja: "個人情報の漏えいは、まず速報、次いで確報により報告します。攻撃によらない漏えいの請求には、その写しが必要です。攻撃による漏えいについて資料に定めはありませんが、法令上の報告は必要です。",
            en: "A leak of personal data is reported, first in a preliminary, then in a final report. A claim for a leak without an attack needs a copy. " +
                "Of a leak by an attack the documents say nothing, but the law asks for the report.",
            "MANUAL steps; MANUAL 2-3(2); MANUAL Q4-11; PRACTICE"));

    public static ResponseStep Vendor(Text? condition) => new(
        Rule.ResponseVendor,
        new Text(ja: "システムの保守業者", en: "the firm that maintains the system"),
        new Text(ja: "保守契約書などにある緊急の連絡先", en: "the number for emergencies in the maintenance contract"),
        condition,
        new CitedText(
            ja: "疑いがあるときは、直ちに連絡してその指示に従うこととされています。被害の拡大と記録の消失を防ぐためです。",
            en: "On suspicion it is to be told at once and its instructions are to be followed, so that the harm does not spread and no traces are lost.",
            "MHLW-2018; PRACTICE"));

    public static ResponseStep Emergency(Text? condition, CitedText why) => new(Rule.ResponseDesk, Desk.Emergency, condition, why);

    public static ResponseStep Mhlw(Text? condition) => new(
        Rule.ResponseMhlw,
        Desk.Mhlw,
        condition,
        new CitedText(
            ja: "攻撃の報告は、遅くとも、システムの障害により個人情報が漏えいし、もしくは診療に支障が生じたとき、またはそのおそれがあるときに行います。この報告を示す書類は、一時支援金の多くの請求で必要です。",
            en: "An attack is reported at the latest when a failure of the systems leaks personal data or impairs care, or threatens to. The report is part " +
                "of most claims for a support payment.",
            "MHLW-2018; MANUAL 2-3(2); MANUAL Q4-12; MANUAL Q4-18"));

    public static ResponseStep Police(Text? condition) => new(
        Rule.ResponsePolice,
        new Text(ja: "都道府県警察", en: "the prefectural police"),
        new Text(ja: "所在地の都道府県警察（番号は資料に示されていません）", en: "the police of your own prefecture; the documents give no number"),
        condition,
        new CitedText(
            ja: "覚書により、日本医師会は事案の報告を受けると警察への相談と協力を求め、警察は診療の復旧を妨げないように捜査し、求めがあれば助言することとされています。覚書は医療機関についてのもので、" +
                "介護サービス施設・事業所には触れていません。",
            en: "Under the memorandum the JMA, when an incident is reported to it, asks to consult and work with the police, who are to spare the " +
                "restoration of care and to advise where asked. The memorandum is about medical institutions; care-service facilities are named nowhere in it.",
            "MOU art.3(1); MOU"));
}
