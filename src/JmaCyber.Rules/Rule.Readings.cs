namespace JmaCyber.Rules;

/// <content>Section 12: fixed readings, where the documents are silent and no setting turns.</content>
public sealed partial class Rule
{
    /// <summary><c>reading.half-day</c>: half a day is no closure day.</summary>
    public static Rule ReadingHalfDay { get; } = new(12, "reading.half-day", Never,
        new Text(ja: "半日・一部診療科", en: "half days and departments"),
        new Text(
            ja: "半日のみの休業、または複数ある診療科の一つのみの休業は、休業の日としない。その日の状態は施設全体について定める。",
            en: "Half a day, or one department of several, is no closure day; the day's status is the whole facility's."),
        "READING");

    /// <summary><c>reading.regular-holiday</c>: a day on which it would not have opened is no closure day.</summary>
    public static Rule ReadingRegularHoliday { get; } = new(12, "reading.regular-holiday", Never,
        new Text(ja: "もともとの休診日", en: "regular holidays"),
        new Text(
            ja: "攻撃がなくとも施設を開かなかった日は、連続する休業の間にあっても、休業の日としない。",
            en: "A day on which the facility would not have opened anyway is no closure day, even within a run of closed days."),
        "READING");

    /// <summary><c>reading.closure-time</c>: closure before the report or after the claim counts.</summary>
    public static Rule ReadingClosureTime { get; } = new(12, "reading.closure-time", Never,
        new Text(ja: "報告前・請求後の休業", en: "closure before the report or after the claim"),
        new Text(
            ja: "報告より前の休業も、請求より後の休業も、攻撃の結果であり、かつ証明されているときは数える。",
            en: "Closure before the report, or after the claim, counts when it was in consequence of the attack and is certified."),
        "READING");

    /// <summary><c>reading.straddling</c>: an incident has one date, whatever edge its closure runs over.</summary>
    public static Rule ReadingStraddling { get; } = new(12, "reading.straddling", Never,
        new Text(ja: "年度をまたぐ休業", en: "incidents across an edge"),
        new Text(
            ja: "事案の日付は一つであり、被害が生じた日とする。5月31日を越えて続く休業は、その事案とその版に属する。境目のどちらの側の日とも定められないときは、不明（undetermined）とする。",
            en: "An incident has one date, the day the harm set in; closure that runs past 31 May belongs to it and its version. Where no day can be " +
                "told on one side of an edge, the incident is undetermined."),
        "READING");

    /// <summary><c>reading.relation</c>: opening or managing is tested as declared at the claim.</summary>
    public static Rule ReadingRelation { get; } = new(12, "reading.relation", Never,
        new Text(ja: "施設との関係の時点", en: "when the relation is tested"),
        new Text(
            ja: "施設の開設または管理は、請求の際の申告により判定する。",
            en: "Opening or managing the facility is tested as declared at the claim."),
        "READING");

    /// <summary><c>reading.facility</c>: what one facility is.</summary>
    public static Rule ReadingFacility { get; } = new(12, "reading.facility", Never,
        new Text(ja: "施設の単位", en: "what a facility is"),
        new Text(
            ja: "それぞれ固有の指定を受けた施設・事業所を一つの施設とする。一つの施設にA①会員が二人いるときは、限度を共にする。",
            en: "Each establishment with its own designation is a facility; two A① members at one facility share one limit."),
        "READING");

    /// <summary><c>reading.open-claims</c>: of two open claims, the first to arrive that is payable holds the year.</summary>
    public static Rule ReadingOpenClaims { get; } = new(12, "reading.open-claims", Never,
        new Text(ja: "同じ年度の請求の順", en: "open claims of one year"),
        new Text(
            ja: "同じ年間に未決の請求が二つあるときは、到着の順にみて、支払対象となる最初のものがその年間を占める。",
            en: "Of two open claims of a program year, the first in order of arrival that is payable holds the year."),
        "READING");

    /// <summary><c>reading.insider</c>: who is an insider.</summary>
    public static Rule ReadingInsider { get; } = new(12, "reading.insider", Never,
        new Text(ja: "内部犯罪の範囲", en: "who is an insider"),
        new Text(
            ja: "内部犯罪とは、発生の時に内部にいた者による犯罪をいう。元職員によるもの、委託業者による攻撃その他これに類するものは、" +
                "一時支援金事務局の判断が示されるまで、調査中（underInvestigation）または不明（undetermined）とする。",
            en: "Insider crime means a crime by someone who was inside when it happened; former staff, a vendor's attack and the like are " +
                "underInvestigation or undetermined until the support-payment office has spoken."),
        "READING");

    /// <summary><c>reading.insider-investigation</c>: while it is investigated the claim is referred.</summary>
    public static Rule ReadingInsiderInvestigation { get; } = new(12, "reading.insider-investigation", Never,
        new Text(ja: "内部犯罪の調査中", en: "while insider crime is investigated"),
        new Text(
            ja: "内部犯罪について調査が続く間、請求は拒まれるのではなく、一時支援金事務局の判断に委ねられる。",
            en: "While insider crime is being investigated the claim is referred to the support-payment office, not refused."),
        "READING");

    /// <summary><c>reading.support-scam</c>: a fake warning alone is a message; a takeover is undetermined.</summary>
    public static Rule ReadingSupportScam { get; } = new(12, "reading.support-scam", Never,
        new Text(ja: "サポート詐欺", en: "support scams"),
        new Text(
            ja: "画面に偽の警告が出ただけのときは不審なメッセージ（suspiciousMessage）とし、その後に遠隔操作または乗っ取りがあったときは不明（undetermined）とする。",
            en: "A fake warning on the screen alone is a suspiciousMessage; remote control or a takeover after it is undetermined."),
        "READING");

    /// <summary><c>reading.incident-once</c>: a second claim for one incident is referred, as <c>limit.incident-once</c> says.</summary>
    public static Rule ReadingIncidentOnce { get; } = new(12, "reading.incident-once", Never,
        new Text(ja: "一事案一回の解釈", en: "one payment an incident"),
        new Text(
            ja: "同じ事案についての再度の請求は、文言の上では次の年間に許されるが、事案の初期対応に定額を一度だけ支払うという趣旨には合わない。" +
                "よって一時支援金事務局の判断に委ねる（limit.incident-once を参照）。",
            en: "The letter would allow a second claim for the same incident in the next program year; the purpose, one fixed sum for the first " +
                "response to an incident, is against it. So it is referred to the support-payment office (see limit.incident-once)."),
        "READING; MANUAL Q4-4");

    /// <summary><c>reading.credit-date</c>: the credit date is an estimate, as <c>payout.bank-holiday</c> says.</summary>
    public static Rule ReadingCreditDate { get; } = new(12, "reading.credit-date", Never,
        new Text(ja: "着金日の見込み", en: "the credit date"),
        new Text(
            ja: "着金日は当方の推計であり、振込手続きの期日またはその後の最初の銀行営業日とする（payout.bank-holiday を参照）。",
            en: "The credit date is our estimate: the first bank business day on or after the date of the remittance procedure (see payout.bank-holiday)."),
        "READING; MANUAL 2-3(5)＊; HOLIDAYS-ACT; BANK-ORDER");

    /// <summary><c>reading.desk-start</c>: from when on the desks exist.</summary>
    public static Rule ReadingDeskStart { get; } = new(12, "reading.desk-start", Never,
        new Text(ja: "窓口の開始日", en: "when the desks start"),
        new Text(
            ja: "セキュリティガイドライン相談窓口は、二つの予定のうち遅い方である2023年10月1日から、その時間に開くものとする。2023年9月に開いていたか否かは明らかでない。" +
                "緊急相談窓口、一時支援金事務局およびポータルサイトは制度の初日からあるものとし、その他の窓口については開始の時期を問わない。",
            en: "The guideline desk keeps its hours from 2023-10-01 on, the later of the two plans; in September 2023 nobody can tell. The emergency " +
                "desk, the support-payment office and the portal exist from the scheme's first day on; of the others no start is asked."),
        "READING; MANUAL 1-3; MANUAL 2-5; LEAFLET p2 ④");

    /// <summary><c>reading.death</c>: a claim after the member's death is outside the register.</summary>
    public static Rule ReadingDeath { get; } = new(12, "reading.death", Never,
        new Text(ja: "会員の死亡", en: "death of the member"),
        new Text(
            ja: "会員の死亡後の請求または承継人による請求は、本ルール集の範囲外であり、一時支援金事務局が判断する。",
            en: "A claim after the member's death or by a successor is outside the register: the support-payment office decides."),
        "READING");

    /// <summary><c>reading.2022-leak</c>: where Q4-17 is silent, version 2022 is as version 2023.</summary>
    public static Rule Reading2022Leak { get; } = new(12, "reading.2022-leak", Never,
        new Text(ja: "2022年版の漏えいと休業証明書", en: "leaks and certificates under version 2022"),
        new Text(
            ja: "2022年版の漏えいの金額、個人情報保護委員会への報告および休業証明書は、2023年版のそれらと同じとする。MANUAL Q4-17はこれらに触れていない。",
            en: "The amount of a leak, the report to the PPC and the closure certificate of version 2022 are those of version 2023; MANUAL Q4-17 is " +
                "silent on them."),
        "READING; MANUAL Q4-17");
}
