namespace JmaCyber.Rules.Rulebook;

/// <summary>Section 12, second part: what a closure day, an attack and a leak are.</summary>
internal static class ReadingsOfIncidents
{
    public static readonly Rule[] All =
    [
        Reading(
            "half-day",
            new("半日・一部診療科", "half days and departments"),
            new(
                "半日だけの休業、または複数ある診療科の1つだけの休業は、休業の日としません。その日の状態は施設全体について定めます。",
                "Half a day, or one department of several, is no closure day; the day's status is the whole facility's."),
            "READING"),
        Reading(
            "regular-holiday",
            new("もともとの休診日", "regular holidays"),
            new(
                "攻撃がなくても施設を開かなかった日は、連続する休業の間にあっても、休業の日としません。",
                "A day on which the facility would not have opened anyway is no closure day, even within a run of closed days."),
            "READING"),
        Reading(
            "closure-time",
            new("報告前・請求後の休業", "closure before the report or after the claim"),
            new(
                "報告より前の休業も、請求より後の休業も、攻撃の結果であり、かつ証明されているときは数えます。",
                "Closure before the report, or after the claim, counts when it was in consequence of the attack and is certified."),
            "READING"),
        Reading(
            "certified-days",
            new("証明された日", "certified days"),
            new(
                "休業の日は、休業証明書に記載された日です。それ以外の日は入力しません。",
                "Closure days are those that the certificate names; others are not to be entered."),
            "READING; MANUAL Q4-9"),
        Reading(
            "precaution",
            new("予防的な休業", "closing as a precaution"),
            new(
                "施設そのものに被害がなく、予防のために閉じたときは「不明」（undetermined）とします。",
                "Closing as a precaution, with no harm at the facility itself, is undetermined."),
            "READING"),
        Reading(
            "shared-vendor",
            new("委託先への攻撃", "an attack on a vendor"),
            new(
                "委託先や共用サービスへの攻撃により、施設のシステムが止まり、またはデータが漏えいしたときは「不明」（undetermined）とします。施設自身のシステムに被害が生じたときを除きます。",
                "An attack on a vendor or a shared service that stops the facility's systems, or leaks its data, is undetermined, " +
                    "unless harm was done in the facility's own systems."),
            "READING"),
        Reading(
            "leak-attack-unproven",
            new("攻撃を証明できない漏えい", "a leak whose cause is unproven"),
            new(
                "漏えいは確かで、その原因が攻撃であることを証明できないときは「不明」（undetermined）とします。漏えいとしての支払いの可能性は残ります。",
                "Where a leak is certain and an attack as its cause cannot be proved, it is undetermined; the payment for a leak " +
                    "remains possible."),
            "READING; MANUAL Q4-6"),
        Reading(
            "recovered",
            new("戻った書類・媒体", "papers that came back"),
            new(
                "開封されずに戻った書類や媒体、または暗号化されていたものについて、漏えいに当たるかどうかは事務局の判断によるため「不明」（undetermined）とします。",
                "Papers or media that came back unopened, or were encrypted: whether that is a leak is the office's to say, so it is " +
                    "undetermined."),
            "READING"),
        Reading(
            "notification",
            new("本人への通知", "notification"),
            new(
                "本人に通知したことは、提出書類の一覧のとおり、個人情報保護委員会への報告から読み取ります。書面に代わる公表でよいかどうかは、事務局が判断します。",
                "That the persons concerned were notified is read from the report to the PPC, as the list of papers has it; public " +
                    "notice in place of letters is the office's to accept."),
            "READING; MANUAL 2-3(2); MANUAL Q4-11"),
    ];

    private static Rule Reading(string name, Text title, Text statement, string sources) => new(12, "reading." + name, title, statement, sources);
}
