using static JmaCyber.Rules.Json.Schemas.ValueDescription;

namespace JmaCyber.Rules.Json.Schemas;

/// <summary>Every member of a decision in words: the one place from which its schema takes them.</summary>
internal static class DecisionMembers
{
    private static readonly Text Always = new("必須", "required");
    private static readonly Text WhenExplained = new("説明を付けたときだけ", "only with explanations");

    /// <summary>The decision itself, then its members in their order.</summary>
    public static IReadOnlyList<MemberDescription> All { get; } = [.. Answer(), .. OfPayout(), .. OfExplanation(), .. OfProgram()];

    private static MemberDescription[] Answer() =>
    [
        new("decision", Always, new(
            "判定1件です（形式の第1版）。項目は常にすべてあり、値がなければ null です。explanation と program は、説明を付けたときだけあります。非公式の判定です。",
            "One decision, contract version 1. Every member is there, null where it has no value; explanation and program only with " +
            "explanations. Unofficial.")),
        new("claim", Always, new("判定した請求の番号です。", "The number of the claim that was decided.")),
        new(
            "outcome",
            Always,
            new("結果です。", "How the claim ends."),
            InJson(Outcome.Payable, "支払対象です。", "Payable."),
            InJson(Outcome.Incomplete, "書類不足です。不足する書類は missing にあります。", "A required document is missing: see missing."),
            InJson(Outcome.Referred, "要照会（事務局の判断）です。理由は reasons にあります。", "Only the office can decide: see reasons."),
            InJson(Outcome.NotPayable, "支払対象外です。理由は reasons にすべてあります。", "A rule refuses: reasons names all that do.")),
        new(
            "pattern",
            Always,
            new("フローチャートのパターンです。結果によりません。", "The flowchart's pattern, whatever the outcome."),
            new("1", null, new("サイバー攻撃を受け、休業しました。", "Attacked and closed.")),
            new("2", null, new("サイバー攻撃を受け、休業していません。", "Attacked and not closed.")),
            new("3", null, new("攻撃によらずに個人情報が漏えいしました。", "Personal data leaked without an attack."))),
        new(
            "payment",
            Always,
            new("支援金の種類です。どちらの事案でもなければ null です。", "The payment that the incident calls for; null where it is neither."),
            InJson(PaymentKind.CyberAttack, "サイバー攻撃一時支援金です。", "That for a cyber attack."),
            InJson(PaymentKind.DataLeak, "個人情報漏えい一時支援金です。", "That for a leak of personal data.")),
        new("amount", Always, new(
            "額（円）で、breakdown の合計です。payable では支払額、incomplete では missing の書類がそろえば支払われる額、それ以外では 0 です。",
            "Whole yen, the sum of breakdown: what is paid when payable, what would be paid once the documents in missing are there when " +
            "incomplete, 0 otherwise.")),
        new("breakdown", Always, new("額の内訳です。額が 0 なら空です。", "What the amount is made of; empty when it is 0.")),
        new(
            "breakdown[].item",
            Always,
            new("内訳のルールです。", "The rule that gives it."),
            OfRule(Rule.AmountAttack),
            OfRule(Rule.AmountClosure),
            OfRule(Rule.AmountLeak)),
        new("breakdown[].days", new("日額の場合だけ", "only where it is paid per day"), new(
            "支払う日数（上限を超えない日数）です。日額の場合だけあります。",
            "The number of days paid, after the cap; only where the amount is per day.")),
        new("breakdown[].amount", Always, new("その項目の額（円）です。", "Whole yen.")),
        new("version", Always, new(
            "事由発生日に適用される版の番号です。制度の開始前は null です。",
            "The version for the incident date; null before the start of the scheme.")),
        new("programYear", Always, new(
            "annualWindowBasis の示す日が属する1年間（6月開始）を、始まる年で示します。最初の年間より前は null です。",
            "The program year, named by the year in which it starts, of the date that annualWindowBasis names; null before the first.")),
        new("closureDays", Always, new(
            "休業の日の数で、上限を適用する前のものです。攻撃でなければ 0 です。",
            "The closure days counted, before any cap; 0 for anything but an attack.")),
        new("reasons", Always, new(
            "notPayable と referred では、そこに至った理由のルールのすべて（ルール集の順）です。それ以外では空です。",
            "For notPayable and referred every rule that led there, in register order; otherwise empty.")),
        new("missing", Always, new(
            "incomplete では、不足する書類のルール（ルール集の順）です。それ以外では空です。",
            "For incomplete the requirements that are not met, in register order; otherwise empty.")),
        new("notes", Always, new(
            "結果を左右しない注記のルール（ルール集の順）です。",
            "Rules that qualify the decision without deciding it, in register order.")),
    ];

    private static MemberDescription[] OfPayout() =>
    [
        new("payout", Always, new(
            "振込みの日程です。payable だけにあり、それ以外では null です。内容に問題がなければの日程で、着金の日は当方の推計です。",
            "When the money comes if everything is in order, for payable only, otherwise null; the credit date is our estimate.")),
        new("payout.completeOn", Always, new("必要な書類がそろった日です。", "The day by which every required document had arrived.")),
        new("payout.remittedBy", Always, new("事務局が振込手続きを終える期限の日です。", "The last day for the office's remittance.")),
        new("payout.creditedBy", Always, new(
            "着金が見込まれる最も遅い日（振込手続きの期限以後の最初の銀行営業日）です。",
            "The day by which it should be in the account: the first banking day from then on.")),
        new("payout.provisional", Always, new(
            "true は、祝日がまだ公表されていない年に関わるため、着金見込みが暫定であることを示します。",
            "True where the credit date rests on a year whose holidays have not been announced yet.")),
    ];

    private static MemberDescription[] OfExplanation() =>
    [
        new("explanation", WhenExplained, new("判定したすべてのルール（ルール集の順）です。", "Every rule judged, in register order.")),
        new("explanation[].rule", Always, new("ルールの番号です。", "The rule's id.")),
        new(
            "explanation[].result",
            Always,
            new("ルールの結果です。", "What the rule found."),
            InJson(FindingResult.Met, "満たしており、支障はありません。", "It is met: no obstacle."),
            InJson(FindingResult.Failed, "このルールにより支払対象外です。", "It refuses."),
            InJson(FindingResult.Missing, "必要な書類が不足しています。", "A requirement that is not met."),
            InJson(FindingResult.Unclear, "事務局の判断が必要です。", "Only the office can decide."),
            InJson(FindingResult.Applied, "分類・額・日程のルールで、適用しました。", "A classification, amount or date rule that took effect."),
            InJson(FindingResult.Noted, "注記です。", "A note.")),
        new("explanation[].source", Always, new("ルールの出典です。", "The rule's sources.")),
        new("explanation[].ja", Always, new("説明（日本語）です。", "The sentence in Japanese.")),
        new("explanation[].en", Always, new("説明（英語）です。", "The sentence in English.")),
        new("explanation[].remedy", new("failed・missing・unclear だけ", "for failed, missing and unclear only"), new(
            "どうすればよいかです。failed、missing、unclear だけにあります。",
            "What helps; for failed, missing and unclear only.")),
        new(
            "explanation[].remedy.kind",
            Always,
            new("対応の種類です。", "The kind of help."),
            InJson(RemedyKind.Provide, "この書類を提出します。", "Hand in this document."),
            InJson(RemedyKind.Wait, "from の日から改めて請求できます。", "It can be claimed again from the date in from."),
            InJson(RemedyKind.Office, "事務局だけが判断できます。", "Only the office can settle it."),
            InJson(RemedyKind.None, "できることはありません。", "Nothing can be done.")),
        new("explanation[].remedy.from", new("waitだけ", "for wait only"), new(
            "改めて請求できる最初の日です。wait だけにあります。",
            "The first day on which it can be claimed again; for wait only.")),
        new("explanation[].remedy.ja", Always, new("対応（日本語）です。", "The help in Japanese.")),
        new("explanation[].remedy.en", Always, new("対応（英語）です。", "The help in English.")),
    ];

    private static MemberDescription[] OfProgram() =>
    [
        new("program", WhenExplained, new("判定に用いた制度です。", "The program under which it was decided.")),
        new("program.name", Always, new("制度の名前です。", "Its name.")),
        new("program.fingerprint", Always, new(
            "制度の内容の識別値（SHA-256、16進の小文字）です。名前は含みません。識別値が同じ制度の判定は同じです。",
            "The SHA-256 of what it holds, in lower-case hex, its name apart. Programs with the same fingerprint decide alike.")),
    ];
}
