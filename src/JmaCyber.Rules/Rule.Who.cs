using JmaCyber.Rules.Rulebook;

namespace JmaCyber.Rules;

/// <content>Section 1: who and where.</content>
public sealed partial class Rule
{
    /// <summary><c>member.a1</c>: the claimant is an A① member (MANUAL 1-2, Q1-1; LEAFLET p2).</summary>
    public static Rule MemberA1 { get; } = new(1, "member.a1", 0,
        new Text(ja: "A①会員であること", en: "A① membership"),
        new Text(
            ja: "請求者は日本医師会のA①会員であることを要する。それ以外の会員区分の者は、いずれの一時支援金も利用できない。",
            en: "The claimant must be an A① member of the Japan Medical Association (JMA). A member of any other category can use neither payment."),
        "MANUAL 1-2; MANUAL Q1-1; LEAFLET p2");

    /// <summary><c>member.started</c>: the membership has begun, its first day included (MANUAL Q1-3).</summary>
    public static Rule MemberStarted { get; } = new(1, "member.started", 1,
        new Text(ja: "会員資格の開始", en: "start of membership"),
        new Text(
            ja: "A①会員の資格は、入会年月日またはA①会員への異動年月日から、その日を含めて数える。手続き中は、申請に係る年月日から数える（判定する日は解釈 membership-test による）。",
            en: "A① membership counts from the admission date, or from the date of transfer into A①, that date included; while that is being " +
                "processed, from the date applied for (on which dates it is tested: interpretation membership-test)."),
        "MANUAL Q1-3");

    /// <summary><c>member.ended</c>: the membership has not ended; its end date is the first day without (MANUAL Q1-2).</summary>
    public static Rule MemberEnded { get; } = new(1, "member.ended", 2,
        new Text(ja: "会員資格の終了", en: "end of membership"),
        new Text(
            ja: "A①会員の資格は、退会年月日またはA①会員以外の会員区分への異動年月日に終わり、その日を含めて以後は利用できない（判定する日は解釈 membership-test による）。",
            en: "A① membership ends on the withdrawal date, or on the date of transfer out of A①: from that date on, that date included, nothing can " +
                "be used (on which dates it is tested: interpretation membership-test)."),
        "MANUAL Q1-2");

    /// <summary><c>member.procedure-pending</c>: a pending admission or transfer does not block; a note (MANUAL Q1-3).</summary>
    public static Rule MemberProcedurePending { get; } = new(1, "member.procedure-pending", 3,
        new Text(ja: "入会・異動の手続き中", en: "procedure pending"),
        new Text(
            ja: "入会または異動の手続き（2～3か月を要する）がまだ終わっていないことは、利用の妨げとならない。手続き中であることについて、地元の医師会に確認が行われることがある。",
            en: "An admission or transfer that is still being processed (which takes 2 to 3 months) does not block. The local medical association may " +
                "be asked to confirm it."),
        "MANUAL Q1-3");

    /// <summary><c>facility.relation</c>: the member opens or manages the facility (MANUAL 2-3).</summary>
    public static Rule FacilityRelation { get; } = new(1, "facility.relation", 4,
        new Text(ja: "施設の開設・管理", en: "opening or managing the facility"),
        new Text(
            ja: "会員が当該施設を開設し、または管理していることを要する。その両方であってもよい。",
            en: "The member must open (開設) or manage (管理) the facility, or both."),
        "MANUAL 2-3");

    /// <summary><c>facility.covered</c>: hospitals, clinics and care-service facilities (MANUAL 2-3; LEAFLET p2 ③).</summary>
    public static Rule FacilityCovered { get; } = new(1, "facility.covered", 5,
        new Text(ja: "対象となる施設", en: "facilities covered"),
        new Text(
            ja: "対象の施設は、病院、診療所および介護サービス施設・事業所とし、制度の開始以後のいずれの事由発生日についても同様とする（解釈 care-service-coverage による）。",
            en: "Hospitals, clinics and care-service facilities are covered, for any incident date from the start of the scheme on (interpretation " +
                "care-service-coverage)."),
        "MANUAL 2-3; LEAFLET p2 ③");
}
