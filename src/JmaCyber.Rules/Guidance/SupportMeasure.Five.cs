namespace JmaCyber.Rules.Guidance;

/// <content>The five measures.</content>
public sealed partial class SupportMeasure
{
    /// <summary>The emergency consultation desk (MANUAL 2-1).</summary>
    public static SupportMeasure EmergencyDesk { get; } = new(
        1,
        "emergency-desk",
        new Text(ja: "サイバーセキュリティ対応相談窓口（緊急相談窓口）", en: "Emergency consultation desk"),
        SchemeDates.Start,
        runsFrom: SchemeDates.Start,
        "MANUAL 1-3; MANUAL 2-1; LEAFLET p2 1; NOTICE; PRESS-2022",
        new Eligibility(SchemeUser.A1Member, SchemeDates.Start, "MANUAL 1-2; MANUAL 2-1(5); PRESS-2022"),
        new Eligibility(SchemeUser.MedicalStaff, SchemeDates.Start, "MANUAL 2-1(5); NOTICE; PRESS-2023"),
        new Eligibility(SchemeUser.CareServiceStaff, SchemeDates.Revision, "MANUAL 2-1(5); PRESS-2023"),
        new Eligibility(SchemeUser.AssociationStaff, SchemeDates.Start, "MANUAL 2-1(5); PRESS-2023"))
    {
        Desk = Desk.Emergency,
    };

    /// <summary>The portal site Tokio Cyber Port (MANUAL 2-2).</summary>
    public static SupportMeasure Portal { get; } = new(
        2,
        "portal",
        new Text(ja: "セキュリティ対策強化に向けた無料サイト（Tokio Cyber Port）", en: "Free site for better security (Tokio Cyber Port)"),
        SchemeDates.Start,
        runsFrom: SchemeDates.Start,
        "MANUAL 1-3; MANUAL 2-2; LEAFLET p2 2; NOTICE; PRESS-2022",
        new Eligibility(SchemeUser.Anyone, SchemeDates.Start, "MANUAL 2-2(1); MANUAL Q1-1; LEAFLET p2 2"))
    {
        Desk = Desk.Portal,
    };

    /// <summary>The two support payments (MANUAL 2-3).</summary>
    public static SupportMeasure Payments { get; } = new(
        3,
        "payments",
        new Text(ja: "サイバー攻撃一時支援金・個人情報漏えい一時支援金制度", en: "Support payments for cyber attacks and data leaks"),
        SchemeDates.Start,
        runsFrom: SchemeDates.Start,
        "MANUAL 1-3; MANUAL 2-3; LEAFLET p2 3; NOTICE; PRESS-2022",
        new Eligibility(SchemeUser.A1Member, SchemeDates.Start, "MANUAL 1-2; MANUAL Q1-1; LEAFLET p2"))
    {
        Desk = Desk.Payments,
    };

    /// <summary>The explanatory materials and videos on the MHLW guidelines (MANUAL 2-4).</summary>
    public static SupportMeasure GuidelineMaterials { get; } = new(
        4,
        "guideline-materials",
        new Text(ja: "医療情報システム安全管理ガイドライン解説資料・動画の提供", en: "Explanatory materials and videos on the security guidelines"),
        SchemeDates.Revision,
        runsFrom: SchemeDates.Guidelines,
        "MANUAL 1-3; MANUAL 2-4; LEAFLET p2 4; NOTICE; READING",
        new Eligibility(SchemeUser.A1Member, SchemeDates.Revision, "MANUAL 1-2; NOTICE"),
        new Eligibility(SchemeUser.MedicalStaff, SchemeDates.Revision, "NOTICE"),
        new Eligibility(SchemeUser.CareServiceStaff, SchemeDates.Revision, "NOTICE; READING"))
    {
        PlannedStarts = PlannedStart.Guideline,
        Materials = GuidelineMaterial.All,
    };

    /// <summary>The guideline consultation desk (MANUAL 2-5).</summary>
    public static SupportMeasure GuidelineDesk { get; } = new(
        5,
        "guideline-desk",
        new Text(ja: "医療情報システム安全管理ガイドラインに関する相談窓口", en: "Consultation desk on the security guidelines"),
        SchemeDates.Revision,
        runsFrom: SchemeDates.Guidelines,
        "MANUAL 1-3; MANUAL 2-5; LEAFLET p2 4; NOTICE; READING",
        new Eligibility(SchemeUser.A1Member, SchemeDates.Revision, "MANUAL 1-2; NOTICE"),
        new Eligibility(SchemeUser.MedicalStaff, SchemeDates.Revision, "NOTICE"),
        new Eligibility(SchemeUser.CareServiceStaff, SchemeDates.Revision, "NOTICE; READING"))
    {
        Desk = Desk.Guideline,
        PlannedStarts = PlannedStart.Guideline,
    };
}
