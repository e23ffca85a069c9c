namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 12, last part: several claims, insiders, dates of payment and desks.</summary>
internal static class ReadingsOfPayments
{
    public static readonly Rule[] All =
    [
        Reading(
            "open-claims",
            new("同じ年間の請求の順", "open claims of one year"),
            new(
                "同じ年間に未決の請求が2つあるときは、到着の順にみて、支払対象となる最初のものがその年間を占めます。",
                "Of two open claims of a year, the first in order of arrival that is payable holds the year."),
            "READING"),
        Reading(
            "incident-once",
            new("同じ事案", "the same incident"),
            new(
                "limit.incident-once をご覧ください。施設と事由発生日で事案を区別します。同じ日の2つの攻撃は1つとみなし、別の日付で請求された同じ攻撃は2つとみることになります。",
                "See limit.incident-once. Facility and incident date stand for the incident: two attacks on one day are one, the same " +
                    "attack under another date passes as two."),
            "READING; MANUAL 2-3(3); MANUAL Q4-4; MANUAL Q4-5"),
        Reading(
            "insider",
            new("内部犯罪", "insider crime"),
            new(
                "内部犯罪とは、事案の時に内部にいた人による犯罪です。元職員による場合や、委託先の職員による攻撃は、事務局の判断があるまで「調査中」（underInvestigation）または「不明」（undetermined）とします。",
                "Insider crime means a crime by someone who was inside when it happened; former staff, or an attack by a vendor's " +
                    "staff: underInvestigation or undetermined until the office has spoken."),
            "READING"),
        Reading(
            "insider-investigation",
            new("内部犯罪の調査中", "insider crime under investigation"),
            new(
                "内部犯罪について調査中の間、請求は直ちに支払対象外とはせず、事務局の判断によります。",
                "While insider crime is being investigated the claim is referred, not refused."),
            "READING"),
        Reading(
            "support-scam",
            new("サポート詐欺", "support scams"),
            new(
                "画面に偽の警告が出ただけのときは「不審なメッセージ」（suspiciousMessage）とします。その後に遠隔操作や乗っ取りがあったときは「不明」（undetermined）とします。",
                "A fake warning on the screen alone is a suspiciousMessage; remote control or a takeover after it is undetermined."),
            "READING; NOTICE"),
        Reading(
            "credit-date",
            new("着金見込み", "credit date"),
            new(
                "payout.bank-holiday をご覧ください。",
                "See payout.bank-holiday."),
            "READING; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER"),
        Reading(
            "desk-start",
            new("窓口の開始日", "when the desks start"),
            new(
                "セキュリティガイドライン相談窓口は、2つの予定のうち遅い2023年10月1日から、その時間に開くものとします。2023年9月に開いていたかどうかは明らかでありません。緊急相談窓口、" +
                    "一時支援金事務局、ポータルサイトは制度の初日からあるものとし、その他の窓口については開始の時期を問いません。",
                "The guideline desk keeps its hours from 2023-10-01 on, the later of the two plans; in September 2023 nobody can tell. " +
                    "The emergency desk, the payment office and the portal exist from the scheme's first day on; of the others no start is " +
                    "asked."),
            "READING; MANUAL 1-3; MANUAL 2-5; LEAFLET p2 4"),
        Reading(
            "2022-leak",
            new("2022年版の漏えいと休業証明書", "leaks and certificates under version 2022"),
            new(
                "2022年版の漏えいの額、個人情報保護委員会への報告、休業証明書は、2023年版と同じとします。MANUAL Q4-17はこれらに触れていません。",
                "Amount, PPC report and certificate of version 2022 are those of 2023, on which MANUAL Q4-17 is silent."),
            "READING; MANUAL Q4-17"),
    ];

    private static Rule Reading(string name, Text title, Text statement, string sources) => new(12, "reading." + name, title, statement, sources);
}
