namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 11: first response, and the memorandum with the police. Statements: no decision finds them.</summary>
internal static class FirstResponseStatements
{
    public static readonly Rule Vendor = new(
        11,
        "response.vendor",
        new("保守業者への連絡", "call the maintenance firm"),
        new(
            ja: "サイバー攻撃が疑われるときは、直ちにシステムの保守業者に電話で連絡し、その指示に従う。",
            en: "On suspicion of an attack, call the firm that maintains the system at once and follow its instructions."),
        "PRACTICE");

    public static readonly Rule Desk = new(
        11,
        "response.desk",
        new("緊急相談窓口への連絡", "call the emergency desk"),
        new(
            ja: "判断に迷うときは、緊急相談窓口に電話する。サポート詐欺（ブラウザーに現れる偽の警告）では、表示された番号に決して電話しない。",
            en: "If unsure, call the emergency desk. For a support scam (a fake warning in the browser) never call the number shown."),
        "MANUAL 2-1; NOTICE");

    public static readonly Rule Mhlw = new(
        11,
        "response.mhlw",
        new("厚生労働省への報告", "report to the MHLW"),
        new(
            ja: "サイバー攻撃は厚生労働省に報告する。遅くとも、診療に係るシステムが停止し、またはデータが漏えいしたときには報告する。報告は、多くの請求の要件の一部でもある。",
            en: "Report an attack to MHLW: at the latest when clinical systems have stopped or data has leaked. A report is part of most claims."),
        "MANUAL Q4-12; MANUAL Q4-18; PRACTICE");

    public static readonly Rule Ppc = new(
        11,
        "response.ppc",
        new("個人情報保護委員会への報告", "report to the PPC"),
        new(
            ja: "個人情報の漏えいは個人情報保護委員会に報告する。まず速報を、次いで確報を行う。",
            en: "A leak of personal data is reported to the PPC, first in a preliminary, then in a final report."),
        "MANUAL steps; MANUAL Q4-11");

    public static readonly Rule Police = new(
        11,
        "response.police",
        new("警察への相談", "consult the police"),
        new(
            ja: "都道府県警察に相談し、協力して対処する。覚書の効力がある間、日本医師会は、事案の報告を受けたときにこれを求める。" +
                "警察は、診療の復旧を妨げないよう配意し、求めがあれば助言するものとされている。",
            en: "Consult the prefectural police and work with them: so the JMA asks when an incident is reported to it, while the memorandum is in " +
                "force. The police are to take care not to hinder the restoration of care, and to advise where asked."),
        "MOU art.3(1)");

    public static readonly Rule Memorandum = new(
        11,
        "mou.term",
        new("覚書の有効期間", "term of the memorandum"),
        new(
            ja: "覚書は2023年4月25日から2024年3月31日まで効力をもち、その後は、満了の3か月前までにいずれかの当事者から書面による異議の申出がない限り、1年ずつ更新される。" +
                "異議は把握しておらず、更新されているものと推定する。",
            en: "The memorandum is in force from 2023-04-25 to 2024-03-31, then renewed for 1 year each time unless a party objects in writing 3 months " +
                "or more before the end. No objection is known to us: it is presumed renewed."),
        "MOU art.4");

    public static readonly Rule[] All = [Vendor, Desk, Mhlw, Ppc, Police, Memorandum];
}
