using static JmaCyber.Rules.Json.Schemas.ValueDescription;

namespace JmaCyber.Rules.Json.Schemas;

/// <summary>Every member of a claim in words: the one place from which the schema and the page on the format of a claim take them.</summary>
internal static partial class ClaimMembers
{
    private static Text Must => new("必須", "required");
    private static Text May => new("任意", "optional");

    /// <summary>The claim itself, then its members in their order.</summary>
    public static IReadOnlyList<MemberDescription> All { get; } = [.. Claimant(), .. OfIncident(), .. OfDocuments(), .. Earlier()];

    /// <summary>The same of a partial claim.</summary>
    public static IEnumerable<MemberDescription> OfPartial => All.Prepend(new("partial", Must, new(
        "請求1件について、いまわかっていることです（形式の第1版）。ない項目はわからないこと、null はないとわかっていること（または既定の値）を表します。" +
        "事由発生日、請求日、会員資格の開始日と終了日は、年月または年だけでもかまいません。書類が届いた日は省略できます。",
        "What is known of one claim so far, contract version 1. A member that is absent is not known; null says that the claim will be without it (none, " +
        "or the default). Of occurredOn, claimedOn, from and until the month or the year is enough; a document may lack receivedOn.")));

    private static MemberDescription[] Claimant() =>
    [
        new("claim", Must, new(
            "請求1件です（形式の第1版）。任意の項目は、省略しても null としても同じです。",
            "One claim, contract version 1. Members that may be absent may be null as well.")),
        new("id", Must, new(
            "請求の番号です。1～64文字（UTF-16単位）で、制御文字は使えず、空白でも書式文字でもない文字が1つは必要です。1つのファイルの中で重複できません。",
            "The claim's number: 1 to 64 UTF-16 units, no control characters, at least one that is neither white space nor a format " +
            "character; unique in a file.")),
        new("facility", Must, new("請求の対象となる施設です。", "The facility for which it is claimed.")),
        new("facility.id", Must, new(
            "施設の番号です。使える文字は請求の番号と同じです。同じ番号の請求は1つの施設のものとみて、1年間に1回の限度などを合わせて判定します。",
            "The facility's number, of the same characters as that of a claim. Claims with the same number are one facility's, and share its " +
            "limit of one a year.")),
        new(
            "facility.kind",
            Must,
            new("施設の種類です。1つの施設の請求では、どれも同じにします。", "The kind of facility, the same in all claims of a facility."),
            Of(FacilityKind.Hospital, "病院です。", "A hospital."),
            Of(FacilityKind.Clinic, "診療所です。", "A clinic."),
            Of(FacilityKind.CareService, "介護サービス施設・事業所です。", "A care-service facility.")),
        new("member", Must, new("請求する会員です。", "The member who claims.")),
        new(
            "member.category",
            Must,
            new("日本医師会の会員区分です。", "The category of membership in the JMA."),
            Of(MemberCategory.A1, "A①会員です。入会または異動の手続き中の方も、こちらとします。", "An A① member, or one whose admission or transfer is pending."),
            Of(MemberCategory.Other, "それ以外の方です。", "Anybody else.")),
        new("member.from", new("a1では必須", "required for a1"), new(
            "A①会員の資格が始まる日（入会年月日または異動年月日）です。手続き中は、申請した年月日です。",
            "The first day of the A① membership: of admission, or of transfer into A①; while that is pending, the date applied for.")),
        new("member.until", May, new(
            "A①会員の資格が終わる日（退会年月日または異動年月日）で、この日から制度を利用できません。資格が続いていれば省略します。",
            "The day on which the A① membership ends, from which on nothing can be used; after from. Absent while it lasts.")),
        new("member.procedurePending", May, new(
            "入会または異動の手続き中は true とします（a1の場合だけ）。省略すると false です。",
            "True while admission or transfer is being processed, for a1 only: an applicant is entered as a1, from the date applied for. Default false.")),
        new(
            "member.relation",
            Must,
            new(
                "会員と施設の関係です。施設を開設する法人を代表する会員は、開設しているものとします（当方の解釈）。",
                "What the member is to the facility; who represents the corporation that opens it counts as opening it (our reading)."),
            Of(MemberRelation.Opens, "施設を開設しています。", "Opens the facility (開設)."),
            Of(MemberRelation.Manages, "施設を管理しています。", "Manages the facility (管理)."),
            Of(MemberRelation.OpensAndManages, "施設を開設し、管理しています。", "Opens and manages it."),
            Of(MemberRelation.None, "開設も管理もしていません。勤務しているだけの方などです。", "Neither: is employed there, say.")),
    ];

    private static MemberDescription[] Earlier() =>
    [
        new("claimedOn", Must, new(
            "請求が事務局に届いた日です。給付申請兼振込依頼書が届いた日とし、それがまだないときは最初の書類が届いた日とします（当方の解釈）。事由発生日以後の日です。",
            "The day on which the claim reached the office: on which its application form did or, where that is still missing, its first paper " +
            "(our reading); not before occurredOn.")),
        new("priorClaims", May, new(
            "この施設の先の請求のうち、同じファイルにないものです。",
            "Earlier claims of this facility that are not in the file.")),
        new("priorClaims[].claimedOn", Must, new(
            "先の請求が届いた日です。この請求が届いた日以前の日です。",
            "The day on which it reached the office; not after that of the claim that lists it.")),
        new("priorClaims[].occurredOn", Must, new("先の請求の事由発生日です。", "Its incident date; not after its claimedOn.")),
        new(
            "priorClaims[].payment",
            new("payableでは必須", "required for payable"),
            new("先の請求の支援金です。どちらでもなければ省略します。", "The payment that was claimed; absent where it was neither."),
            InJson(PaymentKind.CyberAttack, "サイバー攻撃一時支援金です。", "That for a cyber attack."),
            InJson(PaymentKind.DataLeak, "個人情報漏えい一時支援金です。", "That for a leak of personal data.")),
        new(
            "priorClaims[].outcome",
            Must,
            new("先の請求の結果です。", "How it ended."),
            InJson(Outcome.Payable, "支払対象です。", "Payable."),
            InJson(Outcome.Incomplete, "書類不足です。", "Incomplete."),
            InJson(Outcome.Referred, "要照会です。", "Referred to the office."),
            InJson(Outcome.NotPayable, "支払対象外です。", "Not payable.")),
    ];
}
