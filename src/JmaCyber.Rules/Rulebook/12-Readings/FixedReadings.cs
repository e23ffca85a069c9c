namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 12: points on which the documents are silent and which no setting turns; each is told, so that nobody takes it for the text.</summary>
internal static class FixedReadings
{
    public static readonly Rule[] All =
    [
        new(
            12,
            "reading.half-day",
            new("半日・一部診療科", "half days and departments"),
            new(
                ja: "半日のみの休業、または複数ある診療科の一つのみの休業は、休業の日としない。その日の状態は施設全体について定める。",
                en: "Half a day, or one department of several, is no closure day; the day's status is the whole facility's."),
            "READING"),
        new(
            12,
            "reading.regular-holiday",
            new("もともとの休診日", "regular holidays"),
            new(
                ja: "攻撃がなくとも施設を開かなかった日は、連続する休業の間にあっても、休業の日としない。",
                en: "A day on which the facility would not have opened anyway is no closure day, even within a run of closed days."),
            "READING"),
        new(
            12,
            "reading.closure-time",
            new("報告前・請求後の休業", "closure before the report or after the claim"),
            new(
                ja: "報告より前の休業も、請求より後の休業も、攻撃の結果であり、かつ証明されているときは数える。",
                en: "Closure before the report, or after the claim, counts when it was in consequence of the attack and is certified."),
            "READING"),
        new(
            12,
            "reading.straddling",
            new("年度をまたぐ休業", "incidents across an edge"),
            new(
                ja: "事案の日付は一つであり、被害が生じた日とする。5月31日を越えて続く休業は、その事案とその版に属する。境目のどちらの側の日とも定められないときは、不明（undetermined）とする。",
                en: "An incident has one date, the day the harm set in; closure that runs past 31 May belongs to it and its version. Where no day can be " +
                    "told on one side of an edge, the incident is undetermined."),
            "READING"),
        new(
            12,
            "reading.relation",
            new("施設との関係の時点", "when the relation is tested"),
            new(
                ja: "施設の開設または管理は、請求の際の申告により判定する。",
                en: "Opening or managing the facility is tested as declared at the claim."),
            "READING"),
        new(
            12,
            "reading.facility",
            new("施設の単位", "what a facility is"),
            new(
                ja: "それぞれ固有の指定を受けた施設・事業所を一つの施設とする。一つの施設にA①会員が二人いるときは、限度を共にする。",
                en: "Each establishment with its own designation is a facility; two A① members at one facility share one limit."),
            "READING"),
        new(
            12,
            "reading.open-claims",
            new("同じ年度の請求の順", "open claims of one year"),
            new(
                ja: "同じ年間に未決の請求が二つあるときは、到着の順にみて、支払対象となる最初のものがその年間を占める。",
                en: "Of two open claims of a program year, the first in order of arrival that is payable holds the year."),
            "READING"),
        new(
            12,
            "reading.insider",
            new("内部犯罪の範囲", "who is an insider"),
            new(
                ja: "内部犯罪とは、発生の時に内部にいた者による犯罪をいう。元職員によるもの、委託業者による攻撃その他これに類するものは、" +
                    "一時支援金事務局の判断が示されるまで、調査中（underInvestigation）または不明（undetermined）とする。",
                en: "Insider crime means a crime by someone who was inside when it happened; former staff, a vendor's attack and the like are " +
                    "underInvestigation or undetermined until the support-payment office has spoken."),
            "READING"),
        new(
            12,
            "reading.insider-investigation",
            new("内部犯罪の調査中", "while insider crime is investigated"),
            new(
                ja: "内部犯罪について調査が続く間、請求は拒まれるのではなく、一時支援金事務局の判断に委ねられる。",
                en: "While insider crime is being investigated the claim is referred to the support-payment office, not refused."),
            "READING"),
        new(
            12,
            "reading.support-scam",
            new("サポート詐欺", "support scams"),
            new(
                ja: "画面に偽の警告が出ただけのときは不審なメッセージ（suspiciousMessage）とし、その後に遠隔操作または乗っ取りがあったときは不明（undetermined）とする。",
                en: "A fake warning on the screen alone is a suspiciousMessage; remote control or a takeover after it is undetermined."),
            "READING"),
        new(
            12,
            "reading.incident-once",
            new("一事案一回の解釈", "one payment an incident"),
            new(
                ja: "同じ事案についての再度の請求は、文言の上では次の年間に許されるが、事案の初期対応に定額を一度だけ支払うという趣旨には合わない。" +
                    "よって一時支援金事務局の判断に委ねる（limit.incident-once を参照）。",
                en: "The letter would allow a second claim for the same incident in the next program year; the purpose, one fixed sum for the first " +
                    "response to an incident, is against it. So it is referred to the support-payment office (see limit.incident-once)."),
            "READING; MANUAL Q4-4"),
        new(
            12,
            "reading.credit-date",
            new("着金日の見込み", "the credit date"),
            new(
                ja: "着金日は当方の推計であり、振込手続きの期日またはその後の最初の銀行営業日とする（payout.bank-holiday を参照）。",
                en: "The credit date is our estimate: the first bank business day on or after the date of the remittance procedure (see payout.bank-holiday)."),
            "READING; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER"),
        new(
            12,
            "reading.desk-start",
            new("窓口の開始日", "when the desks start"),
            new(
                ja: "セキュリティガイドライン相談窓口は、二つの予定のうち遅い方である2023年10月1日から、その時間に開くものとする。2023年9月に開いていたか否かは明らかでない。" +
                    "緊急相談窓口、一時支援金事務局およびポータルサイトは制度の初日からあるものとし、その他の窓口については開始の時期を問わない。",
                en: "The guideline desk keeps its hours from 2023-10-01 on, the later of the two plans; in September 2023 nobody can tell. The emergency " +
                    "desk, the support-payment office and the portal exist from the scheme's first day on; of the others no start is asked."),
            "READING; MANUAL 1-3; MANUAL 2-5; LEAFLET p2 ④"),
        new(
            12,
            "reading.death",
            new("会員の死亡", "death of the member"),
            new(
                ja: "会員の死亡後の請求または承継人による請求は、本ルール集の範囲外であり、一時支援金事務局が判断する。",
                en: "A claim after the member's death or by a successor is outside the register: the support-payment office decides."),
            "READING"),
        new(
            12,
            "reading.2022-leak",
            new("2022年版の漏えいと休業証明書", "leaks and certificates under version 2022"),
            new(
                ja: "2022年版の漏えいの金額、個人情報保護委員会への報告および休業証明書は、2023年版のそれらと同じとする。MANUAL Q4-17はこれらに触れていない。",
                en: "The amount of a leak, the report to the PPC and the closure certificate of version 2022 are those of version 2023; MANUAL Q4-17 is " +
                    "silent on them."),
            "READING; MANUAL Q4-17"),
    ];
}
