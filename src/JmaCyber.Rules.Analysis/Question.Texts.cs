namespace JmaCyber.Rules.Analysis;

/// <content>The questions in words.</content>
public sealed partial class Question
{
    private static Question[] InOrder() =>
    [
        new(
            ClaimFact.IncidentKind,
            "incident.kind",
            [Rule.IncidentMessageOnly, Rule.IncidentUndetermined, Rule.IncidentLeakOtherwise],
            new("何が起きましたか。", "What happened?"),
            new AnswerChoice("cyberAttack", new("サイバー攻撃を受け、被害が生じた", "A cyber attack that did harm")),
            new AnswerChoice("dataLeak", new("サイバー攻撃によらずに個人情報が漏えいした", "A leak of personal data without a cyber attack")),
            new AnswerChoice("suspiciousMessage", new("不審なメッセージを受け取っただけである", "A suspicious message, and nothing more")),
            new AnswerChoice("undetermined", new("攻撃かどうかがわからない（攻撃を防ぎ、被害がない場合を含む）", "It is unclear whether it was an attack, or it was blocked"))),
        new(
            ClaimFact.OccurredOn,
            "incident.occurredOn",
            [Rule.IncidentProgramStart, Rule.AmountClosure],
            new("被害が生じたのはいつですか（事由発生日）。", "On which day did the harm set in (the incident date)?")),
        new(
            ClaimFact.Category,
            "member.category",
            [Rule.MemberA1],
            new("請求する方の日本医師会の会員区分は何ですか。", "What is the claimant's category of membership in the JMA?"),
            new AnswerChoice("a1", new("A①会員（入会・異動の手続き中を含む）", "A① member, or one whose admission or transfer is pending")),
            new AnswerChoice("other", new("それ以外", "Anything else"))),
        new(
            ClaimFact.Relation,
            "member.relation",
            [Rule.FacilityRelation],
            new("会員と施設の関係は何ですか。", "What is the member to the facility?"),
            new AnswerChoice("opens", new("開設している", "Opens it")),
            new AnswerChoice("manages", new("管理している", "Manages it")),
            new AnswerChoice("opensAndManages", new("開設し、管理している", "Opens and manages it")),
            new AnswerChoice("none", new("どちらでもない", "Neither"))),
        new(
            ClaimFact.From,
            "member.from",
            [Rule.MemberStarted],
            new(
                "A①会員の資格はいつからですか（手続き中は、申請した日）。",
                "Since when has the A① membership run (while it is pending: the date applied for)?")),
        new(
            ClaimFact.Until,
            "member.until",
            [Rule.MemberEnded],
            new("A①会員の資格に終わりがあれば、その日はいつですか。", "On which day does the A① membership end, if it does?")),
        new(
            ClaimFact.InsiderCrime,
            "incident.insiderCrime",
            [Rule.IncidentInsiderCrime],
            new("内部犯罪によるものですか。", "Was it caused by insider crime?"),
            new AnswerChoice("none", new("内部犯罪ではない", "No")),
            new AnswerChoice("confirmed", new("内部犯罪と確認された", "Yes, it was found to be")),
            new AnswerChoice("underInvestigation", new("調査中である", "It is being investigated"))),
        new(
            ClaimFact.Operations,
            "incident.operations",
            [Rule.ClosureDay, Rule.AmountClosure],
            new(
                "攻撃のために休業した日や、新規患者の診察をすべて取りやめた日はありますか。",
                "On which days was the facility closed because of the attack, or were all consultations of new patients stopped?")),
        new(
            ClaimFact.FacilityKind,
            "facility.kind",
            [Rule.FacilityCovered, Register.Find("closure.care-service")],
            new("どのような施設ですか。", "What kind of facility is it?"),
            new AnswerChoice("hospital", new("病院", "Hospital")),
            new AnswerChoice("clinic", new("診療所", "Clinic")),
            new AnswerChoice("careService", new("介護サービス施設・事業所", "Care-service facility"))),
        new(
            ClaimFact.PriorClaims,
            "priorClaims",
            [Rule.LimitAnnual, Rule.LimitIncidentOnce],
            new("この施設は、これまでに一時支援金を請求したことがありますか。", "Which earlier claims has this facility made?")),
        new(
            ClaimFact.ClaimedOn,
            "claimedOn",
            [Rule.MemberEnded, Rule.LimitAnnual],
            new("請求はいつ事務局に届きましたか（これからのときは、届く予定の日）。", "On which day did the claim reach the office, or is it to?")),
        new(
            ClaimFact.Documents,
            "documents",
            [Rule.DocumentApplicationForm, Rule.DocumentAttackReport, Rule.DocumentClosureCertificate, Rule.DocumentPpcReport],
            new("どの書類が事務局に届いていますか。", "Which documents have reached the office so far?")),
    ];
}
