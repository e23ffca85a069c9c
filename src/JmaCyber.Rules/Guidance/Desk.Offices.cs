using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Guidance;

/// <content>The desks with office hours: guidelines and payments.</content>
public sealed partial class Desk
{
    /// <summary>The guideline consultation desk (セキュリティガイドライン相談窓口), whose start two documents state differently (NOTICE; MANUAL 2-5; LEAFLET p2 ④).</summary>
    public static Desk Guideline { get; } = new(
        DeskId.Guideline,
        new Text(ja: "日本医師会セキュリティガイドライン相談窓口", en: "JMA security guideline consultation desk"),
        new DeskContact { Telephone = "0120-339-199" },
        "NOTICE",
        who: new CitedText(
            ja: "A①会員、およびその会員が開設または管理する施設の職員。",
            en: "A① members and the staff of the facilities that they open or manage.",
            "NOTICE; MANUAL 1-2"),
        reach: new CitedText(
            ja: "電話。何度でも相談できる。",
            en: "By telephone, any number of times.",
            "NOTICE"),
        new CitedText(
            ja: "厚生労働省の「医療情報システムの安全管理に関するガイドライン」第6.0版、医療機関のサイバーセキュリティ対策チェックリスト、およびこれらに伴う対策の相談に応じる。",
            en: "It advises on the MHLW guidelines for the safe management of medical information systems, version 6.0, on the checklist of security " +
                "measures for medical institutions, and on the measures that follow from them.",
            "NOTICE; MANUAL 2-5"))
    {
        Cost = new CitedText(ja: "無料。", en: "Free.", "NOTICE; MANUAL Q1-5"),
        Caveats = Several(
            new CitedText(
                ja: "始まりは、2023年9月以降とする文書と同年10月以降とする文書があり、日は示されていない。2023年9月に開いていたか否かは明らかでない。",
                en: "One document plans its start from September 2023 on, another from October 2023 on, and none names a day: whether it was open in " +
                    "September 2023 nobody can tell.",
                "MANUAL 1-3; MANUAL 2-5; LEAFLET p2 ④; READING"),
            new CitedText(
                ja: "ガイドラインの解説資料や動画について分からないことも、この窓口に尋ねる。",
                en: "Questions on the explanatory materials and videos go to this desk as well.",
                "NOTICE")),
        Hours = new ValueList<DeskHours>(
            [new(new LocalDate(2023, 10, 1), new LocalTime(9, 0), new LocalTime(18, 0), weekdaysOnly: true, "NOTICE; READING; LEAFLET p2 ④")]),
        PlannedStarts = PlannedStart.Guideline,
    };

    /// <summary>The support-payment office (一時支援金事務局; MANUAL 2-3(6)).</summary>
    public static Desk Payments { get; } = new(
        DeskId.Payments,
        new Text(ja: "サイバー攻撃一時支援金・個人情報漏えい一時支援金制度事務局", en: "Support-payment office"),
        new DeskContact { Telephone = "0120-411-250", Mail = "jma-cyber@qag.jp" },
        "MANUAL 2-3(6)",
        who: new CitedText(
            ja: "一時支援金を請求する者、または請求しようとする者。",
            en: "Whoever claims, or means to claim, a support payment.",
            "MANUAL 2-3(6); MANUAL Q4-6"),
        reach: new CitedText(
            ja: "電話または電子メール。電子メールには所定の件名を付ける。",
            en: "By telephone or e-mail; an e-mail carries a given subject.",
            "MANUAL 2-3(6)"),
        new CitedText(
            ja: "一時支援金の請求についての問合せに応じる。支払いの対象となる事案か迷うときも、ここに尋ねる。",
            en: "It answers questions on claims, and is to be asked where it is unclear whether an incident is covered.",
            "MANUAL 2-3(6); MANUAL Q4-6"))
    {
        Cost = new CitedText(
            ja: "制度の利用に費用は掛からない。請求書類の送料は会員が負担する。",
            en: "Using the scheme costs nothing; the postage of the claim's papers is the member's.",
            "MANUAL Q1-5; MANUAL 2-3(4)"),
        Caveats = Several(new CitedText(
            ja: "攻撃を受けた直後の技術的な相談は、この窓口ではなく緊急相談窓口にする。",
            en: "Technical advice right after an attack is given by the emergency desk, not by this office.",
            "MANUAL 2-1; READING")),
        Hours = new ValueList<DeskHours>(
            [new(SchemeDates.Start, new LocalTime(9, 0), new LocalTime(18, 0), weekdaysOnly: true, "MANUAL 2-3(6); READING")]),
    };
}
