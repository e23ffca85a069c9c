namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 11: first response, and the memorandum with the police. Statements: no decision finds them.</summary>
internal static class FirstResponseStatements
{
    public static readonly Rule Vendor = new(
        11,
        "response.vendor",
        new("保守業者への連絡", "call the maintenance firm"),
        new(
            ja: "サイバー攻撃が疑われるときは、直ちにシステムの保守業者に連絡し、その指示に従います。",
            en: "On suspicion of an attack, turn to the firm that maintains the system at once and follow its instructions."),
        "MHLW-2018; PRACTICE");

    public static readonly Rule Desk = new(
        11,
        "response.desk",
        new("緊急相談窓口への連絡", "call the emergency desk"),
        new(
            ja: "判断に迷うときは、緊急相談窓口に電話します。サポート詐欺（ブラウザーに現れる偽の警告）では、表示された番号に決して電話しません。",
            en: "If unsure, call the emergency desk. For a support scam (a fake warning in the browser) never call the number shown."),
        "MANUAL 2-1; NOTICE");

    public static readonly Rule Mhlw = new(
        11,
        "response.mhlw",
        new("厚生労働省への報告", "report to the MHLW"),
        new(
            ja: "サイバー攻撃は厚生労働省に報告します。遅くとも、システムの障害により個人情報が漏えいし、もしくは診療に支障が生じたとき、またはそのおそれがあるときには報告します。この報告を示す書類は、多くの請求で必要です。",
            en: "Report an attack to MHLW: at the latest when a failure of the systems leaks personal data or impairs care, or " +
                "threatens to. A report is part of most claims."),
        "MHLW-2018; MANUAL Q4-12; MANUAL Q4-18");

    public static readonly Rule Ppc = new(
        11,
        "response.ppc",
        new("個人情報保護委員会への報告", "report to the PPC"),
        new(
            ja: "個人情報の漏えいは、個人情報保護委員会に、まず速報、次いで確報の順に報告します（攻撃による漏えいについて資料はこの手順を述べていませんが、法律が求めています）。",
            en: "A leak of personal data is reported to the PPC, first in a preliminary, then in a final report (for a leak by an " +
                "attack the documents name no such step; the law does)."),
        "MANUAL steps; MANUAL Q4-11; PRACTICE");

    public static readonly Rule Police = new(
        11,
        "response.police",
        new("警察への相談", "consult the police"),
        new(
            ja: "都道府県警察に相談し、協力して対処します。覚書の効力がある間、日本医師会は、事案の報告を受けたときに、都道府県医師会などとその会員にこれを求めます。覚書は医療機関について述べており、" +
                "介護サービス施設・事業所には触れていません。警察は、診療の復旧に配慮し、求めがあれば助言するものとされています。",
            en: "Consult the prefectural police and work with them: so the JMA asks the associations and their members when an " +
                "incident is reported to it, while the memorandum is in force. The memorandum speaks of medical institutions; " +
                "care-service facilities are named nowhere in it. The police are to spare the restoration of care, and to advise where " +
                "asked."),
        "MOU art.3(1)");

    public static readonly Rule Memorandum = new(
        11,
        "mou.term",
        new("覚書の有効期間", "term of the memorandum"),
        new(
            ja: "覚書は2023年4月25日から2024年3月31日まで効力をもち、その後は、満了の3か月前までにどちらかの当事者から申出がない限り、1年ずつ更新されます。申出は把握しておらず、更新されているものと推定します。",
            en: "The memorandum is in force from 2023-04-25 to 2024-03-31, then renewed for 1 year each time unless one party gives " +
                "notice (申出) 3 months or more before the end. No notice is known to us: it is presumed renewed."),
        "MOU art.4");

    public static readonly Rule[] All = [Vendor, Desk, Mhlw, Ppc, Police, Memorandum];
}
