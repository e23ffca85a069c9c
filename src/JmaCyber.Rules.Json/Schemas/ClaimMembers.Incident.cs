using static JmaCyber.Rules.Json.Schemas.ValueDescription;

namespace JmaCyber.Rules.Json.Schemas;

/// <content>What happened.</content>
internal static partial class ClaimMembers
{
    private static Text AttackOnly => new("任意（cyberAttackだけ）", "optional, cyberAttack only");

    private static MemberDescription[] OfIncident() =>
    [
        new("incident", Must, new("起きたことです。", "What happened.")),
        new(
            "incident.kind",
            Must,
            new("事案の種類です。", "The kind of incident."),
            Of(
                IncidentKind.CyberAttack,
                "サイバー攻撃を受け、施設自身に被害が生じました。攻撃による個人情報の漏えいも、こちらとします。",
                "A cyber attack that did harm at the facility itself, a leak of personal data by it included."),
            Of(
                IncidentKind.DataLeak,
                "攻撃によらずに個人情報が漏えいしました（書類の入った鞄の紛失など）。",
                "A leak of personal data without an attack: a lost bag of papers, say."),
            Of(
                IncidentKind.SuspiciousMessage,
                "不審なメッセージや迷惑メールを受け取っただけです。",
                "A suspicious or spam message, and nothing more."),
            Of(
                IncidentKind.Undetermined,
                "攻撃かどうかが明らかではありません。攻撃を防いで被害がなかったとき、用心のために休業しただけのとき、委託先や共用サービスが攻撃されたとき、" +
                "漏えいの原因が攻撃であると証明できないとき、事由発生日が定まらないときも、こちらとします（当方の解釈）。",
                "It is unclear whether it was an attack in the scheme's sense. Also an attack that was blocked, closing as a precaution alone, an attack " +
                "on a vendor or a shared service, a leak of which an attack cannot be proved to be the cause, and where no incident date can be " +
                "told (our reading).")),
        new("incident.occurredOn", Must, new(
            "被害が生じた日（事由発生日）です。攻撃では、侵入の日でも発見の日でもありません。漏えいでは、データが外に出た日とし、わからなければ気付いた日とします（当方の解釈）。",
            "The day on which the harm set in: for an attack neither that of the intrusion nor that of its discovery, for a leak the day the data left or, " +
            "where that is unknown, the day it was noticed (our reading).")),
        new(
            "incident.insiderCrime",
            May,
            new("内部犯罪によるものかどうかです。省略すると none です。", "Whether somebody inside committed it. Default none."),
            Of(InsiderCrime.None, "内部犯罪ではありません。", "It was no insider crime."),
            Of(InsiderCrime.Confirmed, "内部犯罪と確認されました。", "It was found to be insider crime."),
            Of(
                InsiderCrime.UnderInvestigation,
                "内部犯罪かどうかを調査しています。退職した職員や委託先の職員によるときも、事務局の判断があるまではこちらとします（当方の解釈）。",
                "It is being investigated; also where former staff or a vendor's staff did it, until the office has spoken (our reading).")),
        new(
            "incident.attack",
            AttackOnly,
            new("攻撃の種類です。判定には用いません。省略すると other です。", "The kind of attack, which changes no decision. Default other."),
            Of(AttackKind.MalwareInfection, "マルウェア（ランサムウェアなど）に感染しました。", "An infection with malware: ransomware, say."),
            Of(AttackKind.UnauthorizedAccess, "不正アクセスを受けました。", "Unauthorized access."),
            Of(AttackKind.SystemUnavailable, "システムが使えなくなりました。", "A system that could not be used any more."),
            Of(AttackKind.Other, "そのほかの攻撃です。", "Any other.")),
        new("incident.personalDataLeaked", AttackOnly, new(
            "攻撃により個人情報が漏えいしたときは true とします。額は変わりません。省略すると false です。",
            "True where the attack leaked personal data; the amount is the same. Default false.")),
        new("incident.operations", AttackOnly, new(
            "攻撃の後、施設がどうであったかを、日ごとに示します。示さない日は、休業の日に数えません。",
            "How the facility was run on each day after the attack. A day that is not named is no closure day.")),
        new("incident.operations[].date", Must, new(
            "その日の日付です。事由発生日以後の日で、同じ日は1回だけ指定できます。",
            "The day: each once, not before occurredOn.")),
        new(
            "incident.operations[].status",
            Must,
            new("その日の施設全体の状態です。", "How the facility as a whole was run on that day."),
            InJson(OperationStatus.Open, "平常どおり開きました。", "Open as usual."),
            InJson(
                OperationStatus.PartlyOpen,
                "新規患者の一部を診察しました。半日の休業や、一部の診療科だけの休業もこちらとします。休業の日に当たりません。",
                "Some new patients were seen; half a day, or one department of several, belongs here. No closure day."),
            InJson(
                OperationStatus.NewPatientsStopped,
                "新規患者（初診料の算定対象となる患者）の診察をすべて取りやめました。再診を続けていてもかまいません。休業の日に当たります。介護サービスでは当たりません（当方の解釈）。",
                "Every consultation of new patients (those for whom the initial-consultation fee is charged) was stopped, even if follow-up visits went on. " +
                "A closure day; not so in a care service (our reading)."),
            InJson(OperationStatus.Closed, "攻撃のために施設を閉じました。休業の日に当たります。", "Closed because of the attack. A closure day."),
            InJson(
                OperationStatus.RegularHoliday,
                "攻撃がなくても開かない日でした。休業の日に当たりません。",
                "It would not have opened anyway. No closure day.")),
    ];
}
