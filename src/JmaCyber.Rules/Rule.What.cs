using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 2: what happened.</content>
public sealed partial class Rule
{
    /// <summary><c>incident.program-start</c>: the incident is not older than the scheme (MANUAL 2-3).</summary>
    public static Rule IncidentProgramStart { get; } = new(2, "incident.program-start", 6,
        new Text(ja: "制度の開始日", en: "start of the scheme"),
        new Text(
            ja: "事由発生日が2022年6月1日以後の事案に限る。",
            en: "Only incidents with an incident date on or after 2022-06-01."),
        "MANUAL 2-3");

    /// <summary><c>incident.insider-crime</c>: insider crime is excluded (MANUAL 2-3(1); LEAFLET p2; NOTICE; READING).</summary>
    public static Rule IncidentInsiderCrime { get; } = new(2, "incident.insider-crime", 7,
        new Text(ja: "内部犯罪", en: "insider crime"),
        new Text(
            ja: "内部犯罪に起因する事案は、いずれの一時支援金についても対象外とする。内部犯罪について調査中の間は判断のしようがなく、請求は一時支援金事務局の判断に委ねる（当方の解釈）。",
            en: "An incident caused by insider crime is excluded, for both payments. While insider crime is under investigation nobody can decide, " +
                "and the claim is referred to the support-payment office (our reading)."),
        "MANUAL 2-3(1); LEAFLET p2; NOTICE; READING");

    /// <summary><c>incident.message-only</c>: a suspicious message alone is no attack (MANUAL Q4-7).</summary>
    public static Rule IncidentMessageOnly { get; } = new(2, "incident.message-only", 8,
        new Text(ja: "不審なメッセージのみ", en: "a message alone"),
        new Text(
            ja: "不審なメッセージや迷惑メールだけからは、サイバー攻撃があったと判断することができない。どのような報告をしていても、支払いはない。",
            en: "From a suspicious or spam message alone it cannot be judged that an attack took place. Whatever was reported, nothing is paid."),
        "MANUAL Q4-7");

    /// <summary><c>incident.undetermined</c>: where it is unclear whether it was an attack, the office is asked (MANUAL Q4-6; READING).</summary>
    public static Rule IncidentUndetermined { get; } = new(2, "incident.undetermined", 9,
        new Text(ja: "攻撃かどうか不明", en: "unclear whether an attack"),
        new Text(
            ja: "サイバー攻撃であったか否かが明らかでないときは、一時支援金事務局に問い合わせるものとし、それまでの間、請求は同事務局の判断に委ねる（当方の解釈）。",
            en: "Where it is unclear whether it was an attack, the support-payment office is to be asked; until then the claim is referred to it (our " +
                "reading)."),
        "MANUAL Q4-6; READING");

    /// <summary><c>incident.leak-by-attack</c>: a leak caused by an attack is paid as the attack; a note (MANUAL 2-3(1)①, Q4-5; LEAFLET p2 ①).</summary>
    public static Rule IncidentLeakByAttack { get; } = new(2, "incident.leak-by-attack", 10,
        new Text(ja: "攻撃による漏えい", en: "leak by an attack"),
        new Text(
            ja: "サイバー攻撃に起因する個人情報の漏えいは、サイバー攻撃として支払う。基本額は一つであり、漏えいを理由とする上乗せはない" +
                "（NOTICEの①と③は両者を並べて掲げるが、合算しないことはMANUAL Q4-5による）。",
            en: "A leak of personal data caused by an attack is paid as a cyber attack: one base amount, and nothing on top for the leak (NOTICE ① " +
                "and ③ list the two side by side; MANUAL Q4-5 settles that they do not add up)."),
        "MANUAL 2-3(1)①; MANUAL Q4-5; LEAFLET p2 ①");

    /// <summary><c>incident.leak-otherwise</c>: a leak without an attack is a data-leak incident (MANUAL 2-3(1)②, Q4-8).</summary>
    public static Rule IncidentLeakOtherwise { get; } = new(2, "incident.leak-otherwise", 11,
        new Text(ja: "攻撃によらない漏えい", en: "leak without an attack"),
        new Text(
            ja: "サイバー攻撃に起因しない漏えい（例えば、書類の入った鞄の紛失）は、個人情報漏えいの事案とする。",
            en: "A leak not caused by an attack (a lost bag of papers, say) is a data-leak incident."),
        "MANUAL 2-3(1)②; MANUAL Q4-8");
}
